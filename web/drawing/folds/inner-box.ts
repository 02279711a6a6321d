import type { Box, Point } from '../scene.ts';

/** The roomiest rectangle, as wide as the outline is there, inside a closed rectilinear outline: where words may stand. */
export function innerBox(outline: readonly Point[]): Box {
  const levels = [...new Set(outline.map(([, y]) => y))].sort((a, b) => a - b);
  let best: Box = { x: outline[0]?.[0] ?? 0, y: levels[0] ?? 0, w: 0, h: 0 };
  levels.forEach((top, from) => {
    for (const bottom of levels.slice(from + 1)) {
      for (const [left, right] of insideBetween(outline, levels, top, bottom)) {
        if ((right - left) * (bottom - top) > best.w * best.h)
          best = { x: left, y: top, w: right - left, h: bottom - top };
      }
    }
  });
  return best;
}

/** The stretches from left to right that lie inside at every level from top to bottom. */
function insideBetween(
  outline: readonly Point[],
  levels: readonly number[],
  top: number,
  bottom: number,
): (readonly [left: number, right: number])[] {
  const bands = levels.flatMap((level, at): (readonly [number, number])[] => {
    const next = levels[at + 1];
    return next !== undefined && level >= top && next <= bottom ? [[level, next]] : [];
  });
  const [first, ...rest] = bands.map(([from, to]) => insideAt(outline, (from + to) / 2));
  return rest.reduce(
    (held, band) =>
      held.flatMap(([left, right]) =>
        band.flatMap(([from, to]): (readonly [number, number])[] =>
          Math.min(right, to) > Math.max(left, from) ? [[Math.max(left, from), Math.min(right, to)]] : [],
        ),
      ),
    first ?? [],
  );
}

/** The stretches inside the outline at one level, from its upright sides. */
function insideAt(outline: readonly Point[], y: number): (readonly [number, number])[] {
  const sides = outline
    .flatMap(([x, from], at) => {
      const [nextX, to] = outline[(at + 1) % outline.length] ?? [x, from];
      return nextX === x && Math.min(from, to) < y && Math.max(from, to) > y ? [x] : [];
    })
    .sort((a, b) => a - b);
  return sides.flatMap((left, at) => {
    const right = sides[at + 1];
    return at % 2 === 0 && right !== undefined ? [[left, right] as const] : [];
  });
}
