import { calendarDate, partialDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import type { PersonDetails } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import { person, recordOf } from '../../builders/family-parts.ts';

const bea = (on: string, details: Partial<PersonDetails> = {}) =>
  familyAt(
    recordOf({
      people: [person('p-bea', { details: { expectedDob: partialDate('2026-08-21'), ...details } })],
    }),
    calendarDate(on),
  ).byId.get(personId('p-bea'));

describe('a child due on 21 August 2026 of whom no birth is recorded', () => {
  it.each([
    ['the day of conception', '2025-11-14', 'unborn', 'due 21 August 2026'],
    ['unborn', '2026-06-30', 'unborn', 'due 21 August 2026'],
    ['the day due', '2026-08-21', 'unborn', 'due 21 August 2026'],
    ['1 day past', '2026-08-22', 'overdue', 'due 21 August 2026, no birth recorded'],
    ['42 days past', '2026-10-02', 'overdue', 'due 21 August 2026, no birth recorded'],
    ['43 days past', '2026-10-03', 'child', 'about 6 weeks'],
    ['a year and more past', '2027-12-01', 'child', 'about 1'],
    ['18 years past', '2044-08-21', 'adult', 'about 18'],
  ])('%s, %s: %s', (_, on, state, words) => {
    const at = bea(on);
    const told = at?.isBirthOverdue ? 'overdue' : at?.isUnborn ? 'unborn' : at?.isChild ? 'child' : 'adult';
    expect([told, at?.ageInWords]).toEqual([state, words]);
  });

  it('is not there before conception', () => {
    expect(bea('2025-11-13')).toBeUndefined();
  });

  it('due in a month is counted from the last day of the month', () => {
    const expectedDob = partialDate('2026-08');
    expect(bea('2026-08-31', { expectedDob })).toMatchObject({ isUnborn: true, isBirthOverdue: false });
    expect(bea('2026-10-12', { expectedDob })?.isBirthOverdue).toBe(true);
    expect(bea('2026-10-13', { expectedDob })).toMatchObject({ isUnborn: false, isChild: true });
  });

  it('never becomes a child where the pregnancy was lost', () => {
    const lost = bea('2027-12-01', { birthOutcome: 'miscarriage' });
    expect(lost).toMatchObject({ isChild: false, isBirthOverdue: false, isAgeOpen: false });
  });

  it('is no longer waited for once born or once it has died', () => {
    expect(bea('2026-12-01', { dob: calendarDate('2026-08-25') })).toMatchObject({
      isUnborn: false,
      isChild: true,
      ageInWords: '3 months',
    });
    expect(bea('2026-12-01', { died: true })).toMatchObject({
      isUnborn: false,
      isChild: false,
      isDead: true,
    });
  });
});
