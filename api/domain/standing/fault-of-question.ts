import { foldText } from '../fold-text.ts';
import type { WorklistFilter } from '../worklist/worklist-row.ts';
import { faultOfSchedule } from './schedule.ts';
import type { StandingQuestion } from './standing-question.ts';

export const longestTitle = 120;
/** Each is asked anew on its days: more than this nobody reads. */
export const mostQuestions = 50;
const mostDays = 9_999;
const mostYears = 25;

export type NewQuestion = Pick<StandingQuestion, 'title' | 'asks' | 'everyDays' | 'timeOfDay'>;

/** What is wrong with a question that is to be saved, in one sentence; null where it can be. */
export function faultOfQuestion(
  question: NewQuestion,
  others: readonly Pick<StandingQuestion, 'title' | 'ended'>[],
): string | null {
  return (
    faultOfTitle(question.title, others) ?? faultOfSchedule(question) ?? faultOfFilter(question.asks) ?? null
  );
}

function faultOfTitle(
  text: string,
  others: readonly Pick<StandingQuestion, 'title' | 'ended'>[],
): string | null {
  const title = text.trim();
  if (foldText(title) === '') return 'Give the question a name, so that it can be told from the others.';
  if (title.length > longestTitle) {
    return `The name is ${title.length} characters long; at most ${longestTitle} are kept.`;
  }
  const going = others.filter(({ ended }) => ended === null);
  if (going.some((other) => foldText(other.title) === foldText(title))) {
    return `A standing question is called “${title}” already. Give this one another name, or end that one.`;
  }
  if (going.length >= mostQuestions) {
    return `${mostQuestions} standing questions are asked already. End one that nobody reads any more.`;
  }
  return null;
}

function faultOfFilter({ unseenDays, overdueDays, ageFrom, ageTo }: WorklistFilter): string | null {
  for (const days of [unseenDays, overdueDays]) {
    if (days !== undefined && (!Number.isInteger(days) || days < 1 || days > mostDays)) {
      return `Days are counted from 1 to ${mostDays.toLocaleString('en-GB')}: ${days} is not that.`;
    }
  }
  for (const years of [ageFrom, ageTo]) {
    if (years !== undefined && (!Number.isInteger(years) || years < 0 || years > mostYears)) {
      return `Ages are whole years from 0 to ${mostYears}: ${years} is not that.`;
    }
  }
  if (ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo) {
    return `Nobody is aged from ${ageFrom} to ${ageTo}: the first age is the higher.`;
  }
  return null;
}
