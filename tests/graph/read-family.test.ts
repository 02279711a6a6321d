import { calendarDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { personId } from '../../api/domain/ids.ts';
import { limitedTo } from '../../api/domain/record-limits.ts';
import { createStores, type Graph, type Stores } from '../../api/graph/index.ts';
import { gatherFamily } from '../../api/services/gather-family.ts';
import { sourceOfParts } from '../../api/services/parts-source.ts';
import { seedFamily } from '../builders/example-family.ts';
import { noParts, parentTie, partnership, person, stay, household } from '../builders/family-parts.ts';
import { everyKindOfThing } from '../builders/every-kind.ts';
import { emptyOfTests, enginesToTest, openTestGraph, testSource } from './test-graph.ts';

async function readAll({ families }: Stores, ids: readonly PersonId[]): Promise<RecordParts> {
  const { parentTies, partnerships, careTies, relatedTies, stays } = await families.tiesBeside(ids);
  const people = await families.people(ids);
  return { ...(await families.around(ids)), people, parentTies, partnerships, careTies, relatedTies, stays };
}

describe.each(enginesToTest())('reading a family on %s', (engine) => {
  let graph: Graph;
  let stores: Stores;

  beforeAll(async () => {
    graph = await openTestGraph(engine);
    stores = createStores(graph);
  });
  beforeEach(() => emptyOfTests(graph));
  afterAll(() => graph.close());

  it('gives the example family back exactly as it was loaded', async () => {
    const { parts } = seedFamily('example-family');
    await stores.records.load([{ parts, source: testSource() }]);
    expect(
      await readAll(
        stores,
        parts.people.map(({ id }) => id),
      ),
    ).toEqual(parts);
  });

  it('gives every kind of thing back with each field, what is not recorded included', async () => {
    await stores.records.load([{ parts: everyKindOfThing, source: testSource() }]);
    const ids = everyKindOfThing.people.map(({ id }) => id);
    expect(await readAll(stores, ids)).toEqual(everyKindOfThing);
  });

  it('gives of some people what the whole record says of them', async () => {
    const { parts } = seedFamily('example-family');
    await stores.records.load([{ parts, source: testSource() }]);
    const ids = parts.people.map(({ id }) => id);
    for (const some of [ids.slice(0, 1), ids.slice(5, 12), ids.filter((_, index) => index % 3 === 0)]) {
      const wanted = new Set(some);
      expect(limitedTo(await readAll(stores, some), wanted)).toEqual(limitedTo(parts, wanted));
    }
  });

  it('finds ties from either end, and nobody else’s', async () => {
    const parts = {
      ...noParts,
      people: [person('p-ann'), person('p-bea'), person('p-cal'), person('p-dov')],
      parentTies: [parentTie('p-ann', 'p-bea'), parentTie('p-cal', 'p-dov')],
      partnerships: [partnership('p-ann', 'p-cal')],
    };
    await stores.records.load([{ parts, source: testSource() }]);
    const beside = await stores.families.tiesBeside([personId('p-bea')]);
    expect(beside.parentTies).toEqual([parts.parentTies[0]]);
    expect(beside.partnerships).toEqual([]);
    const above = await stores.families.tiesBeside([personId('p-cal')]);
    expect(above.parentTies).toEqual([parts.parentTies[1]]);
    expect(above.partnerships).toEqual(parts.partnerships);
  });

  it('never walks through a refuge: only a person’s own stay there is given', async () => {
    const parts = {
      ...noParts,
      people: [person('p-ann'), person('p-bea'), person('p-cal')],
      households: [household('h-home'), household('h-refuge', 'refuge')],
      stays: [
        stay('p-ann', 'h-home'),
        stay('p-bea', 'h-home'),
        stay('p-ann', 'h-refuge'),
        stay('p-cal', 'h-refuge'),
      ],
    };
    await stores.records.load([{ parts, source: testSource() }]);
    const { stays, households } = await stores.families.tiesBeside([personId('p-ann')]);
    expect(stays.map(({ personId: who, householdId }) => `${who} ${householdId}`)).toEqual([
      'p-ann h-home',
      'p-bea h-home',
      'p-ann h-refuge',
    ]);
    expect(households.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'h-home family_home',
      'h-refuge refuge',
    ]);
  });

  it('leaves a home that a crowd shares alone, and says which', async () => {
    const crowd = Array.from({ length: 4 }, (_, index) => `p-${index}`);
    const parts = {
      ...noParts,
      people: crowd.map((id) => person(id)),
      households: [household('h-block')],
      // Who came back counts once.
      stays: [...crowd.map((id) => stay(id, 'h-block')), stay('p-3', 'h-block', '2020')],
    };
    await stores.records.load([{ parts, source: testSource() }]);
    const walked = await stores.families.tiesBeside([personId('p-0')], 4);
    expect(walked).toMatchObject({ stays: parts.stays, crowded: [] });
    const left = await stores.families.tiesBeside([personId('p-0')], 3);
    expect(left).toMatchObject({ stays: [parts.stays[0]], crowded: ['h-block'] });
    for (const most of [4, 3]) {
      const fromGraph = await stores.families.tiesBeside([personId('p-0')], most);
      const fromFile = await sourceOfParts(parts, most).tiesBeside([personId('p-0')]);
      expect(fromFile).toMatchObject({ stays: fromGraph.stays, crowded: fromGraph.crowded });
    }
  });

  it('says of a family which home was not followed, the same from the graph and from a file', async () => {
    const crowd = Array.from({ length: 201 }, (_, index) => `p-${index}`);
    const parts = {
      ...noParts,
      people: [...crowd, 'p-mother'].map((id) => person(id)),
      households: [household('h-block'), household('h-home')],
      parentTies: [parentTie('p-mother', 'p-0')],
      stays: [
        ...crowd.map((id) => stay(id, 'h-block')),
        ...['p-0', 'p-mother'].map((id) => stay(id, 'h-home')),
      ],
    };
    await stores.records.load([{ parts, source: testSource() }]);
    const viewer = { professionalId: null, name: 'A worker', agencyId: null, personId: null };
    const limits = { maxSteps: 4, maxPeople: 1_000 };
    for (const source of [stores.families, sourceOfParts(parts)]) {
      const asAt = calendarDate('2026-06-30');
      const record = await gatherFamily(source, viewer, personId('p-0'), asAt, limits);
      expect(record?.people.map(({ id }) => id)).toEqual(['p-0', 'p-mother']);
      expect(record?.unit).toMatchObject({ beyond: [], crowdedHomes: ['h-block'] });
    }
  });

  it('tells of whom nothing is held nothing, and answers for nobody at all', async () => {
    expect(await stores.families.people([personId('p-nobody')])).toEqual([]);
    expect(await stores.families.asAt(personId('p-nobody'))).toBeNull();
    expect(await stores.families.around([])).toMatchObject({ contacts: [], households: [], coverage: [] });
    expect(await stores.families.summaryOf([personId('p-nobody')])).toEqual([]);
  });

  it('says which source a person came from, and lists every source', async () => {
    const source = testSource({ title: 'The Marrowicks' });
    await stores.records.load([{ parts: { ...noParts, people: [person('p-ann')] }, source }]);
    expect(await stores.families.asAt(personId('p-ann'))).toEqual(source);
    expect(await stores.families.sources()).toEqual([source]);
    expect(await stores.families.everyone(10)).toEqual(['p-ann']);
    expect(await stores.families.everyone(0)).toEqual([]);
  });

  it('sums up people with their source, names and homes, in the order asked for', async () => {
    const parts = {
      ...noParts,
      people: [person('p-ann'), person('p-bea')],
      households: [household('h-home')],
      stays: [stay('p-bea', 'h-home')],
    };
    const source = testSource();
    await stores.records.load([{ parts, source }]);
    expect(await stores.families.summaryOf([personId('p-bea'), personId('p-ann')])).toEqual([
      { person: parts.people[1], source, stays: parts.stays, households: parts.households },
      { person: parts.people[0], source, stays: [], households: [] },
    ]);
  });
});
