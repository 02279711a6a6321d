import type { Chance } from '../generate/chance.ts';
import type { Naming } from '../generate/naming.ts';

/**
 * Names of the authority's people. None is borne by anybody of the demonstration families, whom searches in tests look
 * for (tests/seed/authority/no-clash.test.ts).
 */
const girls = [
  'Abigail', 'Adwoa', 'Agnieszka', 'Aisling', 'Amelia', 'Amina', 'Anisa', 'Anwen', 'Aria', 'Ayesha',
  'Beatrice', 'Bronwen', 'Caitlin', 'Carys-Ann', 'Charlotte', 'Chloe', 'Daisy', 'Deepa', 'Eilidh', 'Elsie',
  'Emilia', 'Erin', 'Esme', 'Ewa', 'Fatima', 'Florence', 'Freya', 'Gabriela', 'Georgia', 'Grainne',
  'Habiba', 'Hafsa', 'Harriet', 'Imani', 'Ines', 'Iris', 'Jasmine', 'Jodie', 'Kateryna', 'Keira',
  'Khadija', 'Kiera', 'Laiba', 'Layla', 'Leila', 'Libby', 'Lowri', 'Lucy', 'Mabel', 'Manpreet',
  'Matilda', 'Megan', 'Mia', 'Millie', 'Mirela', 'Naomi', 'Nadia', 'Niamh', 'Olena', 'Orla',
  'Paige', 'Phoebe', 'Precious', 'Rania', 'Rebecca', 'Rhiannon', 'Rosie', 'Ruqayya', 'Sadie', 'Safiya',
  'Saoirse', 'Scarlett', 'Seren', 'Simran', 'Skye', 'Sofia', 'Summer', 'Tegan', 'Thandiwe', 'Tilly',
  'Violet', 'Willow', 'Xanthe', 'Yasmin', 'Zainab', 'Zara', 'Zofia', 'Zuzanna',
] as const; // prettier-ignore

const boys = [
  'Aaron', 'Abdul', 'Adam', 'Aidan', 'Albie', 'Alexandru', 'Amir', 'Andrei', 'Arjun', 'Archie',
  'Arlo', 'Asher', 'Ayaan', 'Bilal', 'Blake', 'Bobby', 'Brendan', 'Cameron', 'Charlie', 'Cian',
  'Cillian', 'Corey', 'Daniel', 'Darragh', 'Dawid', 'Dylan', 'Edward', 'Eesa', 'Ethan', 'Ezra',
  'Farhan', 'Felix', 'Filip', 'Freddie', 'Gethin', 'Gurpreet', 'Hamza', 'Harvey', 'Hassan', 'Hugo',
  'Ibrahim', 'Iestyn', 'Isaac', 'Jack', 'Jakub', 'Jamal', 'Jenson', 'Jesse', 'Jude', 'Kai',
  'Karim', 'Keiran', 'Kian', 'Kwame', 'Leo', 'Lewis', 'Liam', 'Logan', 'Louie', 'Luca',
  'Mateusz', 'Max', 'Mikolaj', 'Mohammed', 'Musa', 'Nathan', 'Noah-James', 'Obinna', 'Ollie', 'Osian',
  'Oskar', 'Patrick', 'Ravi', 'Reece', 'Reuben', 'Rhodri', 'Rory', 'Sebastian', 'Seun', 'Sonny',
  'Stefan', 'Tadhg', 'Tariq', 'Teddy', 'Theodore', 'Tobias', 'Tomos', 'Vihaan', 'Yusuf', 'Zac', 'Zain',
] as const; // prettier-ignore

const either = ['Alex', 'Charley', 'Frankie', 'Jamie', 'Kit', 'Robin', 'Sam', 'Sasha'] as const;

const beginnings = [
  'Alder', 'Apple', 'Barrow', 'Beck', 'Birch', 'Black', 'Bram', 'Carter', 'Chalk', 'Cliff', 'Copper', 'Crow',
  'Dray', 'East', 'Elder', 'Fair', 'Farth', 'Flax', 'Fox', 'Glen', 'Grey', 'Hag', 'Harrow', 'Hatch',
  'Hazel', 'Holm', 'Horn', 'Kings', 'Lang', 'Linden', 'Mallow', 'Mead', 'Mill', 'Nether', 'North', 'Oak',
  'Orchard', 'Over', 'Quill', 'Rams', 'Raven', 'Reed', 'Rook', 'Rush', 'Salt', 'Sedge', 'Shep', 'Silver',
  'Slade', 'Stan', 'Stone', 'Swan', 'Tarn', 'Thistle', 'Thorn', 'Under', 'Wake', 'Wax', 'West', 'Whit',
] as const; // prettier-ignore

const endings = [
  'acre', 'bourne', 'bridge', 'cliffe', 'combe', 'cott', 'dale', 'ford', 'gate', 'grave', 'hurst', 'ings',
  'land', 'law', 'low', 'man', 'mere', 'ridge', 'sall', 'stead', 'stock', 'thorpe', 'well', 'wyn', 'yard',
] as const; // prettier-ignore

const fromAfar = [
  'Abdi', 'Adebayo', 'Ahmadi', 'Akhtar', 'Andrei', 'Asante', 'Bello', 'Boateng', 'Chaudhry', 'Dhillon',
  'Eze', 'Ferreira', 'Ghebre', 'Gruffudd', 'Haddad', 'Ionescu', 'Jankowski', 'Kamara', 'Kaur', 'Kaya',
  'Kowalczyk', 'Lewandowska', 'Mahmood', 'Mensah', 'Moyo', 'Ndlovu', 'Nowak', 'O’Driscoll', 'Ogunleye',
  'Osei', 'Petrov', 'Popa', 'Qureshi', 'Rahman', 'Sandhu', 'Shevchenko', 'Silva', 'Tesfaye', 'Uddin', 'Yilmaz',
] as const; // prettier-ignore

export function familyNameOf(chance: Chance): string {
  if (chance.inHundred(14)) return chance.oneOf(fromAfar);
  const name = chance.oneOf(beginnings) + chance.oneOf(endings);
  return chance.inHundred(4) ? `${name}-${chance.oneOf(beginnings)}${chance.oneOf(endings)}` : name;
}

export function givenNameOf(chance: Chance, sex: 'female' | 'male' | 'unknown'): string {
  if (sex === 'unknown' || chance.inHundred(3)) return chance.oneOf(either);
  return sex === 'female' ? chance.oneOf(girls) : chance.oneOf(boys);
}

/** Names whose ids begin with this: `ws1-17-p3`. */
export function namingOf(prefix: string): Naming {
  return {
    personId: (number) => `${prefix}-p${number}`,
    tieId: (number) => `${prefix}-t${number}`,
    givenName: givenNameOf,
    familyName: familyNameOf,
  };
}

const streets = [
  'Aldersyke', 'Bargate', 'Candle', 'Clay', 'Cooper', 'Dyer', 'Easter', 'Ferry', 'Gannet', 'Hopper', 'Ingle',
  'Jetty', 'Kelp', 'Ladder', 'Moat', 'Needle', 'Osier', 'Pinfold', 'Rowan', 'Staithe', 'Tenter', 'Vesper',
  'Wherry', 'Yarrow',
] as const; // prettier-ignore
const ways = ['Road', 'Street', 'Avenue', 'Close', 'Gardens', 'Crescent', 'Way', 'Drive'] as const;

export function addressOf(chance: Chance): string {
  const flat = chance.inHundred(28) ? `Flat ${chance.between(1, 40)}, ` : '';
  return `${flat}${chance.between(1, 180)} ${chance.oneOf(streets)} ${chance.oneOf(ways)}, Wendlemoor`;
}

/** No place has a postcode that begins with WZ. */
export function postcodeOf(chance: Chance): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const letter = () => letters.charAt(chance.below(letters.length));
  return `WZ${chance.between(1, 24)} ${chance.below(10)}${letter()}${letter()}`;
}
