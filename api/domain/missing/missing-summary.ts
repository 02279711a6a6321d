import { dayOfMoment, daysBetween, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { MissingEpisode } from '../family-record.ts';
import type { PersonId } from '../ids.ts';

/** How often somebody has gone missing by the date looked at. Facts only. */
export interface MissingSummary {
  readonly episodes: number;
  readonly firstOn: CalendarDate;
  /** Begun within the last `recentDays` days, the date itself included. */
  readonly recent: number;
  readonly recentDays: number;
  readonly last: MissingEpisode;
  readonly lastFrom: CalendarDate;
  /** Null while still missing on the date. */
  readonly lastTo: CalendarDate | null;
  /** How many of the latest episodes they returned from have no return interview recorded by the date, in a row. */
  readonly withoutInterview: number;
}

/** Three months, the span practitioners count repeated episodes over; 0 ≤ days ago < 90. */
export const recentMissingDays = 90;

/** Null where no missing episode is recorded by the date. What happened after the date is not told. */
export function missingSummary(family: FamilyAt, personId: PersonId): MissingSummary | null {
  const episodes = family.record.missingEpisodes
    .filter((episode) => episode.personId === personId && dayOfMoment(episode.startedAt) <= family.on)
    .toSorted((a, b) => compareText(a.startedAt, b.startedAt) || compareText(a.id, b.id));
  const [first, last] = [episodes[0], episodes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const hasBy = (moment: string | null) => moment !== null && dayOfMoment(moment) <= family.on;
  const returned = episodes.filter(({ returnedAt }) => hasBy(returnedAt));
  const interviewed = returned.findLastIndex(({ returnInterviewAt }) => hasBy(returnInterviewAt));
  return {
    episodes: episodes.length,
    firstOn: dayOfMoment(first.startedAt),
    recent: episodes.filter(
      ({ startedAt }) => daysBetween(dayOfMoment(startedAt), family.on) < recentMissingDays,
    ).length,
    recentDays: recentMissingDays,
    last,
    lastFrom: dayOfMoment(last.startedAt),
    lastTo: last.returnedAt !== null && hasBy(last.returnedAt) ? dayOfMoment(last.returnedAt) : null,
    withoutInterview: returned.length - 1 - interviewed,
  };
}
