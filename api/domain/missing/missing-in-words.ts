import { inWords, partialDate, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import { countInWords } from '../words/lists-in-words.ts';
import type { MissingSummary } from './missing-summary.ts';
import { placeFoundCode } from './place-found.ts';

/**
 * "18 missing episodes since November 2024, 6 in the last 90 days; last 14 to 17 June 2026, found out of area; return
 * interview not recorded for the last 4". Where somebody was found is told only where the record says it in its own
 * codes, never from free text.
 */
export function missingInWords(summary: MissingSummary, family: FamilyAt): string {
  const { episodes, firstOn, recent, recentDays, withoutInterview } = summary;
  const since = inWords(partialDate(firstOn.slice(0, 7)));
  const many = `${countInWords(episodes, 'missing episode')} since ${since}, ${recent} in the last ${recentDays} days`;
  const parts = [episodes === 1 ? `1 missing episode, ${lastInWords(summary, family)}` : many];
  if (episodes > 1) parts.push(`last ${lastInWords(summary, family)}`);
  if (withoutInterview > 0) parts.push(`return interview not recorded${forTheLast(summary)}`);
  return parts.join('; ');
}

function forTheLast({ episodes, withoutInterview }: MissingSummary): string {
  if (episodes === 1) return '';
  return withoutInterview === 1 ? ' for the last return' : ` for the last ${withoutInterview}`;
}

function lastInWords(summary: MissingSummary, family: FamilyAt): string {
  const { last, lastFrom, lastTo } = summary;
  if (lastTo === null) return `since ${inWords(lastFrom)}, no return recorded by this date`;
  const found = foundInWords(last, family);
  return `${daysFromTo(lastFrom, lastTo)}${found === '' ? '' : `, ${found}`}`;
}

/** "found at Ryan's bedsit", "found out of area"; empty where the record says nothing of it in its own codes. */
export function foundInWords(
  { placeFound, foundHouseholdId }: MissingSummary['last'],
  { record }: FamilyAt,
): string {
  const home = record.households.find(({ id }) => id === foundHouseholdId);
  if (home !== undefined) return `found at ${home.label}`;
  return placeFoundCode(placeFound) === 'out_of_area' ? 'found out of area' : '';
}

/** "14 to 17 June 2026", "30 May to 2 June 2026", "14 June 2026". */
export function daysFromTo(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return inWords(from);
  const [day, month, year] = inWords(from).split(' ');
  const [, toMonth, toYear] = inWords(to).split(' ');
  const isSameYear = year === toYear;
  const start =
    isSameYear && month === toMonth ? day : isSameYear ? `${day ?? ''} ${month ?? ''}` : inWords(from);
  return `${start ?? ''} to ${inWords(to)}`;
}
