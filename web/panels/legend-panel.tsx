import { Link } from 'react-router';

import { inWords } from '../../api/domain/calendar-date.ts';
import type { LegendItem } from '../drawing/scene.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './legend-panel.module.css';
import { LegendSign } from './legend-sign.tsx';

const names = classNamesOf(styles);

/** What stands on the map now, and nothing else; and by which convention it is drawn. */
export function LegendPanel({ items }: { readonly items: readonly LegendItem[] }) {
  const { view } = useFamilyScreen();
  return (
    <section className={names('legend')} aria-label="Legend" tabIndex={0}>
      {view === 'genogram' ? <NotationChoice /> : null}
      {items.length === 0 ? <p>Nothing is drawn.</p> : null}
      <ul className={names('items')}>
        {items.map(({ sign, words }) => (
          <li key={`${sign} ${words}`} className={names('item')}>
            <LegendSign sign={sign} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <p className={names('more')}>
        <Link to="/symbols">Every symbol and line, with its meaning</Link>
      </p>
    </section>
  );
}

/** UK or McGoldrick, and whether relationship-quality lines are drawn. */
function NotationChoice() {
  const { notation, setNotation, quality, setQuality, look, scene } = useFamilyScreen();
  const isNoneDrawn = quality && scene?.influences?.length === 0;
  return (
    <>
      <div className={names('choice')} role="group" aria-label="Notation">
        <ActionButton pressed={notation === 'uk'} onPress={() => setNotation('uk')}>
          UK
        </ActionButton>
        <ActionButton pressed={notation === 'mcgoldrick'} onPress={() => setNotation('mcgoldrick')}>
          McGoldrick
        </ActionButton>
      </div>
      <div className={names('choice')}>
        <ActionButton pressed={quality} onPress={() => setQuality(!quality)}>
          Relationship quality
        </ActionButton>
        {isNoneDrawn ? <span>None recorded on {inWords(look.family.on)}.</span> : null}
      </div>
    </>
  );
}
