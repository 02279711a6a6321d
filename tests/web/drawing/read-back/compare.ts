import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Scene } from '../../../../web/drawing/scene.ts';
import { expectedFacts, possibleLetters } from './expected-facts.ts';
import { readScene } from './read-scene.ts';

/** Where picture and record part: facts that the picture does not tell, and what it tells that is not so. */
export interface Differences {
  readonly untold: readonly string[];
  readonly untrue: readonly string[];
}

/** A name that ends in "…" is read as far as it goes. Letters over a couple may be left out, but never be wrong. */
export function differences(scene: Scene, family: FamilyAt): Differences {
  const expected = expectedFacts(family, scene.notation);
  const read = readScene(scene);
  const letters = possibleLetters(family);
  const shortened = read
    .filter((fact) => fact.includes('…'))
    .map((fact) => ({ fact, pattern: patternOf(fact) }));
  const isRead = new Set(read);
  const known = new Set(expected);
  return {
    untold: expected.filter(
      (fact) => !isRead.has(fact) && !shortened.some(({ pattern }) => pattern.test(fact)),
    ),
    untrue: read.filter((fact) => {
      if (fact.startsWith('letters: ')) return !letters.has(fact);
      return (
        !known.has(fact) &&
        !shortened.some((one) => one.fact === fact && expected.some((whole) => one.pattern.test(whole)))
      );
    }),
  };
}

function patternOf(fact: string): RegExp {
  const parts = fact.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}
