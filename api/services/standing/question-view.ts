import type { PersonId } from '../../domain/ids.ts';
import type { NameOf } from '../../domain/standing/filter-in-words.ts';
import { filterInWords } from '../../domain/standing/filter-in-words.ts';
import { countsOfRun, type RunCounts } from '../../domain/standing/found-rows.ts';
import { momentInWords, type Moment } from '../../domain/standing/moment-in-england.ts';
import { nextDue, scheduleInWords, triedAgainAt } from '../../domain/standing/schedule.ts';
import type { StandingQuestion, StandingRow, StandingRun } from '../../domain/standing/standing-question.ts';

/** A standing question as a reader sees it: what it asks, when, and how much of what it found they may see. */
export interface QuestionView extends RunCounts {
  readonly question: StandingQuestion;
  /** What it asks, in a sentence. */
  readonly says: string;
  /** "every day at 06:30" */
  readonly schedule: string;
  /** The last that was done; null before the first. */
  readonly lastRun: StandingRun | null;
  /** Where the latest asking failed: why, and when it is tried again. */
  readonly failure: string | null;
  /** When it will be asked again; null where it has ended. */
  readonly next: string | null;
}

export interface QuestionHeld {
  readonly question: StandingQuestion;
  readonly runs: readonly StandingRun[];
  /** Of those children whom the reader may see, and nobody else. */
  readonly rows: readonly StandingRow[];
}

export function questionView(
  { question, runs, rows }: QuestionHeld,
  nameOf: NameOf,
  now: Moment,
): QuestionView {
  const lastRun = runs.findLast(({ failed }) => failed === null) ?? null;
  const latest = runs.at(-1) ?? null;
  const isGoing = question.ended === null;
  return {
    ...countsOfRun(rows, lastRun?.number ?? 0),
    question,
    says: filterInWords(question.asks, nameOf),
    schedule: scheduleInWords(question),
    lastRun,
    failure: isGoing && latest !== null ? failureInWords(latest) : null,
    next: isGoing ? momentInWords(nextTime(question, latest, now)) : null,
  };
}

function nextTime(question: StandingQuestion, latest: StandingRun | null, now: Moment): Moment {
  const due = nextDue(question, now);
  if (latest?.failed == null) return due;
  const again = triedAgainAt(latest);
  return again < due ? again : due;
}

function failureInWords({ at, failed }: StandingRun): string | null {
  return failed === null ? null : `It could not be asked on ${momentInWords(at)}: ${failed}`;
}

/** The rows of those children alone: counts are taken after it. */
export function rowsSeen(
  rows: readonly StandingRow[],
  visible: ReadonlyMap<PersonId, unknown> | ReadonlySet<PersonId>,
): StandingRow[] {
  return rows.filter(({ childId }) => visible.has(childId));
}
