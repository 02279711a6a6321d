import type { FamilyAt } from '../api/domain/family-at.ts';
import type { PersonId } from '../api/domain/ids.ts';
import { sceneQuality } from '../web/drawing/genogram/quality.ts';
import type { Scene, SceneHome } from '../web/drawing/scene.ts';

/**
 * A scene as `draw` gives it to other programs: x and y are the centre of a symbol, in pixels. `unions` and `lines` are
 * families; care, twins and the like are `ties` and `tieLines`. `households` have every member on the date, `islands`
 * the outlines they are drawn in. `ms` is the time of the arrangement.
 */
export function pictureAsJson(scene: Scene, family: FamilyAt, ms: number) {
  const families = new Set(scene.unions.filter(({ kind }) => kind === 'family').map(({ id }) => id));
  const isOfFamily = ({ unionId }: { readonly unionId: string }) => families.has(unionId);
  return {
    view: scene.view,
    asOf: scene.asOf,
    focusId: scene.focusId,
    persons: scene.persons.map((person) => {
      const { id, sex = 'unknown', dob = null } = family.byId.get(person.id as PersonId) ?? { id: person.id };
      return { ...person, id, sex, ...(dob === null ? {} : { birth: dob }) };
    }),
    ghosts: scene.ghosts,
    unions: scene.unions.filter(({ id }) => families.has(id)),
    ties: scene.unions.filter(({ id }) => !families.has(id)),
    households: householdsOf(scene.homes),
    islands: scene.homes,
    lines: scene.lines.filter(isOfFamily),
    tieLines: scene.lines.filter((line) => !isOfFamily(line)),
    marks: scene.marks,
    legend: scene.legend,
    bounds: scene.bounds,
    metrics: sceneQuality(scene),
    ms,
  };
}

function householdsOf(homes: readonly SceneHome[]): { id: string; name: string; members: string[] }[] {
  const households = new Map<string, { id: string; name: string; members: string[] }>();
  for (const { householdId, name, members } of homes) {
    const household = households.get(householdId) ?? { id: householdId, name, members: [] };
    household.members = [...new Set([...household.members, ...members])].sort();
    households.set(householdId, household);
  }
  return [...households.values()];
}
