import type { CalendarDate } from '../calendar-date.ts';
import type { DutyState } from '../duties/duty-status.ts';
import type { AgencyId, PersonId, ProfessionalId } from '../ids.ts';
import type { WorklistFilter } from '../worklist/worklist-row.ts';
import type { Moment } from './moment-in-england.ts';

/** Who saved a question: what it tells of is what that person may see. */
export interface AskedBy {
  readonly professionalId: ProfessionalId | null;
  readonly name: string;
  readonly agencyId: AgencyId | null;
  readonly personId: PersonId | null;
}

/** When a question is asked again by itself: every so many days at a time of day in England, `06:30`. */
export interface Schedule {
  readonly everyDays: number;
  readonly timeOfDay: string;
}

/** A question about the worklist that is asked again and again, and tells each time what is new. */
export interface StandingQuestion extends Schedule {
  readonly id: string;
  readonly title: string;
  readonly asks: WorklistFilter;
  readonly by: AskedBy;
  readonly createdAt: Moment;
  /** Asked no more, and kept with all that it told; null while it goes on. */
  readonly ended: { readonly by: string; readonly at: Moment } | null;
}

/** One asking. Numbered from 1 within its question, those that failed included. */
export interface StandingRun {
  readonly number: number;
  readonly at: Moment;
  /** "schedule", or the name of whoever asked. */
  readonly by: string;
  /** The day that the list told of; null where the run failed. */
  readonly on: CalendarDate | null;
  /** Why it could not be done, in a sentence; null where it was. */
  readonly failed: string | null;
}

/** What a run found a row by. Facts and days only, no sentence: a sentence may name people. */
export interface FoundRow {
  readonly childId: PersonId;
  /** Null where the question asks of children, whatever is due to them. */
  readonly duty: string | null;
  readonly state: DutyState;
  readonly dueOn: CalendarDate | null;
  readonly lastSeenOn: CalendarDate | null;
}

/** A row for as long as every run told of it: from the run that found it until one did not. */
export interface StandingRow extends FoundRow {
  readonly id: string;
  readonly foundIn: number;
  /** The first run that no longer told of it; null while it is told. */
  readonly goneIn: number | null;
  /** How often it had been told of before and gone again. */
  readonly timesBefore: number;
  readonly acknowledged: Acknowledgement | null;
}

export interface Acknowledgement {
  readonly by: string;
  readonly at: Moment;
  readonly reason: string;
}

/** One row's own name within a question. */
export function foundKey({ childId, duty }: Pick<FoundRow, 'childId' | 'duty'>): string {
  return JSON.stringify([childId, duty]);
}
