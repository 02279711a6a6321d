import type { ElementDefinition } from 'cytoscape';

import type { Point, SceneLine } from '../drawing/scene.ts';

/** The second of the two lines of an adoption stands this far beside the first, in pixels at scale 1. */
const besideBy = 4;

/**
 * A poly-line of the scene as Cytoscape draws one: an edge between two points that nobody sees, its corners told as
 * weights along and distances from the straight line between them.
 */
export function lineElements(line: SceneLine): ElementDefinition[] {
  if (line.stroke !== 'double') return polyline(line.id, line, line.points, line.stroke);
  const beside = line.points.map(([x, y]): Point => [x + besideBy, y + besideBy]);
  return [
    ...polyline(line.id, line, line.points, 'solid'),
    ...polyline(`${line.id}/beside`, line, beside, 'broken'),
  ];
}

function polyline(
  id: string,
  line: SceneLine,
  points: readonly Point[],
  stroke: string,
): ElementDefinition[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return [];
  const corners = points.slice(1, -1);
  const shape = corners.length === 0 ? 'straight' : 'cornered';
  return [
    anchor(`${id}/from`, first),
    anchor(`${id}/to`, last),
    {
      group: 'edges',
      data: {
        id: `line:${id}`,
        source: `${id}/from`,
        target: `${id}/to`,
        unionId: line.unionId,
        personIds: line.personIds,
        ...(corners.length === 0 ? {} : cornersBetween(first, last, corners)),
      },
      classes: `line ${shape} ${line.role} ${stroke}`,
    },
  ];
}

/** How far along (0 to 1) and how far to the side (pixels) of the straight line each corner lies. */
export function cornersBetween(
  [fromX, fromY]: Point,
  [toX, toY]: Point,
  corners: readonly Point[],
): { readonly weights: number[]; readonly distances: number[] } {
  const along: Point = [toX - fromX, toY - fromY];
  const length = Math.hypot(...along) || 1;
  return {
    weights: corners.map(([x, y]) => ((x - fromX) * along[0] + (y - fromY) * along[1]) / length ** 2),
    distances: corners.map(([x, y]) => ((y - fromY) * along[0] - (x - fromX) * along[1]) / length),
  };
}

function anchor(id: string, [x, y]: Point): ElementDefinition {
  return { group: 'nodes', data: { id }, position: { x, y }, classes: 'anchor' };
}
