import { useEffect, useMemo, useState } from 'react';

import type { FamilyAt } from '../../api/domain/family-at.ts';
import { questions } from '../../api/domain/questions/index.ts';
import { answerOf, type Answered, type Answers, type AskedQuestions } from './asked-questions.ts';
import type { FamilyAddress } from './family-address.ts';
import type { SettingKey } from '../../api/domain/questions/question-settings.ts';
import { useSame } from './use-same.ts';

/** In milliseconds: less than a frame, so that pointing and typing are answered in between. */
const slice = 10;

/**
 * Asks every question of the family, a few at a time between whatever else the page has to do. While a new day is worked
 * out the answers of the one before stay, with their own date; a day that is left before it is done is dropped.
 */
export function useAnswers(family: FamilyAt, settings: readonly SettingKey[]): Answers | null {
  const [answers, setAnswers] = useState<Answers | null>(null);
  useEffect(() => {
    const answered: Answered[] = [];
    let waiting = setTimeout(step, 0);
    function step(): void {
      const until = performance.now() + slice;
      do {
        const question = questions[answered.length];
        if (question === undefined) {
          setAnswers({ family, settings, answered });
          return;
        }
        answered.push(answerOf(family, settings, question));
      } while (performance.now() < until);
      waiting = setTimeout(step, 0);
    }
    return () => clearTimeout(waiting);
  }, [family, settings]);
  return answers;
}

/** The questions of the page, from the family looked at and what the address sets for them. */
export function useAskedQuestionsState(
  family: FamilyAt,
  address: FamilyAddress,
  go: (change: Partial<FamilyAddress>) => void,
): AskedQuestions {
  const settings = useSame(address.settings);
  const answers = useAnswers(family, settings);
  return useMemo(
    () => ({
      answers,
      isBehind: answers?.family !== family || answers.settings !== settings,
      settings,
      setSettings: (next) => go({ settings: next }),
    }),
    [answers, family, settings, go],
  );
}
