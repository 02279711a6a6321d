import fc from 'fast-check';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { sceneToSvg } from '../../../../web/drawing/svg.ts';
import { views } from '../../../../web/drawing/views/index.ts';
import { generatedFamilyAt } from '../../../builders/generated-family.ts';
import { recordOf } from '../../family/example-record.ts';
import { drawn, familiesToDraw, overlapsIn, tiesThroughThings, turned } from './view-cases.ts';

const others = views.filter(({ id }) => id !== 'genogram');

describe.each(others)('the view $id', (view) => {
  let families: Record<string, FamilyAt>;
  beforeAll(async () => {
    families = await familiesToDraw();
  });

  it('draws every family without anything lying on anything else', () => {
    for (const [name, family] of Object.entries(families))
      expect([name, overlapsIn(drawn(view, family))]).toEqual([name, []]);
  });

  it('leads no line through a symbol, words or a card', () => {
    for (const [name, family] of Object.entries(families))
      expect([name, tiesThroughThings(drawn(view, family))]).toEqual([name, []]);
  });

  it('holds for generated families of any size and kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 5_000 }), (people, seed) => {
        const family = generatedFamilyAt(people, seed);
        const focus = family.people.find(({ isChild }) => isChild) ?? family.people[0];
        const scene = drawn(view, family, focus?.id ?? null);
        expect(overlapsIn(scene)).toEqual([]);
        expect(tiesThroughThings(scene)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('draws nobody twice and nobody who is not in the family', () => {
    for (const family of Object.values(families)) {
      const ids = drawn(view, family).persons.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => family.people.some((person) => person.id === id))).toBe(true);
    }
  });

  it('gives the same picture whatever the order of the record', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const [one, two] = [record, turned(record)].map((each) => drawn(view, familyAt(each, each.asAt)));
    expect(two).toEqual(one);
  });

  it('explains in its legend only what it shows, and each thing once', () => {
    for (const family of Object.values(families)) {
      const { legend, persons } = drawn(view, family);
      expect(new Set(legend.map(({ sign, words }) => `${sign} ${words}`)).size).toBe(legend.length);
      expect(legend.some(({ sign }) => sign === 'symbol:dead')).toBe(persons.some(({ dead }) => dead));
    }
  });

  it('says every person and tie in words, and becomes an SVG', () => {
    for (const family of Object.values(families)) {
      const scene = drawn(view, family);
      expect(scene.persons.every(({ says }) => says !== '')).toBe(true);
      expect(scene.others?.ties.every(({ says }) => says !== '') ?? true).toBe(true);
      expect(sceneToSvg(scene, { title: 'T', description: 'D' })).toContain('</svg>');
    }
  });

  it('shows no address, held back or not', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const shown = JSON.stringify(drawn(view, familyAt(record, record.asAt)));
    for (const { address, postcode } of record.households)
      for (const line of [address, postcode])
        if (line !== null && line !== '') expect(shown).not.toContain(line);
  });
});

describe('the meter of these tests', () => {
  it('finds what lies on something else, and a line through somebody', async () => {
    const { 'two homes': family } = await familiesToDraw();
    const [homes] = others;
    if (family === undefined || homes === undefined) throw new Error('There is nothing to measure');
    const scene = drawn(homes, family);
    const [first, second, ...rest] = scene.persons;
    const [tie] = scene.others?.ties ?? [];
    if (first === undefined || second === undefined || tie === undefined || scene.others === undefined)
      throw new Error('Two homes have people and a line between them');
    const moved = { ...scene, persons: [first, { ...second, x: first.x, y: first.y }, ...rest] };
    expect(overlapsIn(moved).length).toBeGreaterThan(0);
    const through = { ...tie, points: [[first.x - 50, first.y] as const, [first.x + 50, first.y] as const] };
    expect(
      tiesThroughThings({ ...scene, others: { ...scene.others, ties: [through] } }).length,
    ).toBeGreaterThan(0);
  });
});
