import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { kinshipInWords, kinshipOf, kinshipsToFocus } from '../../../../api/domain/kinship/kinship-of.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

const { parts } = seedFamily('example-family');
const family = familyAt(recordOf(parts), calendarDate('2026-06-30'));
const id = (name: string) => personId(`p-${name}`);

/** Rows 1 to 51 of the table of cases (practice vocabulary C4), as at 30 June 2026: ego, alter, term. */
const cases: readonly (readonly [number, string, string, string])[] = [
  [1, 'poppy', 'dawn', 'mother'],
  [2, 'poppy', 'lee', 'father'],
  [3, 'poppy', 'lacey', 'sister'],
  [4, 'poppy', 'alfie', 'brother'],
  [5, 'poppy', 'tyler', 'maternal half-brother'],
  [6, 'poppy', 'riley', 'maternal half-brother'],
  [7, 'poppy', 'unborn', 'unborn maternal half-sibling'],
  [8, 'poppy', 'baby-2019', 'sister (stillborn)'],
  [9, 'poppy', 'harley', 'step-sister'],
  [10, 'poppy', 'stacey', 'stepmother'],
  [11, 'poppy', 'maureen', 'maternal grandmother'],
  [12, 'poppy', 'roy', 'maternal grandfather (deceased)'],
  [13, 'poppy', 'edna', 'maternal great-grandmother'],
  [14, 'poppy', 'sheila', 'paternal grandmother'],
  [15, 'poppy', 'kelly', 'maternal aunt'],
  [16, 'poppy', 'ryan', 'maternal uncle'],
  [17, 'poppy', 'jayden', 'maternal cousin'],
  [18, 'poppy', 'brenda', 'maternal great-aunt'],
  [19, 'poppy', 'gemma', 'maternal first cousin once removed'],
  [20, 'poppy', 'jordan', "mother's former partner"],
  [21, 'poppy', 'daz', "mother's partner (suspected)"],
  [22, 'poppy', 'noah-birth', 'no relation recorded'],
  [23, 'tyler', 'craig', 'paternal uncle'],
  [24, 'tyler', 'pauline', 'paternal grandmother'],
  [25, 'tyler', 'maureen', 'maternal grandmother and informal carer'],
  [26, 'tyler', 'lee', 'former stepfather'],
  [27, 'kayden', 'helen', 'foster carer'],
  [28, 'edna', 'shannon', 'great-granddaughter and young carer'],
  [29, 'edna', 'unborn', 'unborn great-grandchild'],
  [30, 'harley', 'lee', 'stepfather'],
  [31, 'harley', 'alfie', 'step-brother'],
  [32, 'lee', 'harley', 'stepdaughter'],
  [33, 'lee', 'tyler', 'former stepson'],
  [34, 'lee', 'stacey', 'wife'],
  [35, 'lee', 'dawn', 'former wife'],
  [36, 'sheila', 'stacey', 'daughter-in-law'],
  [37, 'sheila', 'harley', 'step-granddaughter'],
  [38, 'sheila', 'poppy', 'granddaughter'],
  [39, 'stacey', 'sheila', 'mother-in-law'],
  [40, 'brenda', 'dawn', 'niece'],
  [41, 'brenda', 'poppy', 'great-niece'],
  [42, 'gemma', 'dawn', 'maternal cousin'],
  [43, 'jayden', 'ryan', 'maternal uncle'],
  [44, 'carl', 'craig', 'twin brother'],
  [45, 'carl', 'dawn', 'former partner'],
  [46, 'dawn', 'jayden', 'nephew'],
  [47, 'maureen', 'roy', 'late husband'],
  [48, 'ava', 'joyce', 'paternal grandmother'],
  [49, 'ava', 'lacey', 'maternal half-sister'],
  [50, 'helen', 'kayden', 'foster child'],
  [51, 'craig', 'tyler', 'nephew'],
];

describe('kinship in the example family', () => {
  it.each(cases)('case %i: %s → %s is "%s"', (_case, ego, alter, term) =>
    expect(kinshipOf(family, id(ego), id(alter)).term).toBe(term),
  );

  it('gives no path, no count and no hint of a sealed adoption', () => {
    const sealed = ['p-noah-birth', 'p-elliot', 'p-adopter-1', 'p-adopter-2'].map(personId);
    for (const { id: ego } of family.people) {
      for (const hidden of sealed) {
        for (const answer of [kinshipOf(family, ego, hidden), kinshipOf(family, hidden, ego)]) {
          expect(answer).toEqual({
            term: 'no relation recorded',
            others: [],
            connection: null,
            kinship: null,
            path: { people: [], tieIds: [] },
          });
        }
      }
    }
    const ids = family.people.flatMap(({ id: ego }) => kinshipOf(family, id('poppy'), ego).path.people);
    expect(ids.filter((person) => sealed.includes(person))).toEqual([]);
  });

  it.each([
    ['tyler', 'joyce', "no relation recorded: mother of his half-brother's father"],
    ['poppy', 'helen', 'no relation recorded: foster carer of her brother'],
    ['poppy', 'harley-father', 'no relation recorded: father of her step-sister'],
    ['dawn', 'stacey', 'no relation recorded: wife of her former husband'],
    ['tyler', 'harley', "no relation recorded: daughter of his former stepfather's wife"],
    ['lee', 'daz', 'no relation recorded: partner of his former wife (suspected)'],
    ['poppy', 'neighbour', 'no relation recorded'],
  ])('offers the shortest connection where there is no relation: %s → %s', (ego, alter, words) =>
    expect(kinshipInWords(kinshipOf(family, id(ego), id(alter)))).toBe(words),
  );

  it.each([
    ['unborn', 'jordan', 'father (reported)'],
    ['riley', 'unborn', 'unborn sibling (same father reported)'],
    ['harley', 'harley-father', 'unknown father'],
    ['jordan', 'unborn', 'unborn child (reported)'],
    ['joyce', 'unborn', 'unborn grandchild (reported)'],
    ['riley', 'lee', "mother's former husband"],
    ['lee', 'riley', "former wife's son"],
    ['lee', 'unborn', "former wife's unborn child"],
    ['roy', 'maureen', 'widow'],
    ['shannon', 'edna', 'maternal great-grandmother and cared-for person'],
    ['maureen', 'tyler', 'grandson and child in informal care'],
    ['poppy', 'shane', "maternal aunt's former partner"],
    ['dawn', 'sheila', 'former mother-in-law'],
    ['dawn', 'craig', "former partner's twin brother"],
    ['harley', 'sheila', 'step-grandmother'],
    ['poppy', 'poppy', 'the same person'],
  ])('and besides: %s → %s is "%s"', (ego, alter, term) =>
    expect(kinshipOf(family, id(ego), id(alter)).term).toBe(term),
  );

  it('lists the other ways in which two people are kin', () =>
    expect(kinshipOf(family, id('lee'), id('dawn')).others).toEqual(["children's mother"]));

  it('is that of the date: Lee was stepfather while he was married to Dawn', () => {
    const on = (date: string) =>
      kinshipOf(familyAt(recordOf(parts), calendarDate(date)), id('tyler'), id('lee')).term;
    expect(on('2014-06-13')).toBe("mother's partner");
    expect(on('2014-06-14')).toBe('stepfather');
    expect(on('2020-01-01')).toBe('stepfather (separated)');
    expect(on('2022-05-20')).toBe('former stepfather');
  });

  it('names the ties and the people that the term rests on', () => {
    const { path } = kinshipOf(family, id('poppy'), id('kelly'));
    expect(path.people).toEqual(['p-poppy', 'p-dawn', 'p-kelly']);
    const ties = parts.parentTies.filter((tie) => path.tieIds.includes(tie.id));
    expect(ties.map(({ parentId, childId }) => `${parentId}>${childId}`).toSorted()).toEqual([
      'p-dawn>p-poppy',
      'p-maureen>p-dawn',
      'p-maureen>p-kelly',
      'p-roy>p-dawn',
      'p-roy>p-kelly',
    ]);
  });

  it('says who every member is to the focus child', () => {
    const focused = familyAt(recordOf(parts, { focusId: id('poppy') }), calendarDate('2026-06-30'));
    const kin = kinshipsToFocus(focused);
    expect([...kin.keys()]).toEqual(focused.people.map((person) => person.id));
    expect(kin.get(id('kelly'))?.term).toBe('maternal aunt');
    expect(kinshipsToFocus(family).size).toBe(0);
  });
});
