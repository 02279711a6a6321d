import fc from 'fast-check';

import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { personId } from '../../../../api/domain/ids.ts';
import {
  asksOfDuties,
  changesOfRun,
  countsOfRun,
  foundRows,
} from '../../../../api/domain/standing/found-rows.ts';
import { foundKey, type StandingRow } from '../../../../api/domain/standing/standing-question.ts';
import { foundRow, standingRow } from '../../../builders/standing.ts';
import { worklistRow } from '../../../builders/worklist-row.ts';

describe('what a run found', () => {
  const rows = [
    worklistRow('p-ann', { duty: 'cp-visit' }),
    worklistRow('p-ann', { duty: 'core-group' }),
    worklistRow('p-bea', { duty: null }),
  ];

  it('is one row a child where children are asked about, whatever is due to them', () => {
    const found = foundRows({ unseenDays: 42, teamIds: ['t-1'], planKinds: ['child_protection'] }, rows);
    expect(found.map(({ childId, duty }) => [childId, duty])).toEqual([['p-ann', null], ['p-bea', null]]); // prettier-ignore
  });

  it('is one row a duty where what is due is asked about', () => {
    const found = foundRows({ states: ['overdue'] }, rows);
    expect(found.map(({ childId, duty }) => [childId, duty])).toEqual([
      ['p-ann', 'cp-visit'],
      ['p-ann', 'core-group'],
      ['p-bea', null],
    ]);
  });

  it('keeps no name and no sentence', () => {
    expect(foundRows({}, [worklistRow('p-ann')])).toEqual([
      {
        childId: 'p-ann',
        duty: null,
        state: 'overdue',
        dueOn: calendarDate('2026-06-01'),
        lastSeenOn: calendarDate('2026-05-18'),
      },
    ]);
  });

  it.each([
    [{ unseenDays: 42 }, false],
    [{ states: [], duties: [] }, false],
    [{ states: ['overdue'] as const }, true],
    [{ duties: ['cp-visit'] }, true],
    [{ overdueDays: 1 }, true],
  ])('asks of duties by %j: %s', (asks, expected) => {
    expect(asksOfDuties(asks)).toBe(expected);
  });
});

describe('what changed since the last run', () => {
  it('is new where the last run did not tell of it, and new again where it went and came back', () => {
    const kept = [standingRow('p-ann', { goneIn: 2 }), standingRow('p-bea', { foundIn: 2 })];
    const { begun, gone } = changesOfRun(
      kept,
      ['p-ann', 'p-bea', 'p-cal'].map((id) => foundRow(id)),
    );
    expect(begun.map(({ childId, timesBefore }) => [childId, timesBefore])).toEqual([['p-ann', 1], ['p-cal', 0]]); // prettier-ignore
    expect(gone).toEqual([]);
  });

  it('has gone where this run no longer tells of it', () => {
    const ann = standingRow('p-ann');
    expect(changesOfRun([ann], [])).toEqual({ begun: [], gone: [ann] });
  });

  it('tells the same child with another duty apart', () => {
    const kept = [standingRow('p-ann', { duty: 'cp-visit' })];
    const { begun } = changesOfRun(kept, [foundRow('p-ann', { duty: 'cp-visit' }), foundRow('p-ann', { duty: 'core-group' })]);
    expect(begun.map(({ duty }) => duty)).toEqual(['core-group']);
  }); // prettier-ignore

  it('adds up: what stood, less what went, with what is new, is what was found', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...['p-a', 'p-b', 'p-c', 'p-d'].map(personId)));
    fc.assert(
      fc.property(ids, ids, ids, (stood, past, found) => {
        const kept: StandingRow[] = [
          ...stood.map((id) => standingRow(id, { foundIn: 2 })),
          ...past.map((id) => standingRow(id, { id: `past-${id}`, goneIn: 2 })),
        ];
        const { begun, gone } = changesOfRun(kept, found.map((id) => foundRow(id)));
        const goneKeys = new Set(gone.map(foundKey));
        const now = [...stood.map((id) => foundKey(foundRow(id))).filter((key) => !goneKeys.has(key)), ...begun.map(foundKey)];
        expect(now.sort()).toEqual(found.map((id) => foundKey(foundRow(id))).sort());
        for (const row of begun) expect(row.timesBefore).toBe(past.includes(row.childId) ? 1 : 0);
      }),
    ); // prettier-ignore
  });
});

it('counts rows, children, new ones, those that went and those nobody has acknowledged', () => {
  const acknowledged = { by: 'Priya', at: '2026-07-01T08:00:00.000Z', reason: 'Known.' };
  const kept = [
    standingRow('p-ann', { foundIn: 1, acknowledged }),
    standingRow('p-ann', { duty: 'cp-visit', foundIn: 2 }),
    standingRow('p-bea', { foundIn: 1, goneIn: 2 }),
    standingRow('p-cal', { foundIn: 3 }),
  ];
  expect(countsOfRun(kept, 2)).toEqual({ rows: 2, children: 1, begun: 1, gone: 1, notAcknowledged: 1 });
  expect(kept[0]?.childId).toBe(personId('p-ann'));
});
