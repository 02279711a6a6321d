import { inWords, type CalendarDate } from '../../domain/calendar-date.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { RulePack } from '../../domain/duties/rule-pack.ts';
import { BadRequest } from '../../errors.ts';
import { countInWords } from '../../domain/words/lists-in-words.ts';
import type { AuthorityForViewer } from './worklist-model.ts';

/** Nothing that a duty is counted from lies further back. */
const yearsBack = 30;

/**
 * The day that is told of, never later than the record's own (data-and-rules B3.11), and the sentences that stand over
 * the list. Throws BadRequest for a day so long ago that nobody now under 25 had been born.
 */
export function dayToTell(
  { sources }: AuthorityForViewer,
  asOf: CalendarDate | null,
  pack: RulePack,
): { readonly on: CalendarDate; readonly says: readonly string[] } {
  const days = [...new Set(sources.map(({ source }) => source.asAt))].sort(compareText);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    throw new BadRequest('Nothing is held yet. Import a file first: npm run import -- FILE');
  }
  if (asOf !== null && Number(asOf.slice(0, 4)) < Number(last.slice(0, 4)) - yearsBack) {
    throw new BadRequest(
      `${inWords(asOf)} is more than ${yearsBack} years before the last day of the record, ${inWords(last)}: give a later day.`,
    );
  }
  const on = asOf === null || asOf > last ? last : asOf;
  const isAhead = asOf !== null && asOf > last;
  const earlier = sources.filter(({ source }) => source.asAt < on);
  return {
    on,
    says: [
      `As at ${inWords(on)}${isAhead ? `: nothing is held of later days, so not as at ${inWords(asOf)}` : ''}.`,
      ...(earlier.length === 0
        ? []
        : [
            `${countInWords(earlier.length, 'source')} of ${sources.length} end earlier, the earliest on ${inWords(first)}: their children are told of as at the last day of their own source.`,
          ]),
      `By the rules “${pack.name}”, version ${pack.version}.`,
    ],
  };
}
