export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The outer boundary of rectangles that form one piece without holes, clockwise from the leftmost of the topmost
 * corners. Closed; the first point is not repeated.
 */
export function outlineOf(boxes: readonly Rectangle[]): (readonly [number, number])[] {
  const xs = sorted(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = sorted(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const filled = (column: number, row: number) => {
    const [x1, x2, y1, y2] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
    if (x1 === undefined || x2 === undefined || y1 === undefined || y2 === undefined) return false;
    return boxes.some(
      ({ left, right, top, bottom }) => left <= x1 && right >= x2 && top <= y1 && bottom >= y2,
    );
  };
  const next = boundarySteps(xs.length, ys.length, filled);
  const row = 0;
  const start = xs.findIndex((_, column) => filled(column, row));
  const points: (readonly [number, number])[] = [];
  let [column, line] = [start, row];
  do {
    points.push([xs[column] ?? 0, ys[line] ?? 0]);
    const step = next.get(`${column},${line}`)?.pop();
    if (step === undefined) break;
    [column, line] = step;
  } while (column !== start || line !== row);
  return withoutStraightPoints(points);
}

type Step = readonly [column: number, row: number];

/** Every grid edge with the inside on its right hand, by its start. */
function boundarySteps(
  columns: number,
  rows: number,
  filled: (column: number, row: number) => boolean,
): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: Step, to: Step) => steps.set(from.join(','), [...(steps.get(from.join(',')) ?? []), to]);
  for (let column = 0; column < columns - 1; column += 1) {
    for (let row = 0; row < rows - 1; row += 1) {
      if (!filled(column, row)) continue;
      if (!filled(column, row - 1)) add([column, row], [column + 1, row]);
      if (!filled(column + 1, row)) add([column + 1, row], [column + 1, row + 1]);
      if (!filled(column, row + 1)) add([column + 1, row + 1], [column, row + 1]);
      if (!filled(column - 1, row)) add([column, row + 1], [column, row]);
    }
  }
  return steps;
}

function withoutStraightPoints(
  points: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  return points.filter(([x, y], index) => {
    const [beforeX, beforeY] = points.at(index - 1) ?? [x, y];
    const [afterX, afterY] = points[(index + 1) % points.length] ?? [x, y];
    return !((beforeX === x && x === afterX) || (beforeY === y && y === afterY));
  });
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
