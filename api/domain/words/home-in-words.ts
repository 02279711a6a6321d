import type { Household } from '../family-record.ts';

type Home = Pick<Household, 'label' | 'address' | 'postcode' | 'addressHeldBack'>;

/** "Dawn's home, 14 Sorrel Row, Marlbrook", "Foster home, address held back", "Lee's flat, address not recorded". Said once where all is held back. */
export function homeInWords(home: Home): string {
  const address = addressInWords(home);
  return home.label.toLowerCase() === address ? home.label : `${home.label}, ${address}`;
}

/** "14 Sorrel Row, Marlbrook, ML4 2QT"; "address held back" and "address not recorded" are different things. */
export function addressInWords({ address, postcode, addressHeldBack }: Omit<Home, 'label'>): string {
  if (addressHeldBack) return 'address held back';
  const lines = [address, postcode].filter((line) => line !== null && line !== '');
  return lines.length === 0 ? 'address not recorded' : lines.join(', ');
}
