import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

import type { Standing } from '../../../api/domain/questions/standing.ts';
import { countInWords, lowerFirst } from '../../../api/domain/words/lists-in-words.ts';
import type { Answered } from '../../family/asked-questions.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from './findings.module.css';
import { QuestionSettings } from './question-settings.tsx';

const names = classNamesOf(styles);

interface Told extends Answered {
  readonly standing: Standing;
}

/** Two lines that open: what was asked and not found, and what cannot be answered, which is no good news. */
export function QuestionsWithout({ told }: { readonly told: readonly Told[] }) {
  const nothing = told.filter(({ standing }) => standing.kind === 'nothing-found');
  const unanswered = new Map<string, Told[]>();
  for (const each of told) {
    if (each.standing.kind !== 'cannot-be-answered') continue;
    unanswered.set(each.standing.says, [...(unanswered.get(each.standing.says) ?? []), each]);
  }
  return (
    <>
      <Folded title={`Nothing found for ${countInWords(nothing.length, 'question')}`} told={nothing} />
      {[...unanswered].map(([says, list]) => (
        <Folded
          key={says}
          title={`${countInWords(list.length, 'question')} cannot be answered: ${lowerFirst(says)}`}
          told={list}
        />
      ))}
    </>
  );
}

function Folded({ title, told }: { readonly title: string; readonly told: readonly Told[] }) {
  if (told.length === 0) return null;
  return (
    <Disclosure className={names('without')}>
      <Heading level={3} className={names('toggle')}>
        <Button slot="trigger" className={names('trigger')}>
          <ChevronRight aria-hidden size={16} className={names('arrow')} />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={names('folded')}>
        <ul className={names('list')}>
          {told.map(({ question }) => (
            <li key={question.id} className={names('question')}>
              {question.asks}
              <QuestionSettings question={question} />
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
