import { calendarDate, partialDate } from '../../../../../api/domain/calendar-date.ts';
import type {
  Contact,
  Flag,
  PersonDetails,
  Plan,
  RecordParts,
} from '../../../../../api/domain/family-record.ts';
import { personId, planId } from '../../../../../api/domain/ids.ts';
import { unbornPlan } from '../../../../../api/domain/questions/plans/unborn-plan.ts';
import { contact, parentTie, person, statement } from '../../../../builders/family-parts.ts';
import { coverage, smallFamily, smallParts } from '../../seen/small-family.ts';

function unborn(details: Partial<PersonDetails> = {}): Partial<RecordParts> {
  const child = person('p-bump', {
    details: { givenName: null, expectedDob: calendarDate('2026-08-21'), ...details },
  });
  return {
    people: [...(smallParts.people ?? []), child],
    parentTies: [parentTie('p-ruth', 'p-bump'), parentTie('p-ruth', 'p-mia')],
  };
}

const plan = (child: string, kind: Plan['kind']): Plan => ({
  ...statement(`pl-${child}-${kind}`, '2026-01-01'),
  id: planId(`pl-${child}-${kind}`),
  personIds: [personId(child)],
  kind,
  category: null,
  visitInterval: null,
  namedIds: [],
  note: null,
});

const flag: Flag = {
  ...statement('f-1', '2026-04-20'),
  personId: personId('p-bump'),
  agencyId: null,
  kind: 'pre_birth_assessment',
  note: null,
};

const conference = (on: string, about: string, kind: Contact['kind'] = 'pre_birth_conference') =>
  contact('c-1', on, { kind, aboutIds: [personId(about)] });

const answer = (parts: Partial<RecordParts>, contacts: Contact[] = [], on = '2026-06-30') =>
  unbornPlan.answer(smallFamily(contacts, { parts: { ...unborn(), ...parts }, on }), {});

describe('an unborn child', () => {
  it.each<[string, Partial<RecordParts>, Contact[], string | null]>([
    ['for whom nothing calls for a plan', {}, [], 'note'],
    ['with a flag, and three months before the birth have passed', { flags: [flag] }, [], 'act'],
    ['whose sister has a plan', { plans: [plan('p-mia', 'child_protection')] }, [], 'act'],
    ['whose sister has early help', { plans: [plan('p-mia', 'early_help')] }, [], 'note'],
    ['with an assessment and nothing more', { plans: [plan('p-bump', 'pre_birth_assessment')] }, [], 'act'],
    ['with a plan', { flags: [flag], plans: [plan('p-bump', 'child_protection')] }, [], null],
    ['with a conference and no plan', { flags: [flag] }, [conference('2026-06-01', 'p-bump')], 'check'],
    ['whose mother a conference was about', { flags: [flag] }, [conference('2026-06-01', 'p-ruth')], 'check'],
    ['whose mother one was about before', { flags: [flag] }, [conference('2025-06-01', 'p-ruth')], 'act'],
    [
      'about whom an initial conference was',
      { flags: [flag] },
      [conference('2026-06-01', 'p-bump', 'initial_cp_conference')],
      'check',
    ],
    [
      'of whom a conference was cancelled',
      { flags: [flag] },
      [{ ...conference('2026-06-01', 'p-bump'), outcome: 'cancelled_by_agency' }],
      'act',
    ],
    [
      'where social care’s contacts are not held',
      { flags: [flag], coverage: [coverage('a-gp')] },
      [],
      'check',
    ],
    ['who was lost', unborn({ birthOutcome: 'miscarriage' }), [], null],
    ['who is born', unborn({ dob: calendarDate('2026-06-20') }), [], null],
  ])('%s', (_, parts, contacts, severity) => {
    expect(answer(parts, contacts)[0]?.severity ?? null).toBe(severity);
  });

  it.each([
    ['2026-05-20', 'check', '26w5d'],
    ['2026-05-21', 'act', '26w6d'],
    ['2026-07-10', 'act', '34w0d'],
    ['2026-08-21', 'act', '40w0d'],
  ])('is on %s, with a flag, to %s', (on, severity, gestation) => {
    expect(answer({ flags: [flag] }, [], on)[0]).toMatchObject({
      severity,
      facts: { gestation, threeMonthsBeforeDue: '2026-05-21', week34: '2026-07-10' },
    });
  });

  it('does not count a conference as none where it would not be held', () => {
    const [finding] = answer({ flags: [flag], coverage: [] });
    expect(finding?.facts.preBirthConferences).toBeNull();
    expect(finding?.says).toContain('Whether a pre-birth conference was held cannot be said');
  });

  it('is told as about so far on where the day due is not recorded', () => {
    const [finding] = answer({ ...unborn({ expectedDob: partialDate('2026-08') }), flags: [flag] });
    expect(finding?.says).toContain('about 35 weeks and 3 days of the pregnancy');
    expect(finding?.facts).toMatchObject({ expectedDate: '2026-08', week34: '2026-06-20' });
  });

  it('is told where the day due has passed and no birth is recorded', () => {
    expect(answer({ flags: [flag] }, [], '2026-08-30')[0]?.says).toContain(
      'the day due has passed and no birth is recorded',
    );
  });
});
