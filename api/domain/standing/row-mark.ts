import type { CalendarDate } from '../calendar-date.ts';
import type { DutyState } from '../duties/duty-status.ts';
import type { PersonId } from '../ids.ts';
import type { WorklistRow } from '../worklist/worklist-row.ts';
import type { Moment } from './moment-in-england.ts';

export const markVerdicts = ['true', 'data-error', 'explained'] as const;
export type MarkVerdict = (typeof markVerdicts)[number];

/** What an analyst found of a row of the worklist. */
export const verdictWords: Readonly<Record<MarkVerdict, string>> = {
  true: 'True',
  'data-error': 'Data error',
  explained: 'Explained',
};

export const verdictMeanings: Readonly<Record<MarkVerdict, string>> = {
  true: 'Checked: it is as the row says.',
  'data-error': 'The record is wrong or lacks something, and the row with it.',
  explained: 'It is as the row says, and there is a reason for it.',
};

export function readVerdict(text: string): MarkVerdict | null {
  return markVerdicts.find((verdict) => verdict === text) ?? null;
}

/** The facts that a mark was made about: when they change, it is no longer about the row as it stands. */
export interface MarkedFacts {
  /** The day that the list told of. */
  readonly on: CalendarDate;
  readonly state: DutyState;
  readonly dueOn: CalendarDate | null;
  readonly lastSatisfied: CalendarDate | null;
  readonly lastSeenOn: CalendarDate | null;
  /** What the duty rested on, in words. */
  readonly plan: string | null;
}

/** What somebody found of one child and one duty, and why. Never overwritten: a later one takes its place, this one is kept. */
export interface RowMark {
  readonly id: string;
  readonly childId: PersonId;
  /** Id of the rule; null for the row of a child to whom no rule applies. */
  readonly duty: string | null;
  readonly about: MarkedFacts;
  readonly verdict: MarkVerdict;
  readonly reason: string;
  readonly by: string;
  readonly at: Moment;
  /** Taken back, by whom and when; null while it stands. */
  readonly takenBack: { readonly by: string; readonly at: Moment } | null;
}

type OfRow = Pick<WorklistRow, 'state' | 'dueOn' | 'lastSatisfied' | 'lastSeenOn' | 'plan'>;

export function factsMarked(row: OfRow, on: CalendarDate): MarkedFacts {
  const { state, dueOn, lastSatisfied, lastSeenOn, plan } = row;
  return { on, state, dueOn, lastSatisfied, lastSeenOn, plan };
}

/** The latest first; marks of one moment by id, so that every reader has the same order. */
export function inOrderOfMarking(marks: readonly RowMark[]): RowMark[] {
  return marks.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1));
}

/** The mark that stands on a row: the latest made, unless it was taken back; an earlier one does not come back. */
export function standingMark(marks: readonly RowMark[]): RowMark | null {
  const [latest] = inOrderOfMarking(marks);
  return latest?.takenBack === null ? latest : null;
}
