import type { FamilyAt } from '../family-at.ts';
import type { Flag } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { periodInWords } from './period-in-words.ts';

/** Marks, live on the date, that an agency holds this person to pose a risk to children. */
export function riskFlagsOf(family: FamilyAt, personId: PersonId): Flag[] {
  return family.flags.filter(
    (flag) => flag.personId === personId && flag.kind === 'person_posing_risk_to_children',
  );
}

/** "Risk to children: flagged by Marl Valley Police since 30 June 2022". Whose view it is stands in it; it is no finding. */
export function riskInWords(flag: Flag, { record }: FamilyAt): string {
  const agency =
    record.agencies.find(({ id }) => id === flag.agencyId)?.name ?? 'an agency that is not recorded';
  const since = periodInWords(flag);
  return `Risk to children: flagged by ${agency}${since === '' ? '' : ` ${since}`}`;
}
