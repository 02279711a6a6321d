import { addMonths, inWords, partialDate, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { WorklistShare } from './count-rows.ts';
import type { IntervalRow, Window } from './interval-rows.ts';
import type { WorklistRow } from './worklist-row.ts';

/** Intervals in time of those that could be told; those that could not be are left out and counted. */
export interface TimelinessShare extends WorklistShare {
  /** `2026-05`, or the id of a team. */
  readonly key: string;
  readonly label: string;
  /** Of the intervals that are counted, from beginning to end; null where there are none. */
  readonly medianDays: number | null;
  readonly longestDays: number | null;
}

/** The share of intervals of nobody's: no worker was allocated on the day, or none of a team. */
export const withoutTeam = 'none';

/** The months that end with a day, the earliest first: the last one only up to that day. */
export function windowOf(on: CalendarDate, months: number): Window & { readonly months: readonly string[] } {
  const named = Array.from({ length: months }, (_, index) =>
    addMonths(monthStart(on), index - months + 1).slice(0, 7),
  );
  const first = `${named[0] ?? on.slice(0, 7)}-01` as CalendarDate;
  return { since: dayBefore(first), on, months: named };
}

function monthStart(day: CalendarDate): CalendarDate {
  return `${day.slice(0, 7)}-01` as CalendarDate;
}

function dayBefore(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as CalendarDate;
}

export function byMonth(rows: readonly IntervalRow[], months: readonly string[]): TimelinessShare[] {
  return months.map((month) =>
    shareOf(
      month,
      inWords(partialDate(month)),
      rows.filter(({ due }) => due.startsWith(month)),
    ),
  );
}

export function byTeam(rows: readonly IntervalRow[]): TimelinessShare[] {
  const teams = new Map<string, { label: string; own: IntervalRow[] }>();
  for (const row of rows) {
    const key = row.teamId ?? withoutTeam;
    const team = teams.get(key) ?? { label: row.team ?? 'No team recorded', own: [] };
    team.own.push(row);
    teams.set(key, team);
  }
  return [...teams]
    .map(([key, { label, own }]) => shareOf(key, label, own))
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.key, b.key));
}

function shareOf(key: string, label: string, rows: readonly IntervalRow[]): TimelinessShare {
  const counted = rows.filter(({ outcome }) => outcome === 'in-time' || outcome === 'late');
  const days = counted.map((row) => row.days).sort((a, b) => a - b);
  return {
    key,
    label,
    numerator: counted.filter(({ outcome }) => outcome === 'in-time').length,
    denominator: counted.length,
    leftOut: rows.length - counted.length,
    medianDays: days[Math.floor((days.length - 1) / 2)] ?? null,
    longestDays: days.at(-1) ?? null,
  };
}

/** Days since each child was seen by anyone; those never seen, and those of whom it is not held, are counted apart. */
export interface SeenOfChildren {
  readonly daysSinceSeen: readonly number[];
  readonly neverSeen: number;
  readonly notHeld: number;
}

/** Of each born child among the rows, once; the days in rising order. */
export function seenOfChildren(rows: readonly WorklistRow[]): SeenOfChildren {
  const children = [...new Map(rows.map((row) => [row.childId, row])).values()];
  const born = children.filter(({ isUnborn }) => !isUnborn);
  const held = born.filter(({ seenIsHeld }) => seenIsHeld);
  const days = held.flatMap(({ daysSinceSeen }) => (daysSinceSeen === null ? [] : [daysSinceSeen]));
  return {
    daysSinceSeen: days.sort((a, b) => a - b),
    neverSeen: held.length - days.length,
    notHeld: born.length - held.length,
  };
}
