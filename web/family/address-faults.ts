import { readCalendarDate } from '../../api/domain/calendar-date.ts';
import { readFoldKey } from '../drawing/folds/fold-key.ts';
import { matrixFaults } from '../matrix/matrix-address.ts';
import {
  mostSteps,
  mostUnseenDays,
  readChip,
  readNotation,
  readSteps,
  readUnseenDays,
} from './family-address.ts';
import { pageViews, readPageView } from './page-views.ts';
import { readSetting, settingsKnown } from '../../api/domain/questions/question-settings.ts';

const mostEchoed = 20;

/** What stands in an address and cannot be read, with what is shown instead: one sentence each. */
export function addressFaults(search: URLSearchParams): string[] {
  const [on, steps] = [search.get('on'), search.get('steps')];
  const faults: string[] = [];
  if (on !== null && readCalendarDate(on) === null) faults.push(dayFault(on));
  if (steps !== null && readSteps(steps) === null) {
    faults.push(
      `“${inShort(steps)}” is not a number of steps from 1 to ${mostSteps}: the usual number is shown.`,
    );
  }
  const [view, notation] = [search.get('view'), search.get('notation')];
  if (view !== null && readPageView(view) === null) {
    const known = pageViews.map(({ id }) => id).join(', ');
    faults.push(`“${inShort(view)}” is not a view (${known}): the genogram is shown.`);
  }
  if (notation !== null && readNotation(notation) === null) {
    faults.push(`“${inShort(notation)}” is not a notation (uk, mcgoldrick): UK notation is shown.`);
  }
  const quality = search.get('quality');
  if (quality !== null && quality !== 'shown') {
    faults.push(
      `“${inShort(quality)}” is not how this page asks for relationship quality (quality=shown): it is not shown.`,
    );
  }
  const within = search.get('within');
  if (within !== null && readSteps(within) === null) {
    faults.push(`“${inShort(within)}” is not a number of steps from 1 to ${mostSteps}: nobody is greyed.`);
  }
  const [unseen, chip] = [search.get('unseen'), search.get('chip')];
  if (unseen !== null && readUnseenDays(unseen) === null) {
    faults.push(
      `“${inShort(unseen)}” is not a number of days from 1 to ${mostUnseenDays}: nobody is greyed.`,
    );
  }
  if (chip !== null && readChip(chip) === null) faults.push(chipFault(chip));
  faults.push(...matrixFaults(search));
  for (const setting of search.getAll('set').filter((text) => readSetting(text) === null)) {
    faults.push(
      `“${inShort(setting)}” is nothing that can be set for a question here (${settingsKnown()}, each within its bounds): the usual number is taken.`,
    );
  }
  for (const fold of search.getAll('fold').filter((text) => readFoldKey(text) === null)) {
    faults.push(`“${inShort(fold)}” is nothing that can be folded (person:… or home:…): it is left open.`);
  }
  return faults;
}

/** Also for what looks like the id of a rule, and is none of the record's. */
export function chipFault(chip: string): string {
  return `“${inShort(chip)}” is no duty of the rules here: the signs tell when each child was last seen.`;
}

function dayFault(on: string): string {
  const shown = 'the record’s own date is shown.';
  return /^\d{4}-\d{2}-\d{2}$/.test(on)
    ? `${on} is not a day that exists: ${shown}`
    : `“${inShort(on)}” is not a day as this page writes it, such as 2026-06-30: ${shown}`;
}

function inShort(text: string): string {
  return text.length <= mostEchoed ? text : `${text.slice(0, mostEchoed)}…`;
}
