import { measureQuality } from '../web/drawing/genogram/quality.ts';
import type { Scene, SceneHome } from '../web/drawing/scene.ts';

/** What is known of those drawn beside what the scene says. */
export interface PictureOf {
  /** Every member of every home, drawn in an outline or not; null: as the outlines have them. */
  readonly households: readonly { readonly id: string; readonly members: readonly string[] }[] | null;
  readonly factsOf: (id: string) => { readonly birth: string; readonly sex: string };
}

/**
 * A scene as `draw` gives it to other programs: x and y are the centre of a symbol, in pixels. `unions` and `lines` are
 * families; care, twins and the like are `ties` and `tieLines`. `households` have every member on the date, `islands`
 * the outlines they are drawn in. `labelBoxes` is the room of all words below each symbol. `ms` is the time of the
 * arrangement.
 */
export function pictureAsJson(scene: Scene, { households: given, factsOf }: PictureOf, ms: number) {
  const families = new Set(scene.unions.filter(({ kind }) => kind === 'family').map(({ id }) => id));
  const isOfFamily = ({ unionId }: { readonly unionId: string }) => families.has(unionId);
  const unions = scene.unions.filter(({ id }) => families.has(id));
  const lines = scene.lines.filter(isOfFamily);
  const households = given ?? householdsOf(scene.homes);
  const persons = scene.persons.map(({ id, x, y, w, h, labelBox: label }) => {
    return { id, x, y, w, h, label, born: factsOf(id).birth };
  });
  const { crossings, ...counts } = measureQuality({ persons, unions, households, lines });
  const { persons: people, homes, ...others } = scene;
  return {
    ...others,
    persons: people.map((person) => {
      const { birth, sex } = factsOf(person.id);
      return { ...person, sex, ...(birth === '' ? {} : { birth }) };
    }),
    unions,
    ties: scene.unions.filter(({ id }) => !families.has(id)),
    households,
    islands: homes,
    lines,
    tieLines: scene.lines.filter((line) => !isOfFamily(line)),
    labelBoxes: people.map(({ id, labelBox }) => ({ id, ...labelBox })),
    metrics: { crossingsLines: crossings, crossings, ...counts },
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
