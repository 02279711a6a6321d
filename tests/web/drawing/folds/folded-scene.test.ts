import fc from 'fast-check';

import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { familyChips, seenOptions } from '../../../../web/drawing/family-chips.ts';
import { branchBelow } from '../../../../web/drawing/folds/branch.ts';
import { drawFolded } from '../../../../web/drawing/folds/folded-scene.ts';
import { readFoldKey } from '../../../../web/drawing/folds/fold-key.ts';
import { childrenLines, tallyLines } from '../../../../web/drawing/folds/tally.ts';
import { sceneParts } from '../../../../web/drawing/parts/scene-parts.ts';
import type { Scene } from '../../../../web/drawing/scene.ts';
import type { FoldKey } from '../../../../web/drawing/scene-folds.ts';
import { genogram, genogramView } from '../../../../web/drawing/views/genogram.ts';
import { generatedFamilyAt } from '../../../builders/generated-family.ts';
import { recordOf } from '../../family/example-record.ts';

/** Everybody of the family: drawn, or counted in exactly one fold. */
function everybodyIn({ persons, folds = [] }: Scene): string[] {
  return [...persons.map(({ id }) => id), ...folds.flatMap(({ memberIds }) => memberIds)].sort();
}

describe('a picture with some of the family folded', () => {
  let family: FamilyAt;
  const draw = (keys: readonly FoldKey[]) =>
    drawFolded(genogram, family, { focusId: 'p-poppy', chips: familyChips(family) }, keys);
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
  });

  it('is the picture itself where nothing is folded', () => {
    const plain = genogramView(family, { focusId: 'p-poppy', chips: familyChips(family) });
    expect({ ...draw([]), tallies: undefined }).toEqual({ ...plain, tallies: undefined });
    expect(draw(['person:p-nobody', 'home:h-nowhere']).persons).toEqual(plain.persons);
  });

  it('puts a branch into one symbol below whoever it hangs on, with the right counts', () => {
    const scene = draw(['person:p-shane']);
    const [fold] = scene.folds ?? [];
    const children = family.parentTies
      .filter(({ parentId }) => parentId === 'p-shane')
      .map(({ childId }) => childId);
    expect(children.length).toBeGreaterThan(0);
    for (const id of children) expect(fold?.memberIds).toContain(id);
    expect(fold?.people).toBe(fold?.memberIds.length);
    expect(fold?.children).toBe(
      fold?.memberIds.filter((id) => family.people.some((p) => p.id === id && p.isChild && !p.isDead)).length,
    );
    const union = scene.unions.find(({ children: ends }) => ends.includes(fold?.id ?? ''));
    expect(union?.partners).toContain('p-shane');
    expect(scene.persons.map(({ id }) => id)).toContain('p-shane');
    expect(everybodyIn(scene)).toEqual(family.people.map(({ id }) => id).sort());
  });

  it('never folds the focus child or anybody who leads to that child', () => {
    const line = ['p-poppy', 'p-dawn', 'p-lee'];
    for (const { id } of family.people) {
      const branch = branchBelow(family, id);
      for (const kept of line) expect(branch?.memberIds ?? []).not.toContain(kept);
      expect(branch?.memberIds ?? []).not.toContain(id);
    }
  });

  it('puts a home into one plate for each of its islands, and leaves everybody else where they stand', () => {
    const plain = draw([]);
    const home = plain.homes.find(({ members }) => members.includes('p-alfie'));
    const scene = draw([`home:${home?.householdId ?? ''}`]);
    expect(scene.folds?.map(({ key }) => key)).toContain(`home:${home?.householdId ?? ''}`);
    expect(scene.persons.map(({ id }) => id)).not.toContain('p-alfie');
    for (const person of scene.persons) expect(plain.persons).toContainEqual(person);
    expect(everybodyIn(scene)).toEqual(family.people.map(({ id }) => id).sort());
  });

  it('leaves the island of a home open in which the focus child stands', () => {
    const home = draw([]).homes.find(({ members }) => members.includes('p-poppy'));
    const scene = draw([`home:${home?.householdId ?? ''}`]);
    expect(scene.persons.map(({ id }) => id)).toContain('p-poppy');
  });

  it('counts in folds, homes and legend what the signs tell', () => {
    const options = { focusId: 'p-poppy', ...seenOptions(family, 'cp-visit') };
    const scene = drawFolded(genogram, family, options, []);
    const home = scene.homes.find(({ members }) => members.includes('p-alfie'));
    const folded = drawFolded(genogram, family, options, [`home:${home?.householdId ?? ''}`]);
    expect(folded.folds?.[0]?.labels.map(({ text }) => text)).toContain('not required');
    const own = scene.homes.find(({ members }) => members.includes('p-lacey'));
    const tally = scene.tallies?.find(({ homeId }) => homeId === own?.id);
    expect(tally === undefined ? [] : childrenLines(tally)).toContain('1 overdue');
    const words = scene.legend.map((item) => item.words);
    expect(words).toContain('Child protection visit: overdue');
    expect(words.some((each) => each.startsWith('Needs attention'))).toBe(false);
  });

  it('tells of each home how many children it has and how many of them were not seen', () => {
    const scene = draw([]);
    const total = (scene.tallies ?? []).reduce((sum, { notSeen }) => sum + notSeen, 0);
    expect(total).toBe(3);
    const harley = scene.homes.find(({ members }) => members.includes('p-harley'));
    expect(scene.tallies?.find(({ homeId }) => homeId === harley?.id)?.notSeen).toBeGreaterThan(0);
  });

  it('draws its count and its words, and says them', () => {
    const scene = draw(['person:p-shane']);
    const [fold] = scene.folds ?? [];
    const group = sceneParts(scene).find((part) => part.kind === 'group' && part.id === fold?.id);
    expect(JSON.stringify(group)).toContain(`+${String(fold?.people)}`);
    expect(fold?.labels.map(({ text }) => text).join(' ')).toContain(`${String(fold?.people)} p`);
    expect(fold?.says).toContain('folded below Shane');
    expect(scene.legend.some(({ sign }) => sign === 'fold')).toBe(true);
  });

  it('loses and doubles nobody, whatever is folded in whatever order', () => {
    const generated = generatedFamilyAt(40, 3);
    const people = generated.people.map(({ id }) => id).sort();
    const homes = generated.homes.map(({ household }) => household.id);
    const key = fc.oneof(
      fc.constantFrom(...people).map((id): FoldKey => `person:${id}`),
      fc.constantFrom(...homes).map((id): FoldKey => `home:${id}`),
    );
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 5 }), (keys) => {
        const options = { focusId: people[0] ?? null };
        const scene = drawFolded(genogram, generated, options, keys);
        expect(everybodyIn(scene)).toEqual(people);
        const turned = drawFolded(genogram, generated, options, keys.toReversed());
        expect(turned.persons).toEqual(scene.persons);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the words of a fold', () => {
  it('tell what was seen, what was not and what cannot be said', () => {
    expect(tallyLines({ people: 5, children: 3, notSeen: 1, notKnown: 1 })).toEqual([
      '5 people',
      '3 children',
      '1 not seen',
      '1 cannot be said',
    ]);
    expect(tallyLines({ people: 1, children: 0, notSeen: 0, notKnown: 0 })).toEqual(['1 person']);
    expect(childrenLines({ people: 4, children: 2, notSeen: 0, notKnown: 0 })).toEqual([
      '2 children',
      'all seen in 42 days',
    ]);
    expect(childrenLines({ people: 4, children: 0, notSeen: 0, notKnown: 0 })).toEqual([]);
  });

  it('are asked for by keys that an address can hold', () => {
    expect(readFoldKey('person:p-roy')).toBe('person:p-roy');
    expect(readFoldKey('home:h-sorrel')).toBe('home:h-sorrel');
    expect(readFoldKey('family:x')).toBeNull();
    expect(readFoldKey('person:')).toBeNull();
  });
});
