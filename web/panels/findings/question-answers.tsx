import { useState } from 'react';

import type { Finding } from '../../../api/domain/questions/finding.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { Answered } from '../../family/asked-questions.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { FindingCard } from '../finding-card.tsx';
import { QuestionSettings } from './question-settings.tsx';
import styles from './findings.module.css';

const names = classNamesOf(styles);

/** So many stand open; a family of hundreds would bury the next question. */
const mostShown = 6;

interface Told extends Answered {
  /** So many more were found, and another question has said them already. */
  readonly toldAbove: number;
}

/** One question with its findings, the most pressing first: notes, and what is too much at once, on demand. */
export function QuestionAnswers({ answer }: { readonly answer: Told }) {
  const { question, findings, toldAbove } = answer;
  const [isAllShown, setAllShown] = useState(false);
  const open = findingsInShort(findings);
  const more = findings.slice(open);
  const shown = isAllShown ? findings : findings.slice(0, open);
  return (
    <section className={names('question')} aria-label={question.title}>
      <h4 className={names('asks')}>{question.asks}</h4>
      <QuestionSettings question={question} />
      {shown.map((finding) => (
        <FindingCard key={`${finding.about.join(' ')} ${finding.says}`} finding={finding} showsPeople />
      ))}
      {toldAbove === 0 ? null : (
        <p className={names('unit')}>{countInWords(toldAbove, 'finding stands', 'findings stand')} above.</p>
      )}
      {more.length === 0 ? null : (
        <p>
          <ActionButton look="link" expanded={isAllShown} onPress={() => setAllShown(!isAllShown)}>
            {isAllShown ? 'Show fewer' : `Show ${moreInWords(more)}`}
          </ActionButton>
        </p>
      )}
    </section>
  );
}

/** How many of the first stand open: those to act on or check, at least one. */
function findingsInShort(findings: readonly Finding[]): number {
  const firstNote = findings.findIndex(({ severity }) => severity === 'note');
  const pressing = firstNote < 0 ? findings.length : firstNote;
  return Math.min(mostShown, Math.max(1, pressing));
}

/** "9 more findings, 4 of them to act on or check". */
function moreInWords(more: readonly Finding[]): string {
  const pressing = more.filter(({ severity }) => severity !== 'note').length;
  const count = countInWords(more.length, 'more finding');
  if (pressing === 0) return `${count} to note`;
  return pressing === more.length ? count : `${count}, ${pressing} of them to act on or check`;
}
