import { homeFill, homeInk } from '../colours.ts';
import type { SceneHome } from '../scene.ts';
import { labelPart } from './label-parts.ts';
import { groupPart, pathPart, type GroupPart, type TextPart } from './part.ts';
import { polyline } from './path-data.ts';

/** The dotted outline of an island. */
export function homePart({ outline, says }: SceneHome): GroupPart {
  return groupPart(says, [
    pathPart(polyline(outline, true), {
      fill: homeFill,
      stroke: homeInk,
      strokeWidth: 1.5,
      dash: [1.5, 4],
      cap: 'round',
    }),
  ]);
}

/** The name of a home, drawn above lines and people. */
export function homeNameParts({ labels }: SceneHome): TextPart[] {
  return labels.map((label) => labelPart(label, homeInk, true));
}
