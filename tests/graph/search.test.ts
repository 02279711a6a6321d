import { partialDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import { personId } from '../../api/domain/ids.ts';
import { createStores, type Graph, type SearchFor, type Stores } from '../../api/graph/index.ts';
import { household, noParts, person, stay } from '../builders/family-parts.ts';
import { emptyOfTests, enginesToTest, openTestGraph, testSource } from './test-graph.ts';

const named = (id: string, givenName: string, familyName: string, dob: string | null = null) =>
  person(id, { details: { givenName, familyName, dob: dob === null ? null : partialDate(dob) } });

describe.each(enginesToTest())('searching on %s', (engine) => {
  let graph: Graph;
  let stores: Stores;

  beforeAll(async () => {
    graph = await openTestGraph(engine);
    stores = createStores(graph);
  });
  beforeEach(() => emptyOfTests(graph));
  afterAll(() => graph.close());

  async function load(parts: Partial<RecordParts>) {
    await stores.records.load([{ parts: { ...noParts, ...parts }, source: testSource() }]);
  }

  async function find(asked: Partial<SearchFor>): Promise<string[]> {
    const nothing = { words: [], dob: null, id: null, limit: 20, restrictions: [] };
    const hits = await stores.search.find({ ...nothing, ...asked });
    return hits.map(({ personId: id, matchedOn }) => `${id} by ${matchedOn}`);
  }

  it('finds a name by each part, by the beginning or middle of one, without accents, case or apostrophes', async () => {
    await load({ people: [named('p-zoe', 'Zoë', "O'Tallow-Byrne"), named('p-lee', 'Lee', 'Marrow')] });
    for (const words of [['zoe'], ['ZOË'], ['otallow'], ["o'tallow"], ['byrne'], ['allow'], ['zo', 'byr']]) {
      expect(await find({ words })).toEqual(['p-zoe by name']);
    }
    expect(await find({ words: ['zoe', 'marrow'] })).toEqual([]);
    expect(await find({ words: ['ee'] })).toEqual([]);
    expect(await find({ words: [] })).toEqual([]);
  });

  it('finds other names and former names, and shows the nearest match first, then the youngest', async () => {
    const kaylee = named('p-kaylee', 'Kaylee', 'Marrow', '2020-01-01');
    const people = [
      kaylee,
      named('p-lee', 'Lee', 'Marrow', '1980-05-01'),
      named('p-leah', 'Leah', 'Marrow', '2016-01-01'),
      person('p-dan', { details: { givenName: 'Daniel', otherNames: ['Leeroy'] } }),
    ];
    await load({ people });
    expect(await find({ words: ['lee'] })).toEqual(['p-lee by name', 'p-dan by name', 'p-kaylee by name']);
    expect(await find({ words: ['marrow'] })).toEqual([
      'p-kaylee by name',
      'p-leah by name',
      'p-lee by name',
    ]);
    expect(await find({ words: ['marrow'], limit: 1 })).toEqual(['p-kaylee by name']);
  });

  it('finds a date of birth whole or in part, and whoever’s recorded date may be that day', async () => {
    await load({
      people: [
        named('p-day', 'Dee', 'Day', '2016-03-05'),
        named('p-month', 'Em', 'Month', '2016-03'),
        named('p-year', 'Wy', 'Year', '2016'),
        named('p-other', 'Oh', 'Other', '2016-04-05'),
        person('p-unborn', { details: { expectedDob: partialDate('2026-11-02') } }),
      ],
    });
    expect(await find({ dob: partialDate('2016-03-05') })).toEqual([
      'p-day by date of birth',
      'p-month by date of birth',
      'p-year by date of birth',
    ]);
    expect(await find({ dob: partialDate('2016') })).toHaveLength(4);
    expect(await find({ dob: partialDate('2026-11') })).toEqual(['p-unborn by date of birth']);
    expect(await find({ words: ['em'], dob: partialDate('2016-03-05') })).toEqual(['p-month by name']);
    expect(await find({ words: ['oh'], dob: partialDate('2016-03-05') })).toEqual([]);
  });

  it('finds who stays or stayed at an address or postcode, whoever is there now first', async () => {
    await load({
      people: [named('p-ann', 'Ann', 'A'), named('p-bea', 'Bea', 'B')],
      households: [{ ...household('h-1'), address: '14 Sorrel Row, Marlbrook', postcode: 'MB1 4SR' }],
      stays: [stay('p-ann', 'h-1', '2018', '2020'), stay('p-bea', 'h-1', '2021')],
    });
    for (const words of [['sorrel', 'row'], ['14', 'sorrel'], ['mb1', '4sr'], ['mb14sr'], ['marlbrook']]) {
      expect(await find({ words })).toEqual(['p-bea by address', 'p-ann by address']);
    }
    expect(await find({ words: ['4', 'sorrel'] })).toEqual(['p-bea by address', 'p-ann by address']);
    expect(await find({ words: ['15', 'sorrel'] })).toEqual([]);
    expect(await find({ words: ['14'] })).toEqual([]);
  });

  it('never finds a refuge, a home that is kept from anyone or held back, nor a protected person by any home', async () => {
    const address = '9 Hazel Court';
    await load({
      people: [
        named('p-ann', 'Ann', 'A'),
        { ...named('p-bea', 'Bea', 'B'), protectedFrom: [personId('p-ann')] },
      ],
      households: [
        { ...household('h-kept'), address, protectedFrom: ['*'] },
        { ...household('h-held'), address, addressHeldBack: true },
        { ...household('h-refuge', 'refuge'), address },
        { ...household('h-open'), address },
      ],
      stays: [
        stay('p-ann', 'h-refuge'),
        stay('p-ann', 'h-kept'),
        stay('p-ann', 'h-held'),
        stay('p-bea', 'h-open'),
      ],
    });
    expect(await find({ words: ['hazel', 'court'] })).toEqual([]);
    expect(await find({ words: ['bea'] })).toEqual(['p-bea by name']);
  });

  it('never finds whom the viewer may not see, by name, date, id or address', async () => {
    await load({
      people: [
        { ...named('p-ann', 'Ann', 'Able', '2016-01-01'), restriction: 'staff_conflict' },
        named('p-bea', 'Bea', 'Able', '2016-01-01'),
      ],
      households: [{ ...household('h-1'), address: '9 Hazel Court' }],
      stays: [stay('p-ann', 'h-1'), stay('p-bea', 'h-1')],
    });
    const everyWay: Partial<SearchFor>[] = [
      { words: ['able'] },
      { dob: partialDate('2016') },
      { words: ['hazel', 'court'] },
    ];
    for (const asked of everyWay) {
      expect(await find({ ...asked, restrictions: ['staff_conflict'] })).toHaveLength(1);
      expect(await find({ ...asked, hiddenIds: [personId('p-ann'), personId('p-bea')] })).toEqual([]);
    }
    expect(await find({ id: 'p-ann', restrictions: ['staff_conflict'] })).toEqual([]);
    expect(await find({ id: 'p-ann' })).toEqual(['p-ann by id']);
  });

  it('neither finds nor tells a former name where gender history is protected', async () => {
    const [former] = person('p-sam', { details: { givenName: 'Oldname', sex: 'male' } }).details;
    const present = person('p-sam', {
      restriction: 'gender_history',
      details: {
        id: 'p-sam/2',
        givenName: 'Samantha',
        sex: 'female',
        from: partialDate('2024-05'),
        otherNames: ['Oldnick'],
        title: 'Mr',
        note: 'Known as Oldname before.',
      },
    });
    await load({ people: [{ ...present, details: [...(former ? [former] : []), ...present.details] }] });
    for (const word of ['oldname', 'oldnick']) expect(await find({ words: [word] })).toEqual([]);
    expect(await find({ words: ['samantha'] })).toEqual(['p-sam by name']);
    const [told] = await stores.families.people([personId('p-sam')]);
    expect(told?.details).toMatchObject([{ givenName: 'Samantha', sex: 'female', from: null, title: null }]);
    expect(JSON.stringify(told)).not.toMatch(/oldn|2024/i);
    const [summary] = await stores.families.summaryOf([personId('p-sam')]);
    expect(summary?.person).toEqual(told);
  });

  it('still finds a person whose restriction was corrected, by name and only once', async () => {
    await load({ people: [named('p-ann', 'Ann', 'Able', '2016-01-01')] });
    await load({ people: [{ ...named('p-ann', 'Ann', 'Able', '2016-01-01'), restriction: 'team_only' }] });
    expect(await find({ words: ['able'], id: 'p-ann' })).toEqual(['p-ann by id']);
    expect(await find({ words: ['able'] })).toEqual(['p-ann by name']);
  });
});
