import fc from 'fast-check';

import { calendarDate } from '../../api/domain/calendar-date.ts';
import { personId } from '../../api/domain/ids.ts';
import { foundKey } from '../../api/domain/standing/standing-question.ts';
import { rowsOfRun } from '../../api/domain/standing/found-rows.ts';
import { createStores, MissingEndpoint, type Graph, type Stores } from '../../api/graph/index.ts';
import { noParts, person } from '../builders/family-parts.ts';
import { foundRow, rowMark, standingQuestion } from '../builders/standing.ts';
import { dumpOf, emptyOfTests, enginesToTest, openTestGraph, testSource } from './test-graph.ts';

const children = ['p-ann', 'p-bea', 'p-cal'];
const family = { ...noParts, people: children.map((id) => person(id)) };
const on = calendarDate('2026-06-30');
const at = '2026-07-02T08:00:00.000Z';

describe.each(enginesToTest())('marks and standing questions on %s', (engine) => {
  let graph: Graph;
  let stores: Stores;

  beforeAll(async () => {
    graph = await openTestGraph(engine);
    stores = createStores(graph);
  });
  beforeEach(async () => {
    await emptyOfTests(graph);
    await stores.records.load([{ parts: family, source: testSource() }]);
  });
  afterAll(async () => {
    await emptyOfTests(graph);
    await graph.close();
  });

  const ask = (question = standingQuestion()) => stores.standing.addQuestion(question, () => undefined);

  function keep(after: number, childIds: readonly string[], questionId = 'test-question') {
    const found = childIds.map((id) => foundRow(id));
    return stores.standing.keepRun({ questionId, after, at, by: 'schedule', on, failed: null, found });
  }

  async function rowsHeld() {
    return (await stores.standing.rows(['test-question'])).get('test-question') ?? [];
  }

  it('gives a mark back as it was made, of the child asked about and among all', async () => {
    await stores.standing.addMark(rowMark());
    expect(await stores.standing.marks([personId('p-ann')])).toEqual([rowMark()]);
    expect(await stores.standing.marks(null)).toEqual([rowMark()]);
    expect(await stores.standing.marks([personId('p-bea')])).toEqual([]);
    expect(await stores.standing.childOfMark('test-mark')).toBe('p-ann');
    expect(await stores.standing.childOfMark('test-other')).toBeNull();
  });

  it('keeps an earlier mark when another is made, the latest first', async () => {
    const noDuty = rowMark({
      id: 'test-second',
      duty: null,
      verdict: 'true',
      at: '2026-07-03T08:00:00.000Z',
    });
    await stores.standing.addMark(rowMark());
    await stores.standing.addMark(noDuty);
    expect(await stores.standing.marks(null)).toEqual([noDuty, rowMark()]);
  });

  it('refuses a mark on a child who is not held, and keeps nothing of it', async () => {
    const before = await dumpOf(graph);
    const refused = stores.standing.addMark(rowMark({ childId: personId('p-nobody') }));
    await expect(refused).rejects.toThrow(MissingEndpoint);
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('takes a mark back once, and names who did first', async () => {
    await stores.standing.addMark(rowMark());
    const first = { id: 'test-mark', by: 'Priya Sandalwood', at };
    expect(await stores.standing.takeBackMark(first)).toBe(true);
    expect(await stores.standing.takeBackMark({ ...first, by: 'Somebody else' })).toBe(false);
    expect(await stores.standing.marks(null)).toEqual([
      rowMark({ takenBack: { by: 'Priya Sandalwood', at } }),
    ]);
  });

  it('gives a question back as it was saved, and with when it ended', async () => {
    const asks = { states: ['overdue'], duties: ['cp-visit'], teamIds: ['t-1'], text: 'Ann' } as const;
    await ask(standingQuestion({ asks }));
    expect(await stores.standing.questions()).toEqual([standingQuestion({ asks })]);
    const end = { id: 'test-question', by: 'Priya Sandalwood', at };
    expect(await stores.standing.endQuestion(end)).toBe(true);
    expect(await stores.standing.endQuestion({ ...end, by: 'Somebody else' })).toBe(false);
    const ended = { by: 'Priya Sandalwood', at };
    expect(await stores.standing.questions()).toEqual([standingQuestion({ asks, ended })]);
  });

  it('adds no question that the check refuses', async () => {
    await ask();
    const refused = stores.standing.addQuestion(standingQuestion({ id: 'test-two' }), (held) => {
      expect(held).toHaveLength(1);
      throw new Error('There is one already.');
    });
    await expect(refused).rejects.toThrow('There is one already.');
    expect(await stores.standing.questions()).toHaveLength(1);
  });

  it('keeps what is new, what went and what came back, run by run', async () => {
    await ask();
    await keep(0, ['p-ann', 'p-bea']);
    await keep(1, ['p-bea', 'p-cal']);
    await keep(2, ['p-ann', 'p-bea', 'p-cal']);
    const rows = (await rowsHeld()).map(({ childId, foundIn, goneIn, timesBefore }) => {
      return [childId, foundIn, goneIn, timesBefore];
    });
    expect(rows).toEqual([
      ['p-ann', 1, 2, 0],
      ['p-bea', 1, null, 0],
      ['p-cal', 2, null, 0],
      ['p-ann', 3, null, 1],
    ]);
    const runs = (await stores.standing.runs(['test-question'])).get('test-question');
    expect(runs?.map(({ number, failed }) => [number, failed])).toEqual([[1, null], [2, null], [3, null]]); // prettier-ignore
  });

  it('tells of a run that failed, and leaves the rows as they were', async () => {
    await ask();
    await keep(0, ['p-ann']);
    const failed = 'The store did not answer.';
    const run = { questionId: 'test-question', after: 1, at, by: 'schedule', on: null, failed, found: [] };
    expect(await stores.standing.keepRun(run)).toEqual({ number: 2, at, by: 'schedule', on: null, failed });
    expect((await rowsHeld()).map(({ goneIn }) => goneIn)).toEqual([null]);
  });

  it('keeps one of two runs that began after the same one', async () => {
    await ask();
    const both = await Promise.all([keep(0, ['p-ann']), keep(0, ['p-bea'])]);
    expect(both.map((run) => run?.number ?? null)).toEqual([1, null]);
    expect((await rowsHeld()).map(({ childId }) => childId)).toEqual(['p-ann']);
  });

  it('keeps nothing of a run that tells of somebody who is not held', async () => {
    await ask();
    const before = await dumpOf(graph);
    await expect(keep(0, ['p-ann', 'p-nobody'])).rejects.toThrow(MissingEndpoint);
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('keeps the first acknowledgement of a row', async () => {
    await ask();
    await keep(0, ['p-ann']);
    const [row] = await rowsHeld();
    const first = { id: row?.id ?? '', by: 'Priya Sandalwood', at, reason: 'Visit booked for Friday.' };
    expect(await stores.standing.acknowledge(first)).toBe(true);
    expect(await stores.standing.acknowledge({ ...first, reason: 'Another.' })).toBe(false);
    const [kept] = await rowsHeld();
    expect(kept?.acknowledged).toEqual({ by: first.by, at, reason: first.reason });
  });

  it('is not part of what is held of people: none is found, gathered or counted by it', async () => {
    const ids = children.map(personId);
    const told = async () => [
      await stores.families.people(ids),
      await stores.families.tiesBeside(ids),
      await stores.families.around(ids),
      await stores.families.everyone(100),
      await stores.families.peopleBySource(),
      await stores.authority.partsOf('test-family'),
    ];
    const before = await told();
    await stores.standing.addMark(rowMark());
    await ask();
    await keep(0, children);
    expect(await told()).toEqual(before);
    const words = { words: ['abroad'], dob: null, limit: 10, restrictions: [] };
    for (const id of ['test-mark', 'test-question']) {
      expect(await stores.search.find({ ...words, id })).toEqual([]);
    }
  });

  it('outlasts a newer copy of the family, also of somebody whom that copy no longer holds', async () => {
    await stores.standing.addMark(rowMark());
    await ask();
    await keep(0, ['p-ann', 'p-bea']);
    const before = [await stores.standing.marks(null), await rowsHeld()];
    const newer = { ...family, people: family.people.filter(({ id }) => id !== 'p-ann') };
    const source = testSource({ asAt: calendarDate('2026-07-31'), sha256: 'newer' });
    await stores.records.load([{ parts: newer, source }]);
    expect([await stores.standing.marks(null), await rowsHeld()]).toEqual(before);
  });

  it('leaves with a child whom a newer copy keeps under seal, and with nobody else', async () => {
    await stores.standing.addMark(rowMark());
    await stores.standing.addMark(rowMark({ id: 'test-of-bea', childId: personId('p-bea') }));
    await ask();
    await keep(0, ['p-ann', 'p-bea']);
    const newer = { ...family, people: family.people.filter(({ id }) => id !== 'p-ann') };
    const source = testSource({ asAt: calendarDate('2026-07-31'), sha256: 'newer' });
    await stores.records.load([{ parts: newer, source, sealedIds: ['p-ann'] }]);
    expect((await stores.standing.marks(null)).map(({ id }) => id)).toEqual(['test-of-bea']);
    expect((await rowsHeld()).map(({ childId }) => childId)).toEqual(['p-bea']);
    expect(JSON.stringify(await dumpOf(graph))).not.toContain('p-ann');
  });

  it('tells after any sequence of runs exactly what each of them found', async () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom(...children)), { maxLength: 6 });
    let question = 0;
    await fc.assert(
      fc.asyncProperty(lists, async (runs) => {
        question += 1;
        const id = `test-any-${question}`;
        await ask(standingQuestion({ id }));
        for (const [index, found] of runs.entries()) await keep(index, found, id);
        const rows = (await stores.standing.rows([id])).get(id) ?? [];
        for (const [index, found] of runs.entries()) {
          const told = rowsOfRun(rows, index + 1);
          expect(told.map(foundKey).sort()).toEqual(found.map((child) => foundKey(foundRow(child))).sort());
          const before: readonly string[] = runs[index - 1] ?? [];
          expect(told.filter(({ foundIn }) => foundIn === index + 1).map(({ childId }) => childId).sort())
            .toEqual(found.filter((child) => !before.includes(child)).sort()); // prettier-ignore
        }
      }),
      { numRuns: engine === 'embedded' ? 40 : 8 },
    );
  });
});
