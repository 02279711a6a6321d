import { demonstrationWorker } from '../../../api/services/sign-in.ts';
import { exampleServices, type ExampleServices } from './example-services.ts';

let example: ExampleServices;
beforeAll(async () => {
  example = await exampleServices();
});
afterAll(() => example.close());

async function find(text: string, limit = 20) {
  return example.services.findPeople(demonstrationWorker, { text, limit });
}
async function idsFor(text: string): Promise<string[]> {
  return (await find(text)).hits.map(({ personId }) => personId);
}

describe('finding people', () => {
  test.each([
    ['poppy', 'name'],
    ['POPPY', 'name'],
    ['pöppy', 'name'],
    ['marrowick poppy', 'name'],
    ['pop marr', 'name'],
    ['9 poppy', 'name'],
    ['19/01/2017', 'date of birth'],
    ['19 January 2017', 'date of birth'],
    ['2017-01-19', 'date of birth'],
    ['2017-01', 'date of birth'],
    ['poppy 19/01/2017', 'name'],
    ['p-poppy', 'id'],
  ])('“%s” finds Poppy alone, on her %s', async (text, matchedOn) => {
    expect(await find(text)).toMatchObject({
      hits: [{ personId: 'p-poppy', matchedOn }],
      more: 0,
      says: null,
    });
  });

  test('a hit tells age, date of birth, address, home and source', async () => {
    expect((await find('poppy')).hits[0]).toMatchObject({
      name: 'Poppy Marrowick',
      isChild: true,
      age: '9',
      dob: '2017-01-19',
      address: '14 Sorrel Row, Marlbrook',
      home: "Dawn's home",
      source: 'The example family',
      asAt: '2026-06-30',
    });
  });

  test('a hit by an address says how they belong to it, also where they live elsewhere by now', async () => {
    const hits = (await find('14 Sorrel Row', 50)).hits;
    const homeOf = (id: string) => hits.find(({ personId }) => personId === id)?.matchedHome;
    expect(homeOf('p-poppy')).toBe('lives at 14 Sorrel Row, Marlbrook');
    expect(homeOf('p-tyler')).toBe('lived at 14 Sorrel Row, Marlbrook until 19 August 2024');
    expect((await find('poppy')).hits[0]?.matchedHome).toBeNull();
  });

  test('an address finds whoever stays there, children first and the youngest first', async () => {
    const hits = (await find('14 Sorrel Row')).hits;
    const children = hits.filter(({ isChild }) => isChild);
    expect(children.map(({ personId }) => personId).slice(0, 4)).toEqual([
      'p-ava',
      'p-riley',
      'p-alfie',
      'p-poppy',
    ]);
    const born = children.map(({ dob }) => dob ?? '');
    expect(born).toEqual(born.toSorted().toReversed());
    expect(hits.slice(children.length).every(({ isChild }) => !isChild)).toBe(true);
  });

  test('a family name finds children before adults and the dead last', async () => {
    const hits = (await find('marrowick', 50)).hits;
    expect(hits.slice(0, 4).map(({ personId }) => personId)).toEqual([
      'p-alfie',
      'p-poppy',
      'p-lacey',
      'p-kayden',
    ]);
    expect(hits.at(-1)).toMatchObject({ personId: 'p-baby-2019', isDead: true });
  });

  test('another name of a person finds them', async () => {
    expect(await idsFor('Dawn Garrowby')).toEqual(['p-dawn']);
  });

  test('an age that is not theirs does not find them', async () => {
    expect(await idsFor('10 poppy')).toEqual([]);
  });

  test.each(['', 'p', ' ', '?!'])('“%s” is answered kindly and without looking', async (text) => {
    expect(await find(text)).toEqual({
      says: 'Type at least 2 letters of a name, a date of birth or an address.',
      hits: [],
      more: 0,
    });
  });

  test('a day that does not exist is told', async () => {
    expect((await find('30/02/2017')).says).toBe(
      '30/02/2017 is not a day that exists. Check the date of birth.',
    );
  });

  test('nobody found is a sentence', async () => {
    expect((await find('zzyzx')).says).toMatch(/^Nobody was found/);
  });

  test('what the limit leaves off is counted', async () => {
    const { hits, more } = await find('marrowick', 2);
    const all = await find('marrowick', 50);
    expect(hits).toHaveLength(2);
    expect(more).toBe(all.hits.length - 2);
  });

  test.each([
    'refuge',
    'address withheld',
    'foster placement',
    'p-neighbour',
    'elliot',
    'hartsweld',
    'noah brindlecote',
    'p-noah-birth',
    '2013-05-30',
    '30/05/2013',
  ])('“%s” finds nobody: hidden, held back or sealed', async (text) => {
    expect(await idsFor(text)).toEqual([]);
  });

  test('a home kept from somebody is not found by its address, but its people are by name', async () => {
    expect(await idsFor("3 Tanner's Yard")).toEqual([]);
    expect((await find('maureen')).hits[0]).toMatchObject({ address: "3 Tanner's Yard, Marlbrook" });
  });

  test('every search is logged with its text and the ids it showed, and no other', async () => {
    example.notes.length = 0;
    await find('dawn');
    await find('hartsweld');
    expect(example.notes).toMatchObject([
      { event: 'searched', asked: { text: 'dawn' }, ids: ['p-dawn'], answered: true, who: { id: 'w-priya' } },
      { event: 'searched', asked: { text: 'hartsweld' }, ids: [], answered: false },
    ]);
  });
});
