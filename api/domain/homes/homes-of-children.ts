import { livingChildren, type FamilyAt, type HomeAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';

/** A home with the living children who live there on the family's date, or stay there part of the time. */
export interface HomeOfChildren {
  readonly home: HomeAt;
  /** Eldest first. */
  readonly children: readonly PersonAt[];
}

export function homesOfChildren(family: FamilyAt): HomeOfChildren[] {
  const children = livingChildren(family);
  return family.homes.flatMap((home) => {
    const here = new Set([...home.residents, ...home.partTime].map(({ personId }) => personId));
    const theirs = children.filter(({ id }) => here.has(id));
    return theirs.length === 0 ? [] : [{ home, children: theirs }];
  });
}
