import fc from 'fast-check';

import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { dutyStatesByPressing } from '../../../api/domain/duties/duty-state-words.ts';
import { markFilters } from '../../../api/domain/standing/with-marks.ts';
import { planKinds } from '../../../api/domain/vocabulary.ts';
import { askedOn, readyQuestions } from '../../../web/worklist/ready-questions.ts';
import {
  isNarrowed,
  readCount,
  readWorklistAddress,
  wholeWorklist,
  worklistPath,
  type WorklistAddress,
} from '../../../web/worklist/worklist-address.ts';
import { dayFault, worklistFaults } from '../../../web/worklist/worklist-faults.ts';
import { worklistTabs } from '../../../web/worklist/worklist-tabs.ts';

const searchOf = (path: string) => new URL(path, 'http://worklist.test').searchParams;
const read = (path: string) => readWorklistAddress(searchOf(path));

const ids = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 4 })
  .map((list) => [...list].sort());
const counts = fc.option(fc.integer({ min: 0, max: 9999 }), { nil: null });
const addresses: fc.Arbitrary<WorklistAddress> = fc.record({
  on: fc.option(fc.constantFrom(calendarDate('2026-06-30'), calendarDate('2024-02-29')), { nil: null }),
  states: fc.subarray([...dutyStatesByPressing]),
  duties: ids,
  planKinds: fc.subarray([...planKinds]),
  teamIds: ids,
  areas: ids,
  workerIds: ids,
  agencyIds: ids,
  marked: fc.subarray([...markFilters]),
  ageFrom: counts,
  ageTo: counts,
  unseenDays: counts,
  overdueDays: counts,
  by: fc.constantFrom('PRESSING', 'DAYS_OVERDUE', 'NAME', 'LAST_SATISFIED'),
  descending: fc.boolean(),
  tab: fc.constantFrom(...worklistTabs.map(({ id }) => id)),
  rowId: fc.option(fc.constantFrom('p-cora/cp-visit', 'p é&=?#/x'), { nil: null }),
});

describe('the address of a worklist', () => {
  it('holds the whole view: whatever is written into it is read back', () => {
    fc.assert(fc.property(addresses, (address) => expect(read(worklistPath(address))).toEqual(address)));
  });

  it('is the same for the same question, whatever the order of the choices', () => {
    const one = { ...wholeWorklist, teamIds: ['t-b', 't-a'] };
    expect(worklistPath(one)).toBe(worklistPath({ ...one, teamIds: ['t-a', 't-b'] }));
    expect(worklistPath(wholeWorklist)).toBe('/worklist');
  });

  it('has nothing to say of an address that it wrote itself', () => {
    fc.assert(
      fc.property(addresses, (address) =>
        expect(worklistFaults(searchOf(worklistPath(address)))).toEqual([]),
      ),
    );
  });

  it('leaves out what it cannot read and says so, one sentence each', () => {
    const path = '/worklist?on=2026-02-30&state=late&plan=x&age-from=-1&unseen=many&by=luck&down=no&tab=pie';
    expect(read(path)).toEqual(wholeWorklist);
    const faults = worklistFaults(searchOf(path));
    expect(faults).toHaveLength(8);
    expect(faults[0]).toBe(
      '“2026-02-30” is not a day that exists (written as 2026-06-30): the last day of the record is shown.',
    );
    expect(faults.join(' ')).toContain('“late” is not a state of this list');
  });

  it('keeps a fault short however long the address', () => {
    expect(worklistFaults(searchOf(`/worklist?tab=${'x'.repeat(5_000)}`))[0]?.length).toBeLessThan(120);
  });

  it.each([
    ['0', 0],
    ['42', 42],
    [' 7 ', 7],
    ['9999', 9999],
    ['10000', null],
    ['-1', null],
    ['4.5', null],
    ['', null],
    ['1e3', null],
  ])('reads %j as the number %j', (text, number) => expect(readCount(text)).toBe(number));

  it('tells a narrowed list from the whole one', () => {
    expect(isNarrowed(wholeWorklist)).toBe(false);
    expect(isNarrowed({ ...wholeWorklist, ageTo: 0 })).toBe(true);
    expect(isNarrowed({ ...wholeWorklist, areas: ['North'] })).toBe(true);
  });

  it('says which day is shown in place of one after the record ends', () => {
    const last = calendarDate('2026-06-30');
    expect(dayFault(null, last)).toBeNull();
    expect(dayFault(last, last)).toBeNull();
    expect(dayFault(calendarDate('2026-07-01'), last)).toBe(
      'The record ends on 30 June 2026: that day is shown in place of 1 July 2026.',
    );
  });
});

describe('ready-made questions', () => {
  it('are addresses that keep the day looked at, each another question, each narrowed', () => {
    const on = calendarDate('2026-05-01');
    const paths = readyQuestions.map((question) => worklistPath(askedOn(question, on)));
    expect(new Set(paths).size).toBe(readyQuestions.length);
    for (const path of paths) {
      expect(worklistFaults(searchOf(path))).toEqual([]);
      expect(read(path).on).toBe(on);
      expect(isNarrowed(read(path))).toBe(true);
    }
  });

  it('ask for overdue child protection visits with those where no visit is recorded at all', () => {
    const asked = readyQuestions.find(({ id }) => id === 'cp-overdue');
    expect(asked?.asks.states).toEqual(['never-seen', 'overdue']);
    expect(asked?.asks.duties).toEqual(['cp-visit']);
  });
});
