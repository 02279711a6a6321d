import type { Chance } from './chance.ts';
import { endings, familyNames, namesBySex } from './invented-names.ts';

/** How the people and ties of a generated family are called. */
export interface Naming {
  readonly personId: (number: number) => string;
  readonly tieId: (number: number) => string;
  readonly givenName: (chance: Chance, sex: 'female' | 'male' | 'unknown') => string;
  readonly familyName: (chance: Chance) => string;
}

/** For a family that stands in a file of its own. */
export const plainNaming: Naming = {
  personId: (number) => `p-${number}`,
  tieId: (number) => `t-${number}`,
  givenName: (chance, sex) => {
    const names: readonly [string, ...string[]] = namesBySex[sex];
    return chance.oneOf(names);
  },
  familyName: (chance) => chance.oneOf(familyNames) + chance.oneOf(endings),
};
