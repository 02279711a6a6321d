import fc from 'fast-check';

import type { Person } from '../../../../api/domain/family-record.ts';
import { personId, type PersonId } from '../../../../api/domain/ids.ts';
import { byPressing } from '../../../../api/domain/worklist/order-rows.ts';
import { demonstrationWorker } from '../../../../api/services/sign-in.ts';
import type { Stores } from '../../../../api/services/stores.ts';
import { standingServices } from './standing-services.ts';

const who = demonstrationWorker;
const children = ['p-tyler', 'p-kayden', 'p-ava', 'p-lacey', 'p-riley', 'p-poppy', 'p-shannon'];
const names: Readonly<Record<string, string>> = {
  'p-tyler': 'Tyler', 'p-kayden': 'Kayden', 'p-ava': 'Ava', 'p-lacey': 'Lacey',
  'p-riley': 'Riley', 'p-poppy': 'Poppy', 'p-shannon': 'Shannon',
}; // prettier-ignore

/** As restricted since: nobody may see these people from now on, wherever they are read. */
function hiding(stores: Stores, hidden: ReadonlySet<PersonId>): Stores {
  const kept = (person: Person): Person =>
    hidden.has(person.id) ? { ...person, restriction: 'named_users' } : person;
  const { families, authority } = stores;
  return {
    ...stores,
    families: {
      ...families,
      people: async (ids) => (await families.people(ids)).map(kept),
      summaryOf: async (ids) =>
        (await families.summaryOf(ids)).map((each) => ({ ...each, person: kept(each.person) })),
    },
    authority: {
      sources: async () =>
        (await authority.sources()).map((source) => ({
          ...source,
          stamp: `${source.stamp} ${[...hidden].sort().join()}`,
        })),
      partsOf: async (id) => {
        const parts = await authority.partsOf(id);
        return { ...parts, people: parts.people.map(kept) };
      },
    },
  };
}

it('a mark or a run never tells of a child whom the viewer may not see today, nor counts one', async () => {
  const hidden = new Set<PersonId>();
  const held = await standingServices((stores) => ({
    ...stores,
    families: { ...stores.families, people: (ids) => hiding(stores, hidden).families.people(ids), summaryOf: (ids) => hiding(stores, hidden).families.summaryOf(ids) },
    authority: { sources: () => hiding(stores, hidden).authority.sources(), partsOf: (id) => hiding(stores, hidden).authority.partsOf(id) },
  })); // prettier-ignore
  const { services } = held;
  const asks = { unseenDays: 3 };
  const { view, rows } = await services.saveStandingQuestion(who, {
    ...{ title: 'Unseen', asks, everyDays: 1, timeOfDay: '06:30' },
  });
  const questionId = view.question.id;
  const found = rows.map(({ row }) => row.childId);
  expect(found.length).toBeGreaterThanOrEqual(6);
  for (const { row } of rows) {
    await services.acknowledgeStandingRow(who, { questionId, rowId: row.id, reason: 'Known.' });
  }
  const all = await services.listWorklist(who, {
    asOf: null,
    filter: {},
    order: byPressing,
    offset: 0,
    limit: 99,
  });
  for (const { childId, duty } of all.rows) {
    const rowId = `${childId}/${duty ?? 'none'}`;
    await services.markRow(who, { rowId, asOf: null, verdict: 'true', reason: 'Checked.' });
  } // prettier-ignore

  await fc.assert(
    fc.asyncProperty(fc.subarray(children), async (restricted) => {
      hidden.clear();
      for (const id of restricted) hidden.add(personId(id));
      const opened = await services.openStandingQuestion(who, questionId);
      const listed = await services.listStandingQuestions(who, null);
      const list = await services.listWorklist(who, {
        ...{ asOf: null, filter: { marked: ['true'] as const }, order: byPressing, offset: 0, limit: 99 },
      });
      const said = JSON.stringify([opened.rows, opened.gone, listed, list]);
      for (const id of restricted) {
        expect(said).not.toContain(`"${id}"`);
        // A duty's own words are those of the map; the rows' names are ours.
        expect(opened.rows.map(({ name }) => name.split(' ')[0])).not.toContain(names[id]);
        const marking = services.markRow(who, {
          ...{ rowId: `${id}/cp-visit`, asOf: null, verdict: 'true', reason: 'Checked.' },
        });
        await expect(marking).rejects.toThrow('There is no such row');
      }
      const visible = found.filter((id) => !hidden.has(id));
      expect(opened.rows).toHaveLength(visible.length);
      for (const counted of [opened.view, listed.questions[0]]) {
        expect(counted).toMatchObject({ rows: visible.length, children: visible.length, begun: visible.length });
      }
    }),
    { numRuns: 12 },
  ); // prettier-ignore
  await held.close();
}, 120_000);
