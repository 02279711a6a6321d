import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { byPressing } from '../../../../api/domain/worklist/order-rows.ts';
import type { WorklistFilter } from '../../../../api/domain/worklist/worklist-row.ts';
import { BadRequest } from '../../../../api/errors.ts';
import { demonstrationWorker } from '../../../../api/services/sign-in.ts';
import { visitInFile } from '../../../builders/visit-in-file.ts';
import { reachingTo, standingServices, type StandingServices } from './standing-services.ts';

const who = demonstrationWorker;
const rowId = 'p-lacey/cp-visit';
const explained = { rowId, asOf: null, verdict: 'explained', reason: ' Abroad until Friday. ' };

describe('a mark on a row of the worklist', () => {
  let held: StandingServices;
  beforeEach(async () => {
    held = await standingServices();
  });
  afterEach(() => held.close());

  const mark = (facts: object = {}) => held.services.markRow(who, { ...explained, ...facts });

  async function list(filter: WorklistFilter = {}, asOf: string | null = null) {
    const { rows } = await held.services.listWorklist(who, {
      asOf: asOf === null ? null : calendarDate(asOf),
      filter,
      order: byPressing,
      offset: 0,
      limit: 1_000,
    });
    return rows;
  }

  const marksOnList = async (asOf: string | null = null) =>
    (await list({ duties: ['cp-visit'] }, asOf)).find(({ childId }) => childId === 'p-lacey')?.marks;

  it('stands on its row and on no other, and says who made it when', async () => {
    await mark();
    expect(await marksOnList()).toMatchObject({
      says: 'Explained: marked on 1 July 2026 by Priya Sandalwood.',
      isCurrent: true,
      standing: { verdict: 'explained', reason: 'Abroad until Friday.', about: { dueOn: '2026-06-24' } },
    });
    expect((await list()).filter(({ marks }) => marks !== undefined)).toHaveLength(1);
  });

  it('says that it was made about an earlier due day once the child has been visited, and outlasts the load', async () => {
    await mark();
    await held.importCopy((file) => {
      reachingTo(file, '2026-07-03');
      file.contacts.push(visitInFile('c-new-1', '2026-07-02', ['p-lacey']));
    });
    const marks = await marksOnList();
    expect(marks?.isCurrent).toBe(false);
    expect(marks?.says).toBe(
      'Explained: marked on 1 July 2026 by Priya Sandalwood, about an earlier due day, 24 June 2026.',
    );
  });

  it('says so too on a day of the past, where the due day was another', async () => {
    await mark();
    expect((await marksOnList('2026-05-31'))?.says).toContain('about a later due day, 24 June 2026');
  });

  it('gives way to a later mark, and both stay in the history', async () => {
    await mark();
    held.clock.now = '2026-07-02T09:00:00.000Z';
    const { standing, history } = await mark({
      verdict: 'data-error',
      reason: 'The visit was entered late.',
    });
    expect(standing?.verdict).toBe('data-error');
    expect(history.map(({ verdict }) => verdict)).toEqual(['data-error', 'explained']);
  });

  it('can be taken back once, and an earlier one does not come back in its place', async () => {
    await mark();
    held.clock.now = '2026-07-02T09:00:00.000Z';
    const { standing } = await mark({ verdict: 'true', reason: 'Checked.' });
    const taking = { markId: standing?.id ?? '', rowId, asOf: null };
    const after = await held.services.takeBackMark(who, taking);
    expect(after.standing).toBeNull();
    expect(after.history.map(({ takenBack }) => takenBack?.by ?? null)).toEqual(['Priya Sandalwood', null]);
    await expect(held.services.takeBackMark(who, taking)).rejects.toThrow('taken back already');
    const other = held.services.takeBackMark(who, { ...taking, rowId: 'p-riley/cp-visit' });
    await expect(other).rejects.toThrow('There is no such mark on this row.');
  });

  it.each<[string, WorklistFilter, number]>([
    ['explained', { marked: ['explained'] }, 1],
    ['true', { marked: ['true'] }, 0],
    ['not marked', { duties: ['cp-visit'], marked: ['none'] }, 1],
    ['either', { duties: ['cp-visit'], marked: ['none', 'explained'] }, 2],
  ])('narrows the list by it: %s', async (_, filter, rows) => {
    await mark();
    expect(await list(filter)).toHaveLength(rows);
  });

  it('narrows the list to rows that have changed since they were marked', async () => {
    await mark();
    await held.importCopy((file) => {
      reachingTo(file, '2026-07-03');
      file.contacts.push(visitInFile('c-new-1', '2026-07-02', ['p-lacey']));
    });
    expect((await list({ marked: ['about-earlier'] })).map(({ childId }) => childId)).toEqual(['p-lacey']);
    expect(await list({ marked: ['explained'] })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an empty reason', { reason: ' ' }, 'Say why in a few words'],
    ['a reason that is too long', { reason: 'x'.repeat(501) }, 'The reason is 501 characters long'],
    ['a row there is not', { rowId: 'p-nobody/cp-visit' }, 'There is no such row on the worklist of 30 June 2026.'],
    ['a verdict there is not', { verdict: 'fine' }, '“fine” is not a mark. There are: “True”, “Data error”, “Explained”.'],
  ])('is refused with %s, in one sentence, and nothing is kept', async (_, facts, sentence) => {
    const refused = mark(facts);
    await expect(refused).rejects.toThrow(BadRequest);
    await expect(refused).rejects.toThrow(sentence);
    expect(await held.stores.standing.marks(null)).toEqual([]);
  }); // prettier-ignore

  it('is refused in a filter by a mark there is not', async () => {
    const marked = ['fine'] as unknown as NonNullable<WorklistFilter['marked']>;
    await expect(list({ marked })).rejects.toThrow('“fine” is not a mark here.');
  });

  it('is written to the access log before and after, with its row and without the reason', async () => {
    await mark();
    expect(held.notes.map(({ event, answered }) => [event, answered])).toEqual([
      ['standing-change-begun', false],
      ['worklist-row-marked', true],
    ]);
    expect(held.notes[1]).toMatchObject({ ids: ['p-lacey'], asked: { row: rowId, verdict: 'explained' } });
    expect(JSON.stringify(held.notes)).not.toContain('Abroad');
  });
});
