import { calendarDate, partialDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import type { Plan, RecordParts } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import {
  careTie,
  household,
  parentTie,
  partnership,
  person,
  recordOf,
  statement,
  stay,
} from '../../builders/family-parts.ts';

const born = (id: string, dob: string) => person(id, { details: { dob: partialDate(dob) } });
const plan = (from: string, to: string | null = null): Plan => ({
  ...statement('pl', from, to),
  id: 'pl' as Plan['id'],
  personIds: [personId('p-ada')],
  kind: 'child_in_need',
  category: null,
  visitInterval: null,
  namedIds: [],
  note: null,
});
const asChild = (from: string, to: string | null = null) => [stay('p-ada', 'h', from, to, 'child')];
const as = (role: Parameters<typeof stay>[4]) => [stay('p-ada', 'h', '2025-01-01', null, role)];
const ofMother = [parentTie('p-mum', 'p-ada')];
const withKid = [parentTie('p-ada', 'p-kid')];

/** Ada has no date of birth. Her mother is 36 on the day, her grandmother 60, her great-grandmother 98. */
function adaOn(parts: Partial<RecordParts>, isKnown = true) {
  const people = [
    person('p-ada', { known: isKnown }),
    born('p-mum', '1990-01-01'),
    born('p-nan', '1966-06-30'),
    born('p-great', '1928-06-30'),
    person('p-other'),
    born('p-kid', '2020-01-01'),
  ];
  const record = recordOf({ people, households: [household('h')], ...parts });
  const ada = familyAt(record, calendarDate('2026-06-30')).byId.get(personId('p-ada'));
  return ada?.isChild === true ? 'child' : ada?.isAgeOpen === true ? 'open' : 'adult';
}

describe('without a date of birth', () => {
  it.each<[string, Partial<RecordParts>, 'child' | 'adult' | 'open']>([
    ['nothing recorded', {}, 'open'],
    ['a home as a child now', { stays: asChild('2020') }, 'child'],
    ['a home as a child now, and a baby', { stays: asChild('2020'), parentTies: withKid }, 'child'],
    ['a home as a child once', { stays: asChild('2020', '2024') }, 'child'],
    ['a home as a child once, and a baby', { stays: asChild('2020', '2024'), parentTies: withKid }, 'adult'],
    ['a home as a child from long ago', { stays: asChild('2007', '2012') }, 'adult'],
    ['a home as a child from 18 years ago to the day', { stays: asChild('2008-06-30', '2012') }, 'adult'],
    ['a home as a child from some day 18 years ago', { stays: asChild('2008', '2012') }, 'child'],
    ['a home as a child only later', { stays: asChild('2026-07-01') }, 'open'],
    ['a live plan', { plans: [plan('2026-01-01')] }, 'child'],
    ['a plan that ended', { plans: [plan('2024-01-01', '2025-01-01')] }, 'child'],
    ['a live plan of a parent', { plans: [plan('2026-01-01')], parentTies: withKid }, 'open'],
    ['a plan of a parent that ended', { plans: [plan('2024', '2025')], parentTies: withKid }, 'adult'],
    ['a foster carer', { careTies: [careTie('p-other', 'p-ada', 'foster')] }, 'child'],
    ['a connected carer', { careTies: [careTie('p-other', 'p-ada', 'connected')] }, 'child'],
    ['a special guardian', { careTies: [careTie('p-other', 'p-ada', 'special_guardian')] }, 'child'],
    ['a private foster carer', { careTies: [careTie('p-other', 'p-ada', 'private_foster')] }, 'child'],
    ['somebody who cares for them', { careTies: [careTie('p-other', 'p-ada', 'informal')] }, 'child'],
    ['a young carer of theirs', { careTies: [careTie('p-other', 'p-ada', 'young_carer')] }, 'open'],
    [
      'someone they are a young carer for',
      { careTies: [careTie('p-ada', 'p-other', 'young_carer')] },
      'child',
    ],
    ['someone they foster', { careTies: [careTie('p-ada', 'p-other', 'foster')] }, 'open'],
    ['a mother of 36', { parentTies: ofMother }, 'child'],
    ['a mother of 36, and a child', { parentTies: [...ofMother, ...withKid] }, 'adult'],
    [
      'a mother of 36, and a partner once',
      { parentTies: ofMother, partnerships: [partnership('p-ada', 'p-other', 'ended')] },
      'adult',
    ],
    [
      'a mother of 36, and a home of their own',
      { parentTies: ofMother, stays: as('tenant_or_owner') },
      'adult',
    ],
    [
      'a mother of 36, and reported at a home',
      { parentTies: ofMother, stays: as('reported_resident') },
      'child',
    ],
    ['a mother of 60', { parentTies: [parentTie('p-nan', 'p-ada')] }, 'open'],
    ['a mother of 98', { parentTies: [parentTie('p-great', 'p-ada')] }, 'adult'],
    ['a mother without a date either', { parentTies: [parentTie('p-other', 'p-ada')] }, 'open'],
    ['a home where they are reported', { stays: as('reported_resident') }, 'open'],
    ['a home where they are the main carer', { stays: as('main_carer') }, 'adult'],
  ])('someone with %s', (_, parts, expected) => {
    expect(adaOn(parts)).toBe(expected);
  });

  it('an unknown person is no child of anybody’s age, but is one where a home holds them as one', () => {
    expect(adaOn({ parentTies: ofMother }, false)).toBe('adult');
    expect(adaOn({}, false)).toBe('adult');
    expect(adaOn({ stays: asChild('2020') }, false)).toBe('child');
  });

  it('what was disproved or withdrawn tells nothing', () => {
    expect(adaOn({ parentTies: [parentTie('p-mum', 'p-ada', { certainty: 'disproved' })] })).toBe('open');
    const withdrawn = { ...partnership('p-ada', 'p-other'), retractedAt: calendarDate('2026-01-01') };
    expect(adaOn({ parentTies: ofMother, partnerships: [withdrawn] })).toBe('child');
  });

  it('nobody who has died is left open', () => {
    const record = recordOf({ people: [person('p-ada', { details: { died: true } })] });
    const ada = familyAt(record, record.asAt).byId.get(personId('p-ada'));
    expect(ada).toMatchObject({ isChild: false, isAgeOpen: false });
  });
});
