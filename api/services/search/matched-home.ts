import { compareText } from '../../domain/compare-text.ts';
import { inWords } from '../../domain/calendar-date.ts';
import { endedBy, isTrueOn } from '../../domain/statement.ts';
import { householdSeenBy, type Viewer } from '../../domain/visibility.ts';
import { visitingRoles } from '../../domain/vocabulary.ts';
import { addressInWords } from '../../domain/words/home-in-words.ts';
import type { PersonSummary, SearchFound } from '../stores.ts';

/**
 * How a person found by an address belongs to it, on the date the source speaks of: "lived at 14 Sorrel Row, Marlbrook
 * until 5 April 2025". Null where they were found by something else, or the address is kept from this viewer.
 */
export function matchedHome(
  viewer: Viewer,
  { matchedOn, householdId }: SearchFound,
  { stays, households, source }: PersonSummary,
): string | null {
  const home = households.find(({ id }) => id === householdId);
  const there = stays.filter(
    (stay) => stay.householdId === householdId && stay.retractedAt === null && stay.certainty !== 'disproved',
  );
  const stay =
    there.find((each) => isTrueOn(each, source.asAt)) ??
    there
      .filter((each) => endedBy(each, source.asAt))
      .toSorted((a, b) => compareText(b.to ?? '', a.to ?? ''))[0];
  if (matchedOn !== 'address' || home === undefined || stay === undefined) return null;
  const seen = householdSeenBy(viewer, home);
  if (seen.addressHeldBack) return null;
  const visits = visitingRoles.includes(stay.role);
  const address = addressInWords(seen);
  if (isTrueOn(stay, source.asAt)) return `${visits ? 'visits' : 'lives at'} ${address}`;
  const until = stay.to === null ? '' : ` until ${inWords(stay.to)}`;
  return `${visits ? 'visited' : 'lived at'} ${address}${until}`;
}
