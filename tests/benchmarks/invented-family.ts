import { addDays, calendarDate, partialDate } from '../../api/domain/calendar-date.ts';
import type {
  Contact,
  ParentTie,
  Partnership,
  Person,
  RecordParts,
  Stay,
} from '../../api/domain/family-record.ts';
import { agencyId, householdId, personId, professionalId, type PersonId } from '../../api/domain/ids.ts';
import {
  contact,
  household,
  noParts,
  parentTie,
  partnership,
  person,
  sighting,
  statement,
  stay,
} from '../builders/family-parts.ts';
import { createChance, type Chance } from '../../seed/generate/chance.ts';
import { endings, familyNames, givenNames } from '../../seed/generate/invented-names.ts';

/** Thirty people: two couples of grandparents, six of their children with partners, fourteen grandchildren. */
export const peopleInFamily = 30;
const children = 14;
const homes = 8;

/** A family of an invented authority, always the same for the same number; its middle child is the focus. */
export function inventedFamily(number: number, contacts: number): { parts: RecordParts; focusId: PersonId } {
  const chance = createChance(number * 7_919 + 1);
  const id = (index: number) => `p-${number}-${index}`;
  const surname = chance.oneOf(familyNames) + chance.oneOf(endings);
  const people = Array.from({ length: peopleInFamily }, (_, index) =>
    inventedPerson(id(index), index, surname, chance),
  );
  const parts: RecordParts = {
    ...noParts,
    people,
    households: Array.from({ length: homes }, (_, index) => ({
      ...household(`h-${number}-${index}`),
      address: `${1 + chance.below(200)} ${chance.oneOf(familyNames)} Row, Marlbrook`,
      postcode: `MB${1 + chance.below(9)} ${chance.below(9)}${'ABDEFGH'.charAt(chance.below(7))}${'JLNPQRS'.charAt(chance.below(7))}`,
    })),
    parentTies: parentTies(id),
    partnerships: couples(id),
    stays: stays(number, id),
    involvements: Array.from({ length: children }, (_, child) => ({
      ...statement(`v-${number}-${child}`, '2022-01-10'),
      professionalId: professionalId(`w-${(number + child) % 60}`),
      personId: personId(id(16 + child)),
      role: 'allocated',
    })),
    contacts: Array.from({ length: contacts }, (_, index) => inventedContact(number, index, id, chance)),
  };
  return { parts, focusId: personId(id(16 + children / 2)) };
}

function inventedPerson(id: string, index: number, surname: string, chance: Chance): Person {
  const born = index < 4 ? 1950 : index < 16 ? 1982 : 2010;
  const dob = `${born + chance.below(12)}-0${1 + chance.below(9)}-1${chance.below(10)}`;
  return person(id, {
    details: {
      givenName: chance.oneOf(givenNames),
      familyName: surname,
      sex: chance.below(2) === 0 ? 'female' : 'male',
      dob: partialDate(dob),
      dobCertainty: 'confirmed',
    },
  });
}

/** 0–3 are grandparents, 4–9 their children, 10–15 the partners of those, 16–29 the grandchildren. */
function parentTies(id: (index: number) => string): ParentTie[] {
  const middle = Array.from({ length: 6 }, (_, index) => {
    const first = index < 3 ? 0 : 2;
    return [parentTie(id(first), id(4 + index)), parentTie(id(first + 1), id(4 + index))];
  });
  const young = Array.from({ length: children }, (_, child) => {
    const couple = child % 6;
    return [parentTie(id(4 + couple), id(16 + child)), parentTie(id(10 + couple), id(16 + child))];
  });
  return [...middle, ...young].flat();
}

/** Each couple; and one former couple across the two sides, which makes of them one family. */
function couples(id: (index: number) => string): Partnership[] {
  const middle = Array.from({ length: 6 }, (_, index) =>
    partnership(id(4 + index), id(10 + index), 'cohabiting', '2008'),
  );
  const grandparents = [0, 2].map((first) => partnership(id(first), id(first + 1), 'married', '1975'));
  return [...grandparents, ...middle, partnership(id(4), id(7), 'ended', '2006')];
}

function stays(number: number, id: (index: number) => string): Stay[] {
  const home = (index: number) => `h-${number}-${index}`;
  const adults = Array.from({ length: 16 }, (_, index) =>
    stay(id(index), home(index < 4 ? 6 + (index >> 1) : (index - 4) % 6), '2009'),
  );
  const young = Array.from({ length: children }, (_, child) =>
    stay(id(16 + child), home(child % 6), '2010', null, 'child'),
  );
  return [...adults, ...young];
}

const kinds = [
  'statutory_visit',
  'home_visit',
  'phone_call',
  'school_welfare_conversation',
  'core_group',
] as const;

function inventedContact(
  number: number,
  index: number,
  id: (index: number) => string,
  chance: Chance,
): Contact {
  const first = chance.below(children);
  const seen = [0, 1].map((offset) => id(16 + ((first + offset * 6) % children)));
  const worker = professionalId(`w-${(number + first) % 60}`);
  const on = addDays(calendarDate('2021-07-01'), chance.below(1_825));
  return contact(`c-${number}-${index}`, on, {
    recordedAt: on,
    kind: chance.oneOf(kinds),
    householdId: householdId(`h-${number}-${first % 6}`),
    professionalIds: [worker],
    agencyIds: [agencyId(`a-${Number(worker.slice(2)) % 6}`)],
    sightings: seen.map((child) =>
      sighting(child, { alone: chance.below(3) === 0 ? 'yes' : 'no', spokenTo: 'yes' }),
    ),
    aboutIds: [...new Set(seen)].map(personId),
  });
}
