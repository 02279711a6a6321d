import { useMemo } from 'react';

import { inWords } from '../../api/domain/calendar-date.ts';
import { sentenceGroups, type SentenceLine } from '../drawing/views/list/family-in-sentences.ts';
import { viewLabel } from '../drawing/views/view-names.ts';
import { centreOfEcomap } from '../family/centre-of-ecomap.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { drawnView } from '../family/page-views.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './sentences-panel.module.css';

const names = classNamesOf(styles);

/** What the picture of the view shows, in sentences: for whoever reads or hears it instead. */
export function SentencesPanel() {
  const { look, view: shown, selectedIds } = useFamilyScreen();
  const view = drawnView(shown);
  const centreId = centreOfEcomap(look.family, selectedIds);
  const groups = useMemo(
    () => sentenceGroups(look.family, { view, centreId, chip: look.chip }),
    [look.family, view, centreId, look.chip],
  );
  return (
    <section className={names('panel')} aria-label={`${viewLabel(view)} in sentences`}>
      <p className={names('about')}>
        {viewLabel(view)} in sentences, as at {inWords(look.family.on)}.
      </p>
      {groups.map(({ id, heading, lines }) => (
        <section key={id} className={names('group')}>
          <h2 className={names('heading')}>{heading}</h2>
          <ul className={names('lines')}>
            {lines.map((line) => (
              <Sentence key={`${line.personId ?? ''} ${line.says}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Sentence({ line: { personId, says } }: { readonly line: SentenceLine }) {
  const { look, selectedIds, select } = useFamilyScreen();
  const person = personId === null ? undefined : look.family.byId.get(personId);
  if (person === undefined || !says.startsWith(person.name)) return <li className={names('line')}>{says}</li>;
  return (
    <li className={names('line', selectedIds.includes(person.id) && 'chosen')}>
      <ActionButton look="link" onPress={() => select([person.id])}>
        {person.name}
      </ActionButton>
      {says.slice(person.name.length)}
    </li>
  );
}
