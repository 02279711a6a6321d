import type { Point } from '../scene.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The same way `by` pixels to the right of whoever walks along it (to the left where negative), corners joined, with
 * what stands on it moved along.
 */
export function beside(
  points: readonly Point[],
  by: number,
  places: readonly Place[],
): { readonly points: Point[]; readonly places: Place[] } {
  const sides = points.slice(1).map((to, index) => sideOf(points[index] ?? to, to));
  const moved = points.map(([x, y], index): Point => {
    const [before, after] = [sides[index - 1], sides[index]];
    const own = [before, after].filter((side) => side !== undefined);
    const isStraight = own.length === 2 && before?.[0] === after?.[0] && before?.[1] === after?.[1];
    const [sideX, sideY] = (isStraight ? own.slice(1) : own).reduce<[number, number]>(
      ([sumX, sumY], [sx, sy]): [number, number] => [sumX + sx, sumY + sy],
      [0, 0],
    );
    return [x + by * sideX, y + by * sideY];
  });
  return { points: moved, places: places.map((place) => moveAlong(place, points, sides, by)) };
}

function sideOf([fromX, fromY]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [-(toY - fromY) / length, (toX - fromX) / length];
}

function moveAlong(place: Place, points: readonly Point[], sides: readonly Point[], by: number): Place {
  const at = points.slice(1).findIndex(([toX, toY], index) => {
    const [fromX, fromY] = points[index] ?? [toX, toY];
    const isLevel = fromY === toY && fromY === place.y;
    return isLevel && place.x >= Math.min(fromX, toX) && place.x <= Math.max(fromX, toX);
  });
  return { x: place.x, y: place.y + by * (sides[at]?.[1] ?? 0) };
}
