import { inWords, readCalendarDate } from '../../../api/domain/calendar-date.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { TimelinessQuery } from '../../generated/operations.ts';
import { shareInWords } from '../head/list-in-words.ts';
import { longUnseen, longUnseenShare, medianOf } from './seen-bands.ts';

type Told = TimelinessQuery['timeliness'];
export type Share = Told['byMonth'][number];

/** How many months the shares look back. */
export const monthsBack = 12;

/** "35 of 291 children (12%) were last seen by anyone 42 days ago or more, or never, as at 30 June 2026." */
export function seenTitle(told: Told): string {
  const { numerator, denominator } = longUnseenShare(told);
  if (denominator === 0)
    return `Of no child in this list is it held when they were seen, as at ${dayOf(told)}.`;
  return `${shareInWords(numerator, denominator, 'children')} were last seen by anyone ${longUnseen} days ago or more, or never, as at ${dayOf(told)}.`;
}

export function seenLeftOut(told: Told): string {
  const median = medianOf(told.daysSinceSeen);
  const middle =
    median === null ? '' : `Half of those seen were seen within ${countInWords(median, 'day')}. `;
  const left =
    told.notHeld === 0
      ? 'No child is left out.'
      : `Left out: ${countInWords(told.notHeld, 'child', 'children')} of whom no source here would show it.`;
  return `${middle}${left}`;
}

/** "In time in the 12 months to 30 June 2026: 412 of 438 (94%) that fell due." */
export function sharesTitle(told: Told, shares: readonly Share[]): string {
  const { numerator, denominator } = sumOf(shares);
  if (denominator === 0)
    return `Nothing that could be told fell due in the ${monthsBack} months to ${dayOf(told)}.`;
  return `In time in the ${monthsBack} months to ${dayOf(told)}: ${shareInWords(numerator, denominator)} that fell due.`;
}

export function sharesLeftOut(shares: readonly Share[]): string {
  const { leftOut } = sumOf(shares);
  if (leftOut === 0) return 'Nothing is left out.';
  return `Left out: ${leftOut.toLocaleString('en-GB')} of which the record cannot tell, or that no source here would show.`;
}

/** Both sides and what is left out, added up. */
export function sumOf(shares: readonly Pick<Share, 'numerator' | 'denominator' | 'leftOut'>[]) {
  return shares.reduce(
    (sum, { numerator, denominator, leftOut }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
      leftOut: sum.leftOut + leftOut,
    }),
    { numerator: 0, denominator: 0, leftOut: 0 },
  );
}

function dayOf({ on }: Told): string {
  const day = readCalendarDate(on);
  return day === null ? on : inWords(day);
}
