import type { MarksPartsFragment } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { dayAsTold } from '../worklist/day-as-told.ts';
import styles from './standing.module.css';

const names = classNamesOf(styles);

/** Every mark ever made on the row with its reason, the latest first: nothing is overwritten. */
export function MarkHistory({ history }: Pick<MarksPartsFragment['marks'], 'history'>) {
  if (history.length === 0) return null;
  return (
    <ol className={names('history')} aria-label="Marks on this row, the latest first">
      {history.map(({ id, verdictWords, reason, by, atWords, aboutDueOn, takenBack }) => (
        <li key={id}>
          <p>
            <strong>{verdictWords}.</strong> {reason}
          </p>
          <p className={names('soft')}>
            {by}, {atWords}
            {aboutDueOn == null ? '' : `, about the due day ${dayAsTold(aboutDueOn)}`}. {takenBack}
          </p>
        </li>
      ))}
    </ol>
  );
}
