import { calendarDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import { agencyId, personId } from '../../api/domain/ids.ts';
import {
  CopyRefused,
  createStores,
  type Graph,
  type LoadOutcome,
  type Source,
  type Stores,
} from '../../api/graph/index.ts';
import { everyKindOfThing } from '../builders/every-kind.ts';
import { contact, household, noParts, parentTie, person, sighting, stay } from '../builders/family-parts.ts';
import { dumpOf, emptyOfTests, enginesToTest, openTestGraph, testSource } from './test-graph.ts';

const ann = personId('p-ann');
const bea = personId('p-bea');
const newer: Partial<Source> = { sha256: 'of the second version', loadedAt: '2026-09-01T08:00:00Z' };
const newest: Partial<Source> = { sha256: 'of the third version', loadedAt: '2026-10-01T08:00:00Z' };
const two = [person('p-ann'), person('p-bea')];

describe.each(enginesToTest())('a newer copy of a source on %s', (engine) => {
  let graph: Graph;
  let stores: Stores;

  beforeAll(async () => {
    graph = await openTestGraph(engine);
    stores = createStores(graph);
  });
  beforeEach(() => emptyOfTests(graph));
  afterAll(() => graph.close());

  async function load(parts: Partial<RecordParts>, source: Partial<Source> = {}): Promise<LoadOutcome> {
    const file = { parts: { ...noParts, ...parts }, source: testSource(source) };
    const before = await dumpOf(graph);
    const [foreseen] = await stores.records.preview([file]);
    expect(await dumpOf(graph)).toEqual(before);
    const [outcome] = await stores.records.load([file]);
    if (outcome === undefined) throw new Error('A load has an outcome.');
    expect(foreseen).toEqual({ retracted: outcome.retracted, heldAsAt: outcome.heldAsAt });
    return outcome;
  }

  it('retracts a tie and a stay that it no longer holds, on the day of the load, and says which', async () => {
    const first = {
      people: two,
      households: [household('h-home')],
      parentTies: [parentTie('p-ann', 'p-bea')],
      stays: [stay('p-ann', 'h-home', '2020-01-01')],
    };
    await load(first);
    const outcome = await load(
      { ...first, parentTies: [], stays: [stay('p-ann', 'h-home', '2020-02-01')] },
      newer,
    );
    expect(outcome).toMatchObject({
      added: 1,
      corrected: 0,
      retracted: [
        { what: 'a stay in a home', id: 'h-home/p-ann/2020-01-01', of: ['p-ann', 'h-home'] },
        { what: 'a tie of parent and child', id: 'p-ann>p-bea', of: ['p-ann', 'p-bea'] },
      ],
    });
    const { parentTies, stays } = await stores.families.tiesBeside([ann]);
    expect(parentTies).toEqual([{ ...first.parentTies[0], retractedAt: '2026-09-01' }]);
    expect(stays).toMatchObject([
      { from: '2020-01-01', retractedAt: '2026-09-01' },
      { from: '2020-02-01', retractedAt: null },
    ]);
  });

  it('retracts statements of every kind, and items of every kind are read no longer but kept', async () => {
    await load(everyKindOfThing);
    const nothingSaid = {
      ...noParts,
      people: everyKindOfThing.people,
      households: everyKindOfThing.households,
      agencies: everyKindOfThing.agencies,
      areas: everyKindOfThing.areas,
      teams: everyKindOfThing.teams,
      professionals: everyKindOfThing.professionals,
    };
    const outcome = await load(nothingSaid, newer);
    const { parentTies, responsibilities, partnerships, careTies, relatedTies } = everyKindOfThing;
    const { stays, influences, involvements, coverage } = everyKindOfThing;
    const { contacts, plans, concerns, flags, escalations, missingEpisodes } = everyKindOfThing;
    const { placements, legalStatuses, notifications } = everyKindOfThing;
    const care = [placements, legalStatuses, notifications];
    const statements = [parentTies, responsibilities, partnerships, careTies, relatedTies, stays, influences];
    const items = [contacts, plans, concerns, flags, escalations, missingEpisodes, ...care, coverage];
    expect(outcome).toMatchObject({ added: 0, corrected: 0 });
    expect(outcome.retracted).toHaveLength([...statements, ...items, involvements].flat().length);
    const beside = await stores.families.tiesBeside([ann, bea]);
    const around = await stores.families.around([ann, bea]);
    const ties = [
      ...[beside.parentTies, beside.partnerships, beside.careTies, beside.relatedTies, beside.stays],
      ...[around.responsibilities, around.influences, around.involvements],
    ].flat();
    expect(ties).toHaveLength([...statements, involvements].flat().length);
    expect(ties.filter(({ retractedAt }) => retractedAt !== '2026-09-01')).toEqual([]);
    for (const name of [
      ...(['contacts', 'plans', 'concerns', 'flags', 'escalations', 'missingEpisodes'] as const),
      ...(['placements', 'legalStatuses', 'notifications', 'coverage'] as const),
    ]) {
      expect({ name, read: around[name] }).toEqual({ name, read: [] });
    }
    const { nodes } = await dumpOf(graph);
    expect(nodes.filter((node) => node.includes('"withdrawnAt":"2026-09-01"'))).toHaveLength(
      [contacts, plans, concerns, flags, escalations, missingEpisodes, ...care].flat().length,
    );
  });

  it('changes nothing when it is loaded again', async () => {
    await load(everyKindOfThing);
    const fewer = { ...noParts, people: everyKindOfThing.people, agencies: everyKindOfThing.agencies };
    await load(fewer, newer);
    const before = await dumpOf(graph);
    const again = await load(fewer, { ...newer, loadedAt: '2026-12-24T18:00:00Z' });
    expect(again).toMatchObject({ added: 0, corrected: 0, retracted: [] });
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('says anew what a still newer copy holds again, and keeps until when the former stood', async () => {
    await load(everyKindOfThing);
    await load({ people: everyKindOfThing.people, agencies: everyKindOfThing.agencies }, newer);
    const outcome = await load(everyKindOfThing, newest);
    expect(outcome.retracted).toEqual([]);
    const around = await stores.families.around([ann, bea]);
    const { contacts, plans, concerns, flags, escalations, missingEpisodes, coverage } = everyKindOfThing;
    const { placements, legalStatuses, notifications } = everyKindOfThing;
    expect(around).toMatchObject({ contacts, escalations, missingEpisodes, notifications, coverage });
    const again = <Item extends { revision: number }>(list: readonly Item[]) =>
      list.map((item) => ({ ...item, revision: 2 }));
    expect(around).toMatchObject({ plans: again(plans), concerns: again(concerns), flags: again(flags) });
    expect(around).toMatchObject({
      placements: again(placements),
      legalStatuses: again(legalStatuses),
    });
    const { parentTies } = await stores.families.tiesBeside([bea]);
    expect(parentTies.map(({ revision, retractedAt }) => [revision, retractedAt])).toEqual([
      [1, '2026-09-01'],
      [2, null],
    ]);
    const { nodes } = await dumpOf(graph);
    expect(nodes.filter((node) => node.includes('withdrawnAt'))).toEqual([]);
    expect(nodes.find((node) => node.includes('"id":"c-1#1"'))).toContain('"retractedAt":"2026-09-01"');
  });

  it('takes the place of what its earlier copy said of an agency’s data', async () => {
    const agencies = [{ id: agencyId('a-csc'), name: 'CSC', kind: 'childrens_social_care' as const }];
    const saying = { agencyId: agencyId('a-csc'), from: null, to: null, loadedOn: null };
    const first = { people: two, agencies, coverage: [{ ...saying, holds: 'all' as const }] };
    await load(first);
    expect((await stores.families.around([ann])).coverage).toHaveLength(1);
    const outcome = await load({ ...first, coverage: [] }, newer);
    expect(outcome.retracted).toEqual([
      { what: 'a statement of what an agency’s data holds', id: 'a-csc#1', of: ['a-csc'] },
    ]);
    expect((await stores.families.around([ann])).coverage).toEqual([]);
  });

  it('leaves a person out of every search, list and count whom it no longer holds', async () => {
    const named = [person('p-ann'), person('p-bea', { details: { givenName: 'Beatrix' } })];
    const home = { households: [household('h-home')], stays: [stay('p-bea', 'h-home')] };
    await load({ people: named, ...home, parentTies: [parentTie('p-ann', 'p-bea')] });
    await load({ people: [person('p-ann')] }, newer);
    const search = { dob: null, limit: 5, restrictions: [] };
    expect(await stores.search.find({ ...search, words: ['beatrix'], id: 'p-bea' })).toEqual([]);
    expect(await stores.search.find({ ...search, words: ['home'], id: null })).toEqual([]);
    expect(await stores.families.everyone(10)).toEqual(['p-ann']);
    expect(await stores.families.people([bea])).toEqual([]);
    expect(await stores.families.peopleBySource()).toMatchObject([{ people: 1 }]);
    await load({ people: named, ...home }, newest);
    expect(await stores.search.find({ ...search, words: ['beatrix'], id: null })).toHaveLength(1);
    expect(await stores.families.people([bea])).toHaveLength(1);
  });

  it('touches nothing that another source says, even of the same people', async () => {
    const tie = parentTie('p-ann', 'p-bea');
    await load({ people: two });
    await load(
      { people: [person('p-cal')], parentTies: [tie], contacts: [contact('c-9', '2026-01-01')] },
      { id: 'test-other' },
    );
    const outcome = await load({ people: two, contacts: [contact('c-1', '2026-01-02')] }, newer);
    expect(outcome.retracted).toEqual([]);
    expect((await stores.families.tiesBeside([bea])).parentTies).toEqual([tie]);
  });

  it('is refused where it holds nobody of those held, and nothing is changed', async () => {
    await load({ people: two });
    const before = await dumpOf(graph);
    await expect(load({ people: [person('p-cal')] }, newer)).rejects.toThrow(CopyRefused);
    const file = { parts: { ...noParts, people: [person('p-cal')] }, source: testSource(newer) };
    await expect(stores.records.load([file])).rejects.toThrow(/take the place of another family.*meta\.id/);
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('says which day the copy held before spoke of', async () => {
    expect(await load({ people: two })).toMatchObject({ heldAsAt: null });
    const asAt = calendarDate('2026-01-31');
    expect(await load({ people: two }, { ...newer, asAt })).toMatchObject({ heldAsAt: '2026-06-30' });
  });

  it('tells a contact by its day', async () => {
    await load({ people: two, contacts: [contact('c-1', '2024-02-29', { sightings: [sighting('p-bea')] })] });
    expect((await load({ people: two }, newer)).retracted).toEqual([
      { what: 'a contact', id: 'c-1', of: ['29 February 2024'] },
    ]);
  });
});
