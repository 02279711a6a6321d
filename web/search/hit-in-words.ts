import type { SearchHit } from './use-search.ts';

type Aged = Pick<SearchHit, 'age' | 'isChild' | 'isDead' | 'dob' | 'expectedDob'>;

/** "9", "41, adult", "died, 75", "due 21 August 2026". Of whom no age is recorded it is not said that they are adult. */
export function ageOfHit({ age, isChild, isDead, dob, expectedDob }: Aged): string {
  if (isDead) return `died, ${age}`;
  const isUnborn = dob == null && expectedDob != null;
  return isChild || isUnborn || dob == null ? age : `${age}, adult`;
}

/** Why somebody stands among the hits although the address shown may be another. */
export function matchInWords({ matchedHome, address }: Pick<SearchHit, 'matchedHome' | 'address'>): string {
  if (matchedHome == null) return 'found by address, now or before';
  if (matchedHome === `lives at ${address ?? ''}`) return 'found by this address';
  return `found by an address: ${matchedHome}`;
}
