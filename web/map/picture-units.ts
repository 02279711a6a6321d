import { homeNameParts, homePart } from '../drawing/parts/home-parts.ts';
import { sceneParts } from '../drawing/parts/scene-parts.ts';
import type { Scene } from '../drawing/scene.ts';
import { compactLabel, type CompactLabel } from './compact-labels.ts';
import { partedByGrey } from './greyed-scene.ts';
import { paintUnits, type MakePath, type PaintUnit } from './paint-units.ts';

/** Ready to be painted: the floors of homes, then greyed people, then everybody else: a home must cover nobody. */
export function unitsOf(
  scene: Scene,
  greyedIds: ReadonlySet<string>,
  greyedAt: number,
  makePath: MakePath,
): PaintUnit[] {
  const { greyed, clear } = partedByGrey(scene, greyedIds);
  const compact = scene.view === 'genogram' ? compactLabels(scene) : new Map<string, CompactLabel>();
  return [
    ...paintUnits(clear.homes.map(homePart), makePath),
    ...(greyed === null ? [] : paintUnits(sceneParts(greyed, scene), makePath, greyedAt, compact)),
    ...paintUnits(sceneParts({ ...clear, homes: [] }, scene), makePath, 1, compact),
    ...paintUnits(clear.homes.flatMap(homeNameParts), makePath),
  ];
}

function compactLabels({ persons }: Scene): Map<string, CompactLabel> {
  return new Map(
    persons.flatMap((person) => {
      const label = compactLabel(person);
      return label === null ? [] : [[`person-${person.id}`, label] as const];
    }),
  );
}
