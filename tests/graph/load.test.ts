import { calendarDate, partialDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import type { Statement } from '../../api/domain/statement.ts';
import { agencyId, areaId, personId, type PersonId } from '../../api/domain/ids.ts';
import {
  createStores,
  IdHeldByAnotherSource,
  MissingEndpoint,
  type Graph,
  type Source,
  type Stores,
} from '../../api/graph/index.ts';
import { without } from '../../api/graph/read/without.ts';
import { seedFamily } from '../builders/example-family.ts';
import { contact, household, noParts, parentTie, person, sighting, stay } from '../builders/family-parts.ts';
import { everyKindOfThing } from '../builders/every-kind.ts';
import { dumpOf, emptyOfTests, enginesToTest, openTestGraph, testSource } from './test-graph.ts';

const ann = personId('p-ann');
const bea = personId('p-bea');
const later: Partial<Source> = { sha256: 'of the second version', loadedAt: '2026-09-01T08:00:00Z' };

describe.each(enginesToTest())('loading a record on %s', (engine) => {
  let graph: Graph;
  let stores: Stores;

  beforeAll(async () => {
    graph = await openTestGraph(engine);
    stores = createStores(graph);
  });
  beforeEach(() => emptyOfTests(graph));
  afterAll(() => graph.close());

  async function load(parts: Partial<RecordParts>, source: Partial<Source> = {}) {
    const [outcome] = await stores.records.load([
      { parts: { ...noParts, ...parts }, source: testSource(source) },
    ]);
    return outcome;
  }

  function contentOf(nodes: readonly string[], label: string): Record<string, unknown>[] {
    const all = nodes.map((node) => JSON.parse(node) as { label: string; content: Record<string, unknown> });
    return all.filter((node) => node.label === label).map(({ content }) => content);
  }

  it('changes nothing when the same is loaded again, whatever the day', async () => {
    for (const parts of [seedFamily('example-family').parts, everyKindOfThing]) {
      await emptyOfTests(graph);
      const first = await load(parts);
      const before = await dumpOf(graph);
      const again = await load(parts, { loadedAt: '2026-12-24T18:00:00Z' });
      expect(first).toMatchObject({ corrected: 0, unchanged: 0 });
      expect(again).toMatchObject({ added: 0, corrected: 0, unchanged: first?.added, retracted: [] });
      expect(await dumpOf(graph)).toEqual(before);
    }
  });

  it('changes nothing either when only the file was written anew, but for the file’s own mark', async () => {
    await load({ people: [person('p-ann')] });
    const outcome = await load({ people: [person('p-ann')] }, later);
    expect(outcome).toMatchObject({ added: 0, corrected: 0, unchanged: 2, retracted: [] });
    expect(await stores.families.sources()).toMatchObject([later]);
  });

  it('retracts a tie whose content changed and records the new wording beside it', async () => {
    const people = [person('p-ann'), person('p-bea')];
    const tie = parentTie('p-ann', 'p-bea', { nature: 'unknown' });
    await load({ people, parentTies: [tie] });
    const outcome = await load({ people, parentTies: [{ ...tie, nature: 'birth' }] }, later);
    expect(outcome).toMatchObject({ added: 0, corrected: 1 });
    const { parentTies } = await stores.families.tiesBeside([bea]);
    expect(parentTies).toEqual([
      { ...tie, retractedAt: '2026-09-01' },
      { ...tie, nature: 'birth', revision: 2 },
    ]);
    expect(await load({ people, parentTies: [{ ...tie, nature: 'birth' }] }, later)).toMatchObject({
      added: 0,
      corrected: 0,
    });
  });

  it('retracts a tie that comes to tie somebody else, found from where it was', async () => {
    const people = [person('p-ann'), person('p-bea'), person('p-cal')];
    const tie = { ...parentTie('p-ann', 'p-bea'), id: 't-1' };
    await load({ people, parentTies: [tie] });
    await load({ people, parentTies: [{ ...tie, parentId: personId('p-cal') }] }, later);
    const { parentTies } = await stores.families.tiesBeside([bea]);
    expect(
      parentTies.map(({ parentId, revision, retractedAt }) => [parentId, revision, retractedAt]),
    ).toEqual([
      ['p-ann', 1, '2026-09-01'],
      ['p-cal', 2, null],
    ]);
  });

  it('corrects ties of every kind without losing a wording', async () => {
    await load(everyKindOfThing);
    const corrected = (ties: readonly Statement[]) =>
      ties.map((tie) => ({ ...tie, certainty: 'disproved' as const }));
    const { parentTies, responsibilities, partnerships, careTies, relatedTies } = everyKindOfThing;
    const { stays, influences, involvements } = everyKindOfThing;
    const ties: Record<string, readonly Statement[]> = {
      parentTies,
      responsibilities,
      partnerships,
      careTies,
      relatedTies,
      stays,
      influences,
      involvements,
    };
    const changed = Object.fromEntries(Object.entries(ties).map(([name, list]) => [name, corrected(list)]));
    const outcome = await load({ ...everyKindOfThing, ...changed }, later);
    expect(outcome).toMatchObject({ added: 0, corrected: Object.values(ties).flat().length });
    const beside = await stores.families.tiesBeside([ann, bea]);
    const around = await stores.families.around([ann, bea]);
    const held: Record<string, unknown> = { ...around, ...beside };
    for (const [name, list] of Object.entries(ties)) {
      expect(held[name]).toMatchObject(
        list.flatMap(({ id, certainty }) => [
          { id, revision: 1, certainty, retractedAt: '2026-09-01' },
          { id, revision: 2, certainty: 'disproved', retractedAt: null },
        ]),
      );
    }
  });

  it('keeps a corrected name as a retracted version, and finds the person by the new name only', async () => {
    await load({ people: [person('p-ann', { details: { givenName: 'Anne' } })] });
    await load({ people: [person('p-ann', { details: { givenName: 'Hannah' } })] }, later);
    const [held] = await stores.families.people([ann]);
    expect(
      held?.details.map(({ givenName, revision, retractedAt }) => [givenName, revision, retractedAt]),
    ).toEqual([
      ['Anne', 1, '2026-09-01'],
      ['Hannah', 2, null],
    ]);
    const find = (word: string) =>
      stores.search.find({ words: [word], dob: null, id: null, limit: 5, restrictions: [] });
    expect(await find('hannah')).toHaveLength(1);
    expect(await find('anne')).toEqual([]);
  });

  it('keeps the former content of a thing whose content changed, with its ties redrawn', async () => {
    const people = [person('p-ann'), person('p-bea')];
    const seen = contact('c-1', '2024-02-29', { sightings: [sighting('p-ann', { alone: 'yes' })] });
    await load({ people, contacts: [seen] });
    const corrected = { ...seen, sightings: [sighting('p-bea')], note: 'It was her sister.' };
    expect(await load({ people, contacts: [corrected] }, later)).toMatchObject({ added: 0, corrected: 1 });
    expect((await stores.families.around([bea])).contacts).toEqual([corrected]);
    expect((await stores.families.around([ann])).contacts).toEqual([]);
    const { nodes } = await dumpOf(graph);
    const [former] = contentOf(nodes, 'Superseded').filter(({ ofLabel }) => ofLabel === 'Contact');
    expect(former).toMatchObject({ id: 'c-1#1', revision: 1, retractedAt: '2026-09-01' });
    expect(JSON.parse(String(former?.content))).toEqual(seen);
  });

  it('corrects things of every kind without losing their former content', async () => {
    await load(everyKindOfThing);
    const { plans, concerns, flags, escalations, missingEpisodes, agencies, areas, teams, professionals } =
      everyKindOfThing;
    const changed: Partial<RecordParts> = {
      people: everyKindOfThing.people.map((each) => ({ ...each, recordedBy: agencyId('a-school') })),
      households: everyKindOfThing.households.map((each) => ({ ...each, label: `${each.label} again` })),
      plans: plans.map((each) => ({ ...each, category: 'again' })),
      concerns: concerns.map((each) => ({ ...each, summary: 'again' })),
      flags: flags.map((each) => ({ ...each, note: 'again' })),
      escalations: escalations.map((each) => ({ ...each, subject: 'again' })),
      missingEpisodes: missingEpisodes.map((each) => ({ ...each, placeFound: 'again' })),
      placements: everyKindOfThing.placements.map((each) => ({ ...each, provider: 'again' })),
      legalStatuses: everyKindOfThing.legalStatuses.map((each) => ({ ...each, code: 'E1' as const })),
      notifications: everyKindOfThing.notifications.map((each) => ({
        ...each,
        on: calendarDate('2024-09-01'),
      })),
      agencies: agencies.map((each) => ({ ...each, name: `${each.name} again` })),
      areas: areas.map((each) => ({ ...each, name: `${each.name} again` })),
      teams: teams.map((each) => ({ ...each, name: `${each.name} again` })),
      professionals: professionals.map((each) => ({ ...each, name: `${each.name} again` })),
      coverage: everyKindOfThing.coverage.map((each) => ({ ...each, loadedOn: calendarDate('2026-09-01') })),
    };
    const all = Object.values(changed).flat();
    expect(await load({ ...everyKindOfThing, ...changed }, later)).toMatchObject({
      added: 0,
      corrected: all.length,
    });
    const around = await stores.families.around([ann, bea]);
    const nextRevision = <Item extends { revision: number }>(items: readonly Item[] = []) =>
      items.map((item) => ({ ...item, revision: 2 }));
    expect(around).toMatchObject({
      households: changed.households,
      escalations: changed.escalations,
      missingEpisodes: changed.missingEpisodes,
      notifications: changed.notifications,
      agencies: changed.agencies,
      areas: changed.areas,
      teams: changed.teams,
      professionals: changed.professionals,
      coverage: changed.coverage,
      plans: nextRevision(changed.plans),
      concerns: nextRevision(changed.concerns),
      flags: nextRevision(changed.flags),
      placements: nextRevision(changed.placements),
      legalStatuses: nextRevision(changed.legalStatuses),
      contacts: everyKindOfThing.contacts,
    });
    const { nodes } = await dumpOf(graph);
    // One for each corrected thing, and one for the source, whose file changed.
    expect(contentOf(nodes, 'Superseded')).toHaveLength(all.length + 1);
  });

  it('ties a team to its area, moves it with a newer copy, and reads a team without an area as it was loaded', async () => {
    const { agencies, areas, professionals, involvements, people, teams } = everyKindOfThing;
    const south = { id: areaId('area-south'), name: 'South' };
    const one = { people, agencies, professionals, involvements };
    const areaTies = async () =>
      (await dumpOf(graph)).ties.filter((tie) => tie.includes('PART_OF') && tie.includes('"area-'));
    await load({ ...one, areas: [...areas, south], teams });
    expect(await areaTies()).toMatchObject([expect.stringContaining('area-north')]);
    const moved = teams.map((team) => ({ ...team, areaId: south.id }));
    await load({ ...one, areas: [...areas, south], teams: moved }, later);
    expect(await areaTies()).toMatchObject([expect.stringContaining('area-south')]);
    expect(await stores.families.around([bea])).toMatchObject({ teams: moved, areas: [south] });
    const nowhere = teams.map((team) => without(team, 'areaId'));
    await load({ ...one, areas: [...areas, south], teams: nowhere }, later);
    expect(await areaTies()).toEqual([]);
    expect((await stores.families.around([bea])).teams).toEqual(nowhere);
    expect((await stores.families.around([bea])).areas).toEqual([]);
  });

  it('takes a retraction that the file itself states, on the day that it states', async () => {
    const people = [person('p-ann'), person('p-bea')];
    const tie = parentTie('p-ann', 'p-bea', { from: partialDate('2020') });
    await load({ people, parentTies: [tie] });
    const retractedAt = calendarDate('2026-08-15');
    await load({ people, parentTies: [{ ...tie, retractedAt }] }, later);
    expect((await stores.families.tiesBeside([bea])).parentTies).toEqual([{ ...tie, retractedAt }]);
  });

  it.each<[string, Partial<RecordParts>, Partial<RecordParts>]>([
    ['a person', { people: [person('p-ann')] }, { people: [person('p-ann')] }],
    ['a home', { households: [household('h-one')] }, { households: [household('h-one')] }],
    [
      'an agency',
      { agencies: [{ id: agencyId('a-csc'), name: 'Marlbrook', kind: 'childrens_social_care' }] },
      { agencies: [{ id: agencyId('a-csc'), name: 'Northfield', kind: 'childrens_social_care' }] },
    ],
  ])('refuses an id of %s that another source holds, and writes nothing', async (what, held, clashing) => {
    await load(held, { id: 'test-first' });
    const before = await dumpOf(graph);
    const refused = load({ ...clashing, contacts: [contact('c-1', '2024-01-01')] }, { id: 'test-second' });
    await expect(refused).rejects.toThrow(IdHeldByAnotherSource);
    await expect(refused).rejects.toMatchObject({ what, heldBy: 'test-first', source: 'test-second' });
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('lets two sources name the same agency alike', async () => {
    const agencies = [{ id: agencyId('a-csc'), name: 'Marlbrook', kind: 'childrens_social_care' as const }];
    await load({ agencies }, { id: 'test-first' });
    expect(await load({ agencies }, { id: 'test-second' })).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('gives the whole load up where something names what is not held, even in the last of several files', async () => {
    const good = { parts: { ...noParts, people: [person('p-ann')] }, source: testSource() };
    const bad = {
      parts: { ...noParts, people: [person('p-bea')], stays: [stay('p-bea', 'h-nowhere')] },
      source: testSource({ id: 'test-second' }),
    };
    await expect(stores.records.load([good, bad])).rejects.toThrow(MissingEndpoint);
    expect(await dumpOf(graph)).toEqual({ nodes: [], ties: [] });
  });

  it('does loads that come together one after another', async () => {
    const one = (id: string) => load({ people: [person(`p-${id}`)] }, { id: `test-${id}` });
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map(one));
    expect(outcomes).toMatchObject(
      Array.from({ length: 4 }, () => ({ added: 2, corrected: 0, unchanged: 0 })),
    );
    const everyone: PersonId[] = await stores.families.everyone(10);
    expect(everyone).toEqual(['p-a', 'p-b', 'p-c', 'p-d']);
  });
});
