import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { inWords } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import type { Finding, Severity } from '../../api/domain/questions/finding.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './finding-card.module.css';

const names = classNamesOf(styles);

/** How pressing, in a word that stands before the sentence. */
const severityWords: Readonly<Record<Severity, string>> = { act: 'Act', check: 'Check', note: 'Note' };

interface FindingCardProps {
  readonly finding: Finding;
  /** In a person's own details the people need not be shown on the map again. */
  readonly showsPeople: boolean;
}

/** A finding: the sentence, then on demand the rule it rests on and the evidence. */
export function FindingCard({ finding, showsPeople }: FindingCardProps) {
  const { look, select } = useFamilyScreen();
  const people = finding.about.flatMap((id): PersonId[] => {
    const person = look.family.people.find((each) => each.id === id);
    return person === undefined ? [] : [person.id];
  });
  return (
    <article className={names('finding', finding.severity)}>
      <p className={names('says')}>
        <strong className={names('severity')}>{severityWords[finding.severity]}</strong> {finding.says}
      </p>
      {showsPeople && people.length > 0 ? (
        <ActionButton look="link" onPress={() => select(people.toReversed())}>
          {people.length === 1 ? 'Show on the map' : `Show these ${people.length} people on the map`}
        </ActionButton>
      ) : null}
      <Disclosure>
        <Heading level={showsPeople ? 5 : 3} className={names('toggle')}>
          <Button slot="trigger" className={names('trigger')}>
            <ChevronRight aria-hidden size={16} className={names('arrow')} />
            Rule and evidence
          </Button>
        </Heading>
        <DisclosurePanel className={names('grounds')}>
          <p>
            <strong>Rule.</strong> {finding.rule.says}
          </p>
          <p className={names('source')}>Source: {finding.rule.source}</p>
          <Evidence finding={finding} />
        </DisclosurePanel>
      </Disclosure>
    </article>
  );
}

function Evidence({ finding: { because } }: Pick<FindingCardProps, 'finding'>) {
  if (because.length === 0) return <p>Nothing in the record bears on it: that is what it says.</p>;
  return (
    <ul className={names('evidence')}>
      {because.map(({ id, date, says }, index) => (
        <li key={`${id} ${index}`}>
          {date === null || says.includes(inWords(date)) ? '' : `${inWords(date)}: `}
          {says}
        </li>
      ))}
    </ul>
  );
}
