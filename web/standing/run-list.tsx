import type { StandingAnswerPartsFragment } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { dayAsTold } from '../worklist/day-as-told.ts';
import styles from './standing.module.css';

const names = classNamesOf(styles);

const mostShown = 20;

/** When it was asked, by whom, and which askings failed and why; the latest first. */
export function RunList({ runs }: Pick<StandingAnswerPartsFragment, 'runs'>) {
  if (runs.length === 0) return null;
  const left = runs.length - mostShown;
  return (
    <details className={names('section')}>
      <summary className={names('summary')}>Every time it was asked ({runs.length})</summary>
      <ol className={names('runs')} reversed>
        {runs.slice(0, mostShown).map(({ number, atWords, by, on, failed }) => (
          <li key={number}>
            {atWords}, by {by}
            {failed == null ? `, as at ${on == null ? '' : dayAsTold(on)}.` : `. It failed: ${failed}`}
          </li>
        ))}
      </ol>
      {left > 0 ? <p className={names('soft')}>And {left} times before.</p> : null}
    </details>
  );
}
