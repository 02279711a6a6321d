import { readCalendarDate } from '../../../api/domain/calendar-date.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import { Notice } from '../../ui/notice.tsx';
import type { WorklistViewProps } from '../worklist-view.tsx';
import { inTimeInWords, sizeInWords } from './list-in-words.ts';
import { ReadyList } from './ready-list.tsx';
import { WorklistDay } from './worklist-day.tsx';
import styles from './worklist-head.module.css';

const names = classNamesOf(styles);

/** How much the list holds, of when it is, by which rules, and what is not held. */
export function WorklistHead({ held, list }: Pick<WorklistViewProps, 'held' | 'list'>) {
  const { address, go, corrected } = held;
  const on = readCalendarDate(list.on);
  return (
    <header className={names('head')}>
      <div className={names('line')}>
        <h1 className={names('title')}>Worklist</h1>
        {on === null ? null : (
          <WorklistDay on={on} isLast={address.on === null} onSet={(day) => go({ on: day })} />
        )}
        <ReadyList on={address.on} />
      </div>
      {corrected.map((says) => (
        <Notice key={says} title={says} />
      ))}
      <p role="status" className={names('size')}>
        {sizeInWords(list)} {inTimeInWords(list.inTime)}
      </p>
      <p className={names('soft')}>{list.says.join(' ')}</p>
    </header>
  );
}
