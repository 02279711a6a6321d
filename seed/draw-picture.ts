import type { FamilyAt } from '../api/domain/family-at.ts';
import { personId } from '../api/domain/ids.ts';
import { measureQuality, type Quality } from '../web/drawing/genogram/quality.ts';
import type { Scene, SceneHome } from '../web/drawing/scene.ts';

/**
 * A scene as `draw` gives it to other programs: x and y are the centre of a symbol, in pixels. `unions` and `lines` are
 * families; care, twins and the like are `ties` and `tieLines`. `households` have every member on the date, `islands`
 * the outlines they are drawn in. `ms` is the time of the arrangement.
 */
export function pictureAsJson(scene: Scene, family: FamilyAt, ms: number) {
  const families = new Set(scene.unions.filter(({ kind }) => kind === 'family').map(({ id }) => id));
  const isOfFamily = ({ unionId }: { readonly unionId: string }) => families.has(unionId);
  const unions = scene.unions.filter(({ id }) => families.has(id));
  const lines = scene.lines.filter(isOfFamily);
  const households = householdsOf(scene.homes);
  const born = (id: string) => family.byId.get(personId(id))?.dob ?? '';
  const persons = scene.persons.map(({ id, x, y, w, h, labelBox: label }) => ({
    id,
    x,
    y,
    w,
    h,
    label,
    born: born(id),
  }));
  const metrics: Quality = measureQuality({ persons, unions, households, lines });
  return {
    view: scene.view,
    asOf: scene.asOf,
    focusId: scene.focusId,
    persons: scene.persons.map((person) => ({
      ...person,
      sex: family.byId.get(personId(person.id))?.sex ?? 'unknown',
      ...(born(person.id) === '' ? {} : { birth: born(person.id) }),
    })),
    ghosts: scene.ghosts,
    unions,
    ties: scene.unions.filter(({ id }) => !families.has(id)),
    households,
    islands: scene.homes,
    lines,
    tieLines: scene.lines.filter((line) => !isOfFamily(line)),
    marks: scene.marks,
    legend: scene.legend,
    bounds: scene.bounds,
    metrics,
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
