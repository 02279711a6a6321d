import type { SceneLine } from '../../scene.ts';
import { hopsOf } from '../../parts/hops.ts';
import type { NotationSign, ShownPicture } from './notation-sign.ts';
import type { Doubt, UnionGroup } from './union-groups.ts';

function someChild(test: (group: UnionGroup) => boolean): (picture: ShownPicture) => boolean {
  return ({ groups }) => groups.some((group) => group.children.length > 0 && test(group));
}

function hasNature(nature: UnionGroup['nature']): (picture: ShownPicture) => boolean {
  return someChild((group) => group.nature === nature && group.kind === 'family');
}

function hasDoubt(test: (doubt: Doubt) => boolean): (picture: ShownPicture) => boolean {
  return someChild(({ doubts }) => [...doubts.values()].flat().some(test));
}

/** The line of a twin slants away from the stalk. */
function isSlanted({ points }: SceneLine): boolean {
  const [from, to] = points;
  return from !== undefined && to !== undefined && from[0] !== to[0] && from[1] !== to[1];
}

/** Lines from parents to children. */
export const signsOfChildren: readonly NotationSign[] = [
  {
    id: 'birth',
    group: 'children',
    sign: 'line:solid',
    words: 'Child by birth',
    means: 'Eldest on the left. Each couple has a line of its own, and nobody is drawn twice.',
    of: ['parentNature:birth'],
    isShown: hasNature('birth'),
  },
  {
    id: 'adoptive',
    group: 'children',
    sign: 'line:double',
    words: 'Adopted child',
    means: 'Two lines, one of them broken. Never a birth line to the new family.',
    of: ['parentNature:adoptive'],
    isShown: hasNature('adoptive'),
  },
  {
    id: 'nature-unknown',
    group: 'children',
    sign: 'text:adopted?',
    words: 'Birth or adopted not recorded',
    means: 'The line of a birth with “birth or adopted?” beside it.',
    of: ['parentNature:unknown'],
    isShown: hasDoubt(({ how }) => how === 'nature'),
  },
  {
    id: 'parent-unsure',
    group: 'children',
    sign: 'line:broken',
    words: 'Parent not confirmed: who, and how',
    means:
      'Broken, with words such as “father reported” or “mother suspected”. Where two are said to be the father, both claims are drawn, each with “disputed”.',
    of: ['certainty:reported', 'certainty:suspected', 'certainty:disputed'],
    isShown: hasDoubt(({ how }) => how !== 'nature'),
  },
  {
    id: 'twins',
    group: 'children',
    sign: 'twins',
    words: 'Twins',
    means: 'Slanting lines from one stalk.',
    of: ['relatedKind:twin', 'zygosity:fraternal'],
    isShown: ({ scene }) => scene.lines.some((line) => line.role === 'descent' && isSlanted(line)),
  },
  {
    id: 'identical',
    group: 'children',
    sign: 'twins:identical',
    words: 'Identical twins',
    means: 'A bar between the two lines.',
    of: ['zygosity:identical'],
    isShown: ({ scene }) => scene.marks.some(({ kind }) => kind === 'identical'),
  },
  {
    id: 'zygosity-unknown',
    group: 'children',
    sign: 'twins:?',
    words: 'Twins; identical or not is not recorded',
    means: '“?” between the two lines.',
    of: ['zygosity:unknown'],
    isShown: ({ scene }) =>
      scene.marks.some(({ kind, text, says }) => kind === 'text' && text === '?' && says.includes('twins')),
  },
  {
    id: 'siblings',
    group: 'children',
    sign: 'line:long',
    words: 'Brothers and sisters; parents not recorded',
    means: 'One bar in long dashes with the word “siblings”.',
    of: ['relatedKind:sibling'],
    isShown: hasNature('sibling'),
  },
  {
    id: 'crossing',
    group: 'children',
    sign: 'hop',
    words: 'Lines that cross and do not meet',
    means: 'A small bridge. Lines that meet have none.',
    of: [],
    isShown: ({ scene }) => hopsOf(scene.lines).size > 0,
  },
];
