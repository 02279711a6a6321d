import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';

import type { Finding, Severity } from '../../../api/domain/questions/finding.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { Answered } from '../../family/asked-questions.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { FindingCard } from '../finding-card.tsx';
import { QuestionSettings } from './question-settings.tsx';
import styles from './findings.module.css';

const names = classNamesOf(styles);

/** So many stand open; a family of hundreds, or twenty questions, would bury the next. */
const mostShown = 3;

interface Told extends Answered {
  /** So many more were found, and another question has said them already. */
  readonly toldAbove: number;
}

/**
 * One question with its findings, the most pressing first. With something to act on it stands open; with something to
 * check or to note it is one line with the count, that opens.
 */
export function QuestionAnswers({ answer }: { readonly answer: Told }) {
  const { question, findings } = answer;
  const [isOpen, setOpen] = useState(findings.some(({ severity }) => severity === 'act'));
  return (
    <section className={names('question')} aria-label={question.title}>
      <h4 className={names('asks')}>
        <Button className={names('trigger', 'fold')} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <ChevronRight aria-hidden size={16} className={names('arrow')} />
          <span>
            {question.asks} <span className={names('count')}>{countsInWords(answer)}</span>
          </span>
        </Button>
      </h4>
      {isOpen ? <Findings answer={answer} /> : null}
    </section>
  );
}

function Findings({ answer: { question, findings } }: { readonly answer: Told }) {
  const [isAllShown, setAllShown] = useState(false);
  const open = findingsInShort(findings);
  const more = findings.slice(open);
  const shown = isAllShown ? findings : findings.slice(0, open);
  return (
    <>
      <QuestionSettings question={question} />
      {shown.map((finding) => (
        <FindingCard key={`${finding.about.join(' ')} ${finding.says}`} finding={finding} showsPeople />
      ))}
      {more.length === 0 ? null : (
        <p>
          <ActionButton look="link" expanded={isAllShown} onPress={() => setAllShown(!isAllShown)}>
            {isAllShown ? 'Show fewer' : `Show ${moreInWords(more)}`}
          </ActionButton>
        </p>
      )}
    </>
  );
}

const severityWords: readonly (readonly [Severity, string])[] = [
  ['act', 'to act on'],
  ['check', 'to check'],
  ['note', 'to note'],
];

/** "4 to act on, 1 to note; 2 stand above". */
function countsInWords({ findings, toldAbove }: Told): string {
  const counts = severityWords.flatMap(([severity, words]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const above = toldAbove === 0 ? [] : [`${toldAbove} ${toldAbove === 1 ? 'stands' : 'stand'} above`];
  return [counts.join(', '), ...above].filter((part) => part !== '').join('; ');
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
