import { inWords, readCalendarDate, type CalendarDate } from '../../api/domain/calendar-date.ts';
import { dutyStatesByPressing } from '../../api/domain/duties/duty-state-words.ts';
import { markFilters } from '../../api/domain/standing/with-marks.ts';
import { planKinds } from '../../api/domain/vocabulary.ts';
import { listNames, numberKeys, numberNames, readCount } from './worklist-address.ts';
import { readColumn } from './worklist-columns.ts';
import { readTab, worklistTabs } from './worklist-tabs.ts';

const mostEchoed = 20;

/** What stands in an address and cannot be read, with what is shown instead: one sentence each. */
export function worklistFaults(search: URLSearchParams): string[] {
  const faults: string[] = [];
  const fault = (name: string, isRead: (text: string) => boolean, says: string) => {
    for (const text of search.getAll(name)) if (!isRead(text)) faults.push(`“${inShort(text)}” is ${says}`);
  };
  fault(
    'on',
    (text) => readCalendarDate(text) !== null,
    'not a day that exists (written as 2026-06-30): the last day of the record is shown.',
  );
  fault(listNames.states, isOneOf(dutyStatesByPressing), 'not a state of this list: it is left out.');
  fault(listNames.planKinds, isOneOf(planKinds), 'not a kind of plan: it is left out.');
  fault(listNames.marked, isOneOf(markFilters), 'not a mark: it is left out.');
  for (const key of numberKeys) {
    fault(
      numberNames[key],
      (text) => readCount(text) !== null,
      'not a number of days or years from 0 to 9999: it is left out.',
    );
  }
  fault(
    'by',
    (text) => readColumn(text) !== null,
    'not an order of this list: the most pressing stand first.',
  );
  fault(
    'down',
    (text) => text === 'yes',
    'not how this page asks for the other direction (down=yes): it is left out.',
  );
  const tabs = worklistTabs.map(({ id }) => id).join(', ');
  fault('tab', (text) => readTab(text) !== null, `not a part of this page (${tabs}): the list is shown.`);
  return faults;
}

/** What the server told of in place of a day that lies after what is held; null where it told of the day asked for. */
export function dayFault(asked: CalendarDate | null, told: CalendarDate): string | null {
  return asked === null || asked === told
    ? null
    : `The record ends on ${inWords(told)}: that day is shown in place of ${inWords(asked)}.`;
}

function isOneOf(known: readonly string[]): (text: string) => boolean {
  return (text) => known.includes(text);
}

function inShort(text: string): string {
  return text.length <= mostEchoed ? text : `${text.slice(0, mostEchoed)}…`;
}
