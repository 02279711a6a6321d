import type { RecordParts } from '../../api/domain/family-record.ts';
import { personId } from '../../api/domain/ids.ts';
import { CopyRefused, createStores, type Graph, type LoadOutcome } from '../../api/graph/index.ts';
import { noParts, person, stay } from '../builders/family-parts.ts';
import { about, after, before, newer, reworded, sealedIds } from './sealed-family.ts';
import { dumpOf, emptyOfTests, enginesToTest, openTestGraph, testSource } from './test-graph.ts';

const bea = personId('p-bea');
const noah = personId('p-noah');

describe.each(enginesToTest())('someone sealed in a newer copy, on %s', (engine) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openTestGraph(engine);
  });
  beforeEach(() => emptyOfTests(graph));
  afterAll(() => graph.close());

  async function load(
    parts: RecordParts,
    facts: object = {},
    sealed: readonly string[] = [],
  ): Promise<LoadOutcome> {
    const file = { parts, source: testSource(facts), sealedIds: sealed };
    const { records } = createStores(graph);
    const [foreseen] = await records.preview([file]);
    const [outcome] = await records.load([file]);
    if (outcome === undefined) throw new Error('A load has an outcome.');
    expect(foreseen?.retracted).toEqual(outcome.retracted);
    return outcome;
  }

  async function afterLoads(...loads: Parameters<typeof load>[]) {
    await emptyOfTests(graph);
    const outcomes: LoadOutcome[] = [];
    for (const each of loads) outcomes.push(await load(...each));
    return { dump: await dumpOf(graph), outcome: outcomes.at(-1) };
  }

  it('is gone from the graph as if never known, and no number or line tells of it', async () => {
    const sealed = await afterLoads([before], [after, newer, sealedIds]);
    const never = await afterLoads([after], [after, newer]);
    expect(sealed).toEqual(never);
    expect(JSON.stringify(sealed)).not.toMatch(/noah|h-adopted/i);
    expect(sealed.outcome).toMatchObject({ added: 0, corrected: 0, retracted: [] });
  });

  it('leaves what was about others too with the words of the newer copy, and no former ones', async () => {
    const noted = (parts: RecordParts, note: string): RecordParts => ({
      ...parts,
      contacts: parts.contacts.map((each) => ({ ...each, note })),
    });
    const sealed = await afterLoads(
      [noted(before, 'At home.')],
      [noted(after, 'At home.'), newer, sealedIds],
    );
    const never = await afterLoads([noted(after, 'At home.')], [noted(after, 'At home.'), newer]);
    expect(sealed).toEqual(never);
  });

  it('is gone from former wordings too', async () => {
    const sealed = await afterLoads(
      [before],
      [reworded(before), { ...newer, sha256: 'between' }],
      [reworded(after), newer, sealedIds],
    );
    const never = await afterLoads(
      [after],
      [reworded(after), { ...newer, sha256: 'between' }],
      [reworded(after), newer],
    );
    expect(sealed).toEqual(never);
    expect(sealed.dump.nodes.filter((node) => node.includes('"c-both#1"'))).toHaveLength(1);
  });

  it('takes along what was written about them: no former text stays where the newer copy words it anew', async () => {
    const told = before.contacts.map((each) => ({ ...each, note: 'Noahname cried.' }));
    const anew = after.contacts.map((each) => ({ ...each, note: 'Seen.' }));
    const both = about(told, 'c-both');
    const sealed = await afterLoads(
      [{ ...before, contacts: [...both, ...about(before.contacts, 'c-other')] }],
      [{ ...after, contacts: about(anew, 'c-both') }, newer, sealedIds],
    );
    expect(JSON.stringify(sealed)).not.toMatch(/noah/i);
    expect(sealed.outcome?.retracted.map(({ id }) => id)).toEqual(['c-other']);
    const gone = await afterLoads(
      [{ ...before, contacts: both }],
      [{ ...after, contacts: [] }, newer, sealedIds],
    );
    expect(JSON.stringify(gone)).not.toMatch(/noah/i);
    expect(gone.dump.nodes.find((node) => node.includes('"c-both"'))).toContain('"withdrawnAt":"2026-09-01"');
  });

  it('changes nothing when the same copy comes again', async () => {
    const once = await afterLoads([before], [after, newer, sealedIds]);
    const twice = await afterLoads([before], [after, newer, sealedIds], [after, newer, sealedIds]);
    expect(twice.dump).toEqual(once.dump);
  });

  it('is found by no search and in no family afterwards', async () => {
    await afterLoads([before], [after, newer, sealedIds]);
    const { families, search } = createStores(graph);
    expect(
      await search.find({ words: ['noahname'], dob: null, id: 'p-noah', limit: 9, restrictions: [] }),
    ).toEqual([]);
    expect(await families.people([noah])).toEqual([]);
    expect(await families.everyone(9)).toEqual(['p-ann', 'p-bea']);
    const around = await families.around([personId('p-ann'), bea]);
    expect(JSON.stringify(around)).not.toMatch(/noah|h-adopted/);
  });

  it('gives up the whole load where a step after the removal fails', async () => {
    await afterLoads([before]);
    const held = await dumpOf(graph);
    const broken = { ...after, stays: [...after.stays, stay('p-bea', 'h-nowhere')] };
    await expect(load(broken, newer, sealedIds)).rejects.toThrow();
    expect(await dumpOf(graph)).toEqual(held);
  });

  it('is refused where another source holds the same id unsealed, without saying which id', async () => {
    await load({ ...noParts, people: [person('p-noah')] }, { id: 'test-other' });
    const refused = load({ ...noParts, people: [person('p-ann')] }, {}, sealedIds);
    await expect(refused).rejects.toThrow(CopyRefused);
    await expect(refused).rejects.not.toThrow(/p-noah/);
  });
});
