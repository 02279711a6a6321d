import { livingChildren, type FamilyAt } from './family-at.ts';
import type { PersonId } from './ids.ts';

/** Living children with a live child protection plan: whom a conference is about, drawn with a double outline. */
export function conferenceChildren(family: FamilyAt): ReadonlySet<PersonId> {
  const planned = new Set(
    family.plans.filter(({ kind }) => kind === 'child_protection').flatMap(({ personIds }) => personIds),
  );
  return new Set(livingChildren(family).flatMap(({ id }) => (planned.has(id) ? [id] : [])));
}
