import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { madeAboutOther, markInWords } from '../../../../api/domain/standing/mark-since.ts';
import {
  factsMarked,
  standingMark,
  type MarkedFacts,
  type RowMark,
} from '../../../../api/domain/standing/row-mark.ts';
import { rowMark } from '../../../builders/standing.ts';

const day = calendarDate;
const on = day('2026-06-30');
const overdue: MarkedFacts = rowMark().about;
const notHeld: MarkedFacts = { ...overdue, state: 'not-held', dueOn: null, lastSatisfied: null };

describe('a mark on a row that has changed since', () => {
  it.each<[string, MarkedFacts, Partial<MarkedFacts>, string | null]>([
    ['nothing', overdue, {}, null],
    ['the day that is told of', overdue, { on: day('2026-07-01') }, null],
    ['late to later, for the same due day', { ...overdue, state: 'never-seen' }, { state: 'overdue' }, null],
    ['in time to due soon', { ...overdue, state: 'up-to-date' }, { state: 'due-soon' }, null],
    ['a later due day', overdue, { dueOn: day('2026-06-29') }, 'about an earlier due day, 1 June 2026'],
    ['an earlier due day', overdue, { dueOn: day('2026-05-01') }, 'about a later due day, 1 June 2026'],
    ['no due day any more', overdue, { dueOn: null }, 'about the due day 1 June 2026, which is no longer told'],
    ['a due day where there was none', notHeld, { dueOn: day('2026-06-29'), state: 'overdue' }, 'when no due day could be told'],
    ['due soon to overdue', { ...overdue, state: 'due-soon' }, { state: 'overdue' }, 'when the list said “Due soon”'],
    ['overdue to done late', overdue, { state: 'done-late' }, 'when the list said “Overdue”'],
    ['held at last', notHeld, { state: 'cannot-tell' }, 'when the list said “Not held”'],
    ['another plan, with a due day', overdue, { plan: 'Child in need plan' }, null],
    ['another plan, without one', notHeld, { plan: 'Child in need plan' }, 'about another basis, “Child protection plan, neglect”'],
    ['a first plan', { ...notHeld, plan: null }, { plan: 'Child in need plan' }, 'when no plan was recorded'],
    ['seen since, without a due day', notHeld, { lastSeenOn: day('2026-06-20') }, 'when the child was last recorded as seen on 18 May 2026'],
    ['seen for the first time', { ...notHeld, lastSeenOn: null }, { lastSeenOn: day('2026-06-20') }, 'when nobody was recorded as having seen the child'],
  ])('says so of %s', (_, about, changed, said) => {
    expect(madeAboutOther(about, { ...about, ...changed })).toBe(said);
  }); // prettier-ignore

  it('names who marked it, when and as what, in one sentence', () => {
    const now = { ...overdue, dueOn: day('2026-06-29') };
    expect(markInWords(rowMark(), overdue)).toBe('Explained: marked on 1 July 2026 by Priya Sandalwood.');
    expect(markInWords(rowMark({ verdict: 'data-error' }), now)).toBe(
      'Data error: marked on 1 July 2026 by Priya Sandalwood, about an earlier due day, 1 June 2026.',
    );
  });

  it('gives the day as it was in England', () => {
    const late = rowMark({ at: '2026-07-01T23:30:00.000Z' });
    expect(markInWords(late, overdue)).toContain('on 2 July 2026');
  });
});

describe('of several marks on a row', () => {
  const first = rowMark({ id: 'a', at: '2026-07-01T08:00:00.000Z' });
  const second = rowMark({ id: 'b', at: '2026-07-02T08:00:00.000Z' });
  const taken = (mark: RowMark): RowMark => ({
    ...mark,
    takenBack: { by: 'Priya', at: '2026-07-03T08:00:00.000Z' },
  });

  it('the latest stands, in whatever order they come', () => {
    expect(standingMark([first, second])).toBe(second);
    expect(standingMark([second, first])).toBe(second);
    expect(standingMark([])).toBeNull();
  });

  it('none stands once the latest is taken back: an earlier one does not come back unasked', () => {
    expect(standingMark([first, taken(second)])).toBeNull();
    expect(standingMark([taken(first), second])).toBe(second);
  });

  it('of one moment the same one stands for every reader', () => {
    const same = rowMark({ id: 'c', at: first.at });
    expect(standingMark([first, same])).toBe(same);
    expect(standingMark([same, first])).toBe(same);
  });
});

it('a mark keeps the facts of its row, and no sentence that may name people', () => {
  const row = { ...overdue, says: 'Poppy was seen by Dean.', name: 'Poppy' };
  expect(factsMarked(row, on)).toEqual(overdue);
});
