import { createContext, useContext } from 'react';

import type { FamilyAt } from '../../api/domain/family-at.ts';
import type { Finding } from '../../api/domain/questions/finding.ts';
import { questions } from '../../api/domain/questions/index.ts';
import type { Question } from '../../api/domain/questions/question.ts';
import { settingsOf, type SettingKey } from '../../api/domain/questions/question-settings.ts';

/** A question with what it found. */
export interface Answered {
  readonly question: Question;
  readonly findings: readonly Finding[];
}

/** Every question answered of one family on one day: never some of one day beside some of another. */
export interface Answers {
  readonly family: FamilyAt;
  readonly settings: readonly SettingKey[];
  readonly answered: readonly Answered[];
}

/** What the page knows of its questions. */
export interface AskedQuestions {
  /** Null until they are answered for the first time; those of another day while the new ones are worked out. */
  readonly answers: Answers | null;
  readonly isBehind: boolean;
  readonly settings: readonly SettingKey[];
  readonly setSettings: (settings: readonly SettingKey[]) => void;
}

/** One question answered. */
export function answerOf(family: FamilyAt, settings: readonly SettingKey[], question: Question): Answered {
  return { question, findings: question.answer(family, settingsOf(settings, question.id)) };
}

/** All at once, for whoever can wait. */
export function answersOf(family: FamilyAt, settings: readonly SettingKey[]): Answers {
  return { family, settings, answered: questions.map((question) => answerOf(family, settings, question)) };
}

export const AskedQuestionsContext = createContext<AskedQuestions | null>(null);

/** Only within the family page. */
export function useAskedQuestions(): AskedQuestions {
  const asked = useContext(AskedQuestionsContext);
  if (asked === null) throw new Error('A part of the family page was drawn outside it');
  return asked;
}
