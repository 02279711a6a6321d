import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { dutiesOfChild } from '../../../../api/domain/duties/child-duties.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import { byPressing } from '../../../../api/domain/worklist/order-rows.ts';
import type { WorklistFilter, WorklistRow } from '../../../../api/domain/worklist/worklist-row.ts';
import { familyOfFile } from '../../../../api/services/family-of-file.ts';
import { demonstrationWorker } from '../../../../api/services/sign-in.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { exampleServices, type ExampleServices } from '../example-services.ts';

const families = ['example-family', 'kinship-care', 'two-homes'] as const;

describe('the worklist over the example families', () => {
  let example: ExampleServices;
  beforeAll(async () => {
    example = await exampleServices(families.map((name) => `${name}.json`));
  });
  afterAll(() => example.close());
  beforeEach(() => {
    example.notes.length = 0;
  });

  const list = (asOf: string | null, filter: WorklistFilter = {}) =>
    example.services.listWorklist(demonstrationWorker, {
      asOf: asOf === null ? null : calendarDate(asOf),
      filter,
      order: byPressing,
      offset: 0,
      limit: 1_000,
    });

  it('names the social worker who works with the child where nobody is said to be allocated', async () => {
    const { rows } = await list('2026-06-30', { duties: ['cp-visit'] });
    expect(rows.map(({ childId, worker }) => [childId, worker])).toEqual(
      expect.arrayContaining([
        ['p-lacey', 'Priya Sandalwood'],
        ['p-riley', 'Priya Sandalwood'],
      ]),
    );
  });

  test.each([null, '2026-06-30', '2026-05-31', '2026-03-02', '2025-12-24'])(
    'tells every duty in the very words of the family map, as of %s',
    async (asOf) => {
      const { on, rows } = await list(asOf);
      expect(rows.length).toBeGreaterThan(3);
      for (const [childId, own] of byChild(rows)) {
        const family = await mapOf(childId, on);
        const child = family.byId.get(childId);
        if (child === undefined) throw new Error(`${childId} is not on the map`);
        const told = dutiesOfChild(family, child).map(({ says, notes, status }) => ({
          duty: status.duty.rule.id,
          state: status.state,
          dueOn: status.dueOn,
          says,
          notes,
        }));
        const ruled = own.filter(({ duty }) => duty !== null);
        expect(
          ruled.map(({ duty, state, dueOn, says, notes }) => ({ duty, state, dueOn, says, notes })),
        ).toEqual(expect.arrayContaining(told));
        expect(ruled).toHaveLength(told.length);
      }
    },
  );

  test('finds the two children of the example family whose child protection visit is overdue', async () => {
    const { rows, total } = await list(null, { states: ['overdue'], duties: ['cp-visit'] });
    expect(rows.map(({ childId, dueOn, daysOverdue }) => [childId, dueOn, daysOverdue])).toEqual([
      ['p-lacey', '2026-06-24', 6],
      ['p-riley', '2026-06-24', 6],
    ]);
    expect(total).toBe(rows.length);
  });

  test('tells each child as at the last day of the child’s own source, and says so', async () => {
    const { on, says } = await list(null);
    expect(on).toBe('2026-06-30');
    expect(says[1]).toContain('2 sources of 3 end earlier');
  });

  test('counts that add up: by state, and in time with what is left out', async () => {
    const { counts, total, inTime, rows } = await list(null);
    expect(counts.reduce((sum, { rows: each }) => sum + each, 0)).toBe(total);
    const done = rows.filter(({ state }) => /^(done|not-required)/.test(state)).length;
    expect(inTime.denominator + inTime.leftOut + done).toBe(total);
  });

  test('writes who looked, for what, at whom, and how many were counted', async () => {
    const { rows, children } = await list('2026-06-30', { states: ['overdue'] });
    expect(example.notes).toEqual([
      expect.objectContaining({
        event: 'worklist-listed',
        why: 'read-worklist',
        asked: { asOf: '2026-06-30', filter: '{"states":["overdue"]}', offset: 0, limit: 1_000 },
        ids: [...new Set(rows.map(({ childId }) => childId))],
        counted: children,
        answered: true,
      }),
    ]);
  });

  test.each<[WorklistFilter, RegExp]>([
    [{ duties: ['tea-visit'] }, /^“tea-visit” is not a duty here\. There are: cp-visit, /],
    [{ ageFrom: 9, ageTo: 3 }, /^No age is from 9 to 3/],
    [{ unseenDays: -1 }, /^Ages and days are numbers from 0/],
  ])('refuses %j in one sentence', async (filter, says) => {
    await expect(list(null, filter)).rejects.toThrow(says);
  });

  test('refuses a day before anything recorded, and tells of a day to come as of the last day held', async () => {
    await expect(list('1066-10-14')).rejects.toThrow(
      '14 October 1066 is more than 30 years before the last day',
    );
    const { on, says } = await list('2031-01-01');
    expect(on).toBe('2026-06-30');
    expect(says[0]).toContain('nothing is held of later days, so not as at 1 January 2031');
  });
});

function byChild(rows: readonly WorklistRow[]): Map<WorklistRow['childId'], WorklistRow[]> {
  const map = new Map<WorklistRow['childId'], WorklistRow[]>();
  for (const row of rows) map.set(row.childId, [...(map.get(row.childId) ?? []), row]);
  return map;
}

/** The map round the child on the day, or on the last day of its source: read from the file, without the graph. */
async function mapOf(childId: WorklistRow['childId'], on: string) {
  for (const name of families) {
    const { parts, meta } = seedFamily(name);
    const record = await familyOfFile(parts, meta.asAt, childId, undefined, demonstrationWorker);
    if (record !== null) return familyAt(record, calendarDate(on < meta.asAt ? on : meta.asAt));
  }
  throw new Error(`${childId} is in none of the files`);
}
