import fc from 'fast-check';
import { addDays, calendarDate } from '../../../../api/domain/calendar-date.ts';
import { foldContacts } from '../../../../api/domain/contact-folding.ts';
import { englandAndWales } from '../../../../api/domain/duties/bank-holidays.ts';
import { childDuties, dutiesOfChild, type ChildDuty } from '../../../../api/domain/duties/child-duties.ts';
import {
  addInterval,
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../../../../api/domain/duties/working-days.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import {
  legalStatusCodes,
  notificationKinds,
  placementApprovals,
  placementReasons,
  placementTypes,
  planKinds,
} from '../../../../api/domain/vocabulary.ts';
import { dutyFamily, type DutyCase, type Visited } from './duty-family.ts';

const start = calendarDate('2024-01-01');
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(start, days).toString());
const ada = personId('p-ada');

const visit = (from: number, to: number): fc.Arbitrary<Visited> =>
  fc.record({ on: day(from, to), seen: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const) });

/** A child with plans, a placement and what they are counted from; everything before day 500. */
const childs: fc.Arbitrary<DutyCase> = fc.record({
  asOf: day(500, 900),
  born: fc.constantFrom('2012-02-29', '2016-05-01', '2023-12-31'),
  plans: fc.array(fc.record({ kind: fc.constantFrom(...planKinds), from: day(0, 499) }), { maxLength: 3 }),
  placements: fc.array(
    fc.record({
      type: fc.constantFrom(...placementTypes),
      from: day(0, 499),
      startReason: fc.constantFrom(...placementReasons, null),
      approval: fc.constantFrom(...placementApprovals, null, null, null),
      lastsTo18: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    }),
    { maxLength: 4 },
  ),
  legalStatuses: fc.array(fc.record({ code: fc.constantFrom(...legalStatusCodes), from: day(0, 499) }), {
    maxLength: 2,
  }),
  notifications: fc.array(fc.record({ kind: fc.constantFrom(...notificationKinds), on: day(0, 499) }), {
    maxLength: 3,
  }),
  meetings: fc.array(
    fc.record({
      kind: fc.constantFrom(
        'cla_review' as const,
        'core_group' as const,
        'initial_cp_conference' as const,
        'review_cp_conference' as const,
      ),
      on: day(0, 499),
    }),
    { maxLength: 4 },
  ),
  visits: fc.array(visit(0, 499), { maxLength: 6 }),
});

function dutiesOf(family: FamilyAt): ChildDuty[] {
  const child = family.byId.get(ada);
  return child === undefined ? [] : dutiesOfChild(family, child);
}

const byRule = (duties: readonly ChildDuty[]) =>
  new Map(duties.map((duty) => [duty.status.duty.rule.id, duty.status]));

describe('duties towards any child', () => {
  it('never come due earlier, nor later past it, for one visit more on which the child was seen', () =>
    fc.assert(
      fc.property(childs, day(0, 499), (given, on) => {
        const before = byRule(dutiesOf(dutyFamily(given)));
        const more = dutyFamily({ ...given, visits: [...(given.visits ?? []), { on, seen: 'yes' }] });
        for (const [id, status] of byRule(dutiesOf(more))) {
          const was = before.get(id);
          if (was === undefined) continue;
          if (status.dueOn !== null) expect(status.dueOn >= (was.dueOn ?? '')).toBe(true);
          expect(status.daysOverdue ?? 0).toBeLessThanOrEqual(
            was.state === 'cannot-tell' ? 900 : (was.daysOverdue ?? 0),
          );
        }
      }),
      { numRuns: 300 },
    ));

  it('stay as they are for a visit that saw only a brother', () =>
    fc.assert(
      fc.property(childs, day(0, 499), (given, on) => {
        const visits = given.visits ?? [];
        const more = dutyFamily({ ...given, visits: [...visits, { on, seen: 'yes', who: 'p-ben' }] });
        const states = (duties: readonly ChildDuty[]) =>
          duties.map(({ status }) => [status.duty.rule.id, status.state, status.dueOn, status.daysOverdue]);
        expect(states(dutiesOf(more))).toEqual(states(dutiesOf(dutyFamily(given))));
      }),
      { numRuns: 200 },
    ));

  const stages: Partial<Record<string, number>> = {
    'awaiting-first': 0,
    'up-to-date': 0,
    'due-soon': 1,
    'never-seen': 2,
    overdue: 2,
  };

  it('only go from in time to due soon to overdue while nothing happens', () =>
    fc.assert(
      fc.property(childs, fc.integer({ min: 1, max: 120 }), (given, days) => {
        const sure = (given.visits ?? []).filter(({ seen }) => seen !== 'unknown');
        const asOf = calendarDate(given.asOf);
        const later = dutyFamily({ ...given, visits: sure, asOf: addDays(asOf, days) });
        const before = byRule(dutiesOf(familyAt(later.record, asOf)));
        for (const [id, status] of byRule(dutiesOf(later))) {
          const [was, is] = [stages[before.get(id)?.state ?? ''], stages[status.state]];
          if (was !== undefined && is !== undefined) expect(is).toBeGreaterThanOrEqual(was);
        }
      }),
      { numRuns: 300 },
    ));

  it('are told the same from a record whose older contacts are folded to counts', () =>
    fc.assert(
      fc.property(childs, day(0, 520), (given, before) => {
        const { record, on } = dutyFamily(given);
        const folded = familyAt(foldContacts(record, calendarDate(before)), on);
        const said = (duties: readonly ChildDuty[]) => duties.map(({ says, notes }) => [says, ...notes]);
        expect(said(dutiesOf(folded))).toEqual(said(dutiesOf(familyAt(record, on))));
      }),
      { numRuns: 300 },
    ));

  it('are each told in whole sentences, and at most once for each rule', () =>
    fc.assert(
      fc.property(childs, (given) => {
        const duties = childDuties(dutyFamily(given)).filter(({ child }) => child.id === ada);
        for (const { says, notes } of duties) {
          for (const sentence of [says, ...notes]) {
            expect(sentence).toMatch(/^[A-Z].*\.$/);
            expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\.\./);
          }
        }
        const ids = duties.map(({ status }) => status.duty.rule.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    ));
});

describe('working days', () => {
  const days = fc.integer({ min: 0, max: 2_500 }).map((n) => addDays(calendarDate('2019-02-01'), n));
  const counts = fc.integer({ min: 0, max: 60 });

  it('are as many between two days as were added', () =>
    fc.assert(
      fc.property(days, counts, (from, n) => {
        const to = addWorkingDays(from, n, englandAndWales);
        expect(workingDaysBetween(from, to, englandAndWales)).toBe(n);
        expect(workingDaysBetween(to, from, englandAndWales)).toBe(n === 0 ? 0 : -n);
        if (n > 0) expect(isWorkingDay(to, englandAndWales)).toBe(true);
      }),
    ));

  it('add up: n and then m are as many as n and m at once', () =>
    fc.assert(
      fc.property(days, counts, counts, (from, n, m) => {
        const inTwo = addWorkingDays(addWorkingDays(from, n, englandAndWales), m, englandAndWales);
        expect(inTwo).toBe(addWorkingDays(from, n + m, englandAndWales));
      }),
    ));

  it('end a plan on a working day no later than the day due', () =>
    fc.assert(
      fc.property(days, fc.constantFrom('working_days', 'calendar_days', 'months'), (from, unit) => {
        const due = addInterval(from, { n: 3, unit }, englandAndWales);
        const by = workingDayOnOrBefore(due, englandAndWales);
        expect(by <= due && isWorkingDay(by, englandAndWales)).toBe(true);
        expect(workingDaysBetween(by, due, englandAndWales)).toBe(0);
      }),
    ));
});
