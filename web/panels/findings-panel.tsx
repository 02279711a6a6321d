import type { Finding, Severity } from '../../api/domain/questions/finding.ts';
import { inWords } from '../../api/domain/calendar-date.ts';
import { livingChildren } from '../../api/domain/family-at.ts';
import { countInWords, listInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { FindingCard } from './finding-card.tsx';
import styles from './panel.module.css';

const names = classNamesOf(styles);

/** What stands out in the family as a whole: shown while nobody is selected. */
export function FindingsPanel() {
  const { look } = useFamilyScreen();
  return (
    <section className={names('panel')} aria-labelledby="findings">
      <header className={names('head')}>
        <h2 id="findings" className={names('title')} tabIndex={-1}>
          What the record shows
        </h2>
        <p className={names('soft')}>
          As at {inWords(look.family.on)}. {countsInWords(look.findings)} Select a person on the map or in the
          list for their details.
        </p>
      </header>
      {look.asked.map(({ id, asks }) => (
        <Answers key={id} asks={asks} findings={look.findings.filter(({ question }) => question === id)} />
      ))}
    </section>
  );
}

function Answers({ asks, findings }: { readonly asks: string; readonly findings: readonly Finding[] }) {
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>{asks}</h3>
      {findings.length === 0 ? <NothingFound /> : null}
      {findings.map((finding) => (
        <FindingCard key={`${finding.about.join(' ')} ${finding.says}`} finding={finding} showsPeople />
      ))}
    </section>
  );
}

/** Nothing found, nobody to ask about, and nothing held to find it in are three different things. */
function NothingFound() {
  const { family } = useFamilyScreen().look;
  if (livingChildren(family).length === 0) return <p>No living child is in this family on this date.</p>;
  if (family.record.coverage.length === 0) {
    return <p>No agency’s contacts are held here, so this cannot be answered.</p>;
  }
  return <p>Nothing is found in this family on this date.</p>;
}

const pressing: readonly (readonly [Severity, string])[] = [
  ['act', 'to act on'],
  ['check', 'to check'],
  ['note', 'to note'],
];

function countsInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.';
  const counts = pressing.flatMap(([severity, words]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${countInWords(findings.length, 'finding')}: ${listInWords(counts)}.`;
}
