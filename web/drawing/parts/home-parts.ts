import { homeFill, homeInk } from '../colours.ts';
import type { SceneHome } from '../scene.ts';
import { labelPart } from './label-parts.ts';
import { groupPart, pathPart, type GroupPart, type PathPart, type TextPart } from './part.ts';
import { polyline } from './path-data.ts';

/** The dotted outline of an island, broken where it bulges round somebody only said to live there. */
export function homePart({ outline, stretches, says }: SceneHome): GroupPart {
  if (stretches === undefined)
    return groupPart(says, [pathPart(polyline(outline, true), { fill: homeFill, ...homeStroke(false) })]);
  return groupPart(says, [
    pathPart(polyline(outline, true), { fill: homeFill }),
    ...stretches.map(({ points, reported }) => pathPart(polyline(points), homeStroke(reported))),
  ]);
}

/** The stroke of an outline: dotted; broken round somebody only said to live there. */
export function homeStroke(reported: boolean): Partial<PathPart> {
  return reported
    ? { stroke: homeInk, strokeWidth: 1.75, dash: [8, 5] }
    : { stroke: homeInk, strokeWidth: 1.5, dash: [1.5, 4], cap: 'round' };
}

/** The name of a home, drawn above lines and people. */
export function homeNameParts({ labels }: SceneHome): TextPart[] {
  return labels.map((label) => labelPart(label, homeInk, true));
}
