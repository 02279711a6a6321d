import type { LegendItem } from '../drawing/scene.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './legend-panel.module.css';
import { LegendSign } from './legend-sign.tsx';

const names = classNamesOf(styles);

/** What stands on the map now, and nothing else. */
export function LegendPanel({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <section className={names('legend')} aria-label="Legend" tabIndex={0}>
      {items.length === 0 ? <p>Nothing is drawn.</p> : null}
      <ul className={names('items')}>
        {items.map(({ sign, words }) => (
          <li key={`${sign} ${words}`} className={names('item')}>
            <LegendSign sign={sign} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
