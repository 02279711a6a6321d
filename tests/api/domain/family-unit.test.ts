import fc from 'fast-check';
import { calendarDate } from '../../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../../api/domain/family-record.ts';
import { pathTo, unitAmong } from '../../../api/domain/family-unit.ts';
import { personId } from '../../../api/domain/ids.ts';
import {
  careTie,
  household,
  noParts,
  parentTie,
  partnership,
  relatedTie,
  stay,
} from '../../builders/family-parts.ts';

function unitOf(parts: Partial<RecordParts>, focus = 'child', limits = {}, on: string | null = null) {
  const all = { ...noParts, ...parts };
  return unitAmong(
    personId(focus),
    all,
    all.households,
    { maxSteps: 4, maxPeople: 1_000, ...limits },
    on === null ? null : calendarDate(on),
  );
}

const stepsOf = (parts: Partial<RecordParts>, focus = 'child', limits = {}, on: string | null = null) =>
  Object.fromEntries(unitOf(parts, focus, limits, on).members.map(({ personId: id, steps }) => [id, steps]));

describe('one step', () => {
  it.each<[string, Partial<RecordParts>]>([
    ['a parent', { parentTies: [parentTie('other', 'child')] }],
    ['a child', { parentTies: [parentTie('child', 'other')] }],
    ['a partner', { partnerships: [partnership('child', 'other')] }],
    ['a former partner', { partnerships: [partnership('other', 'child', 'separated', '2020', '2021')] }],
    ['a carer', { careTies: [careTie('other', 'child', 'foster')] }],
    ['someone cared for', { careTies: [careTie('child', 'other', 'young_carer')] }],
    ['a sibling whose parents are not recorded', { relatedTies: [relatedTie('child', 'other')] }],
    ['a shared home', { households: [household('h')], stays: [stay('child', 'h'), stay('other', 'h')] }],
    [
      'a home once shared',
      {
        households: [household('h')],
        stays: [stay('child', 'h', '2020', '2022'), stay('other', 'h', '2021', '2023')],
      },
    ],
  ])('is %s', (_name, parts) => expect(stepsOf(parts)).toEqual({ child: 0, other: 1 }));

  it.each<[string, Partial<RecordParts>]>([
    ['a neighbour', { relatedTies: [relatedTie('child', 'other', 'neighbour')] }],
    ['a disproved parent', { parentTies: [parentTie('other', 'child', { certainty: 'disproved' })] }],
    [
      'a withdrawn statement',
      { parentTies: [parentTie('other', 'child', { retractedAt: calendarDate('2025-01-01') })] },
    ],
    [
      'a home at different times',
      {
        households: [household('h')],
        stays: [stay('child', 'h', '2018-05-01', '2020-01-10'), stay('other', 'h', '2020-01-10')],
      },
    ],
    [
      'a refuge that both stayed in',
      { households: [household('h', 'refuge')], stays: [stay('child', 'h'), stay('other', 'h')] },
    ],
    [
      'a prison that both were in',
      { households: [household('h', 'custody')], stays: [stay('child', 'h'), stay('other', 'h')] },
    ],
  ])('is not %s', (_name, parts) => expect(stepsOf(parts)).toEqual({ child: 0 }));
});

describe('the unit', () => {
  const chain = {
    parentTies: [
      parentTie('mother', 'child'),
      parentTie('gran', 'mother'),
      parentTie('great', 'gran'),
      parentTie('old', 'great'),
      parentTie('oldest', 'old'),
    ],
  };

  it('stops after the steps asked for and counts who hangs on whom beyond', () => {
    const unit = unitOf(chain);
    expect(unit.members.map((member) => member.personId)).toEqual([
      'child',
      'mother',
      'gran',
      'great',
      'old',
    ]);
    expect(unit.beyond).toEqual([{ memberId: 'old', people: 1 }]);
  });

  it('is bounded: children come before anyone else, and the rest are counted', () => {
    const parentTies = [
      parentTie('child', 'baby'),
      parentTie('mother', 'child'),
      parentTie('father', 'child'),
    ];
    const unit = unitOf({ parentTies }, 'child', { maxPeople: 2 });
    expect(unit.members.map((member) => member.personId)).toEqual(['child', 'baby']);
    expect(unit.beyond).toEqual([{ memberId: 'child', people: 2 }]);
  });

  it('ends where ancestors are shared or the data goes in a circle', () => {
    const parentTies = [
      parentTie('mother', 'child'),
      parentTie('father', 'child'),
      parentTie('gran', 'mother'),
      parentTie('gran', 'father'),
      parentTie('child', 'gran'),
    ];
    expect(Object.keys(stepsOf({ parentTies })).sort()).toEqual(['child', 'father', 'gran', 'mother']);
  });

  it('tells the way back to the child, tie by tie', () => {
    const parts = {
      parentTies: [parentTie('kelly', 'child')],
      partnerships: [partnership('kelly', 'dean', 'separated', '2023-03', '2025-06')],
    };
    const path = pathTo(personId('dean'), unitOf(parts).members);
    expect(path.map((member) => [member.personId, member.reason?.step ?? null])).toEqual([
      ['child', null],
      ['kelly', 'parent'],
      ['dean', 'partner'],
    ]);
    expect(path.at(-1)?.reason).toMatchObject({ from: '2023-03', to: '2025-06' });
  });

  it('does not go along a tie that had not begun on the date', () => {
    const parts = { partnerships: [partnership('child', 'other', 'married', '2022-11-01')] };
    expect(stepsOf(parts, 'child', {}, '2022-10-31')).toEqual({ child: 0 });
    expect(stepsOf(parts, 'child', {}, '2022-11-01')).toEqual({ child: 0, other: 1 });
  });

  it('gives the time two people shared a home as the reason, not the whole of one stay', () => {
    const parts = {
      households: [household('h')],
      stays: [stay('child', 'h', '2018-05-01'), stay('other', 'h', '2020-09-01', '2025-08-11')],
    };
    expect(unitOf(parts).members[1]?.reason).toMatchObject({ from: '2020-09-01', to: '2025-08-11' });
  });

  const names = ['child', 'a', 'b', 'c', 'd', 'e', 'f'];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 12 });

  it('is the same in whatever order the ties are given, with every path leading back to the child', () =>
    fc.assert(
      fc.property(pairs, pairs, fc.integer({ min: 1, max: 7 }), (parents, partners, maxPeople) => {
        const parentTies = parents.map(([a, b], i) => parentTie(a, b, { id: `t${i}` }));
        const partnerships = partners.map(([a, b], i) => ({ ...partnership(a, b), id: `u${i}` }));
        const unit = unitOf({ parentTies, partnerships }, 'child', { maxPeople });
        const reversed = unitOf(
          { parentTies: parentTies.toReversed(), partnerships: partnerships.toReversed() },
          'child',
          { maxPeople },
        );
        expect(reversed).toEqual(unit);
        expect(unit.members.length).toBeLessThanOrEqual(maxPeople);
        expect(new Set(unit.members.map((member) => member.personId)).size).toBe(unit.members.length);
        for (const member of unit.members) {
          const path = pathTo(member.personId, unit.members);
          expect(path[0]?.personId).toBe('child');
          expect(path).toHaveLength(member.steps + 1);
        }
      }),
    ));
});
