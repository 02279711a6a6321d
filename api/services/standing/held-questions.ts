import type { StandingQuestion } from '../../domain/standing/standing-question.ts';
import type { Viewer } from '../../domain/visibility.ts';
import { BadRequest } from '../../errors.ts';
import type { StandingStore } from '../stores.ts';
import { rowsSeen, type QuestionHeld } from './question-view.ts';
import type { TellWorklist } from './tell-worklist.ts';

/** Questions with their runs, and with the rows that this viewer may see today; names of their children beside. */
export async function heldQuestions(
  standing: StandingStore,
  tell: TellWorklist,
  viewer: Viewer,
  questions: readonly StandingQuestion[],
) {
  const ids = questions.map(({ id }) => id);
  const [runs, rows] = await Promise.all([standing.runs(ids), standing.rows(ids)]);
  const children = [...rows.values()].flatMap((own) => own.map(({ childId }) => childId));
  const names = await tell.visibleChildren(viewer, children);
  const held = questions.map((question): QuestionHeld => ({
    question,
    runs: runs.get(question.id) ?? [],
    rows: rowsSeen(rows.get(question.id) ?? [], names),
  }));
  return { held, names };
}

/** Throws BadRequest where there is no such question. */
export async function questionCalled(standing: StandingStore, id: string): Promise<StandingQuestion> {
  const question = (await standing.questions()).find((each) => each.id === id);
  if (question === undefined) throw new BadRequest('There is no such standing question. Look at the list.');
  return question;
}
