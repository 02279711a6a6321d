import type { PersonDetails } from '../../domain/family-record.ts';
import type { RestrictionLevel } from '../../domain/vocabulary.ts';

/**
 * The versions of someone's names and facts that may leave the store. Of a person with a protected gender history
 * (Gender Recognition Act 2004 s.22) that is the present one alone, told as it always was: neither a former name
 * or sex nor the day of the change is read, searched or counted anywhere. Given oldest first.
 */
export function detailsToTell(
  restriction: RestrictionLevel,
  versions: readonly PersonDetails[],
): readonly PersonDetails[] {
  if (restriction !== 'gender_history') return versions;
  const present = versions.findLast(({ retractedAt }) => retractedAt === null);
  return present === undefined ? [] : [{ ...present, revision: 1, from: null, recordedAt: null }];
}
