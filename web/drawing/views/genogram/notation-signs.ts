import type { NotationSign, SignGroup } from './notation-sign.ts';
import { signsOfCare } from './signs-of-care.ts';
import { signsOfChildren } from './signs-of-children.ts';
import { signsOfCouples } from './signs-of-couples.ts';
import { signsOfHomes } from './signs-of-homes.ts';
import { signsOfPeople } from './signs-of-people.ts';
import { signsOfQuality } from './signs-of-quality.ts';
import { signsOfSeen } from './signs-of-seen.ts';

/** Every sign that a genogram may bear, in the order of its legend. The legend and the page of all symbols are made of this. */
export const notationSigns: readonly NotationSign[] = [
  ...signsOfPeople,
  ...signsOfCouples,
  ...signsOfChildren,
  ...signsOfCare,
  ...signsOfHomes,
  ...signsOfQuality,
  ...signsOfSeen,
];

export const signGroups: readonly { readonly id: SignGroup; readonly label: string }[] = [
  { id: 'people', label: 'People' },
  { id: 'couples', label: 'Couples' },
  { id: 'children', label: 'Parents and children' },
  { id: 'care', label: 'Care, and kinship as described' },
  { id: 'homes', label: 'Homes' },
  { id: 'quality', label: 'Relationship quality (shown where it is asked for)' },
  { id: 'seen', label: 'When somebody was last seen' },
];
