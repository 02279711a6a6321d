import type { Point, SceneHome, ScenePerson } from '../../scene.ts';

/** How far the outline goes out round somebody who is only said to live there. */
const bulge = 4;
/** An outline passes a symbol or its words this near, at most: further away it belongs to another row. */
const near = { above: 34, below: 80, beside: 14 };

interface Edge {
  readonly from: Point;
  readonly to: Point;
  readonly reported: boolean;
}

/** The outline as it goes round people of whom it is not sure that they live there: further out, and broken. */
export function bulgedOutline(
  outline: readonly Point[],
  unsure: readonly ScenePerson[],
): Pick<SceneHome, 'outline'> & Required<Pick<SceneHome, 'stretches'>> {
  const edges = outline.flatMap((from, index): Edge[] => {
    const to = outline[(index + 1) % outline.length] ?? from;
    return from[1] === to[1] ? levelEdges(from, to, unsure) : uprightEdges(from, to, unsure);
  });
  return { outline: edges.map(({ from }) => from), stretches: stretchesOf(edges) };
}

/** Broken only beside the person: the same edge may go on past another row. */
function uprightEdges(from: Point, to: Point, unsure: readonly ScenePerson[]): Edge[] {
  const x = from[0];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  const spans = unsure
    .filter((one) => Math.abs(Math.abs(x - one.x) - Math.max(one.w, one.labelBox.w) / 2) <= near.beside)
    .map(({ y, h, labelBox }) => ({
      from: Math.max(top, y - h / 2 - near.above),
      to: Math.min(bottom, Math.max(y + h / 2, labelBox.y + labelBox.h) + near.beside),
    }))
    .filter((span) => span.to > span.from);
  const cuts = [...new Set([top, ...spans.flatMap((span) => [span.from, span.to]), bottom])];
  const isDown = to[1] > from[1];
  const levels = cuts.sort((a, b) => (isDown ? a - b : b - a));
  return levels.slice(1).map((end, index): Edge => {
    const start = levels[index] ?? end;
    const middle = (start + end) / 2;
    const reported = spans.some((span) => middle > span.from && middle < span.to);
    return { from: [x, start], to: [x, end], reported };
  });
}

/** Outlines go clockwise: to the right along the top, to the left along the bottom. */
function levelEdges(from: Point, to: Point, unsure: readonly ScenePerson[]): Edge[] {
  const isTop = to[0] > from[0];
  const y = from[1];
  const out = isTop ? y - bulge : y + bulge;
  const [low, high] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const spans = unsure
    .filter((person) => isNear(person, y, isTop))
    .map(({ x, w, labelBox }) => {
      const half = Math.max(w, labelBox.w) / 2 + near.beside;
      return { left: Math.max(low, x - half), right: Math.min(high, x + half) };
    })
    .filter(({ left, right }) => right - left > 2 * bulge)
    .sort((a, b) => (isTop ? a.left - b.left : b.right - a.right));
  const edges: Edge[] = [];
  let at: Point = from;
  const go = (next: Point, reported: boolean) => {
    if (next[0] !== at[0] || next[1] !== at[1]) edges.push({ from: at, to: next, reported });
    at = next;
  };
  for (const { left, right } of spans) {
    const [start, end] = isTop ? [Math.max(left, at[0]), right] : [Math.min(right, at[0]), left];
    go([start, y], false);
    go([start, out], true);
    go([end, out], true);
    go([end, y], true);
  }
  go(to, false);
  return edges;
}

function isNear({ y, h, labelBox }: ScenePerson, level: number, isTop: boolean): boolean {
  const top = y - h / 2;
  const bottom = labelBox.h > 0 ? labelBox.y + labelBox.h : y + h / 2;
  return isTop ? level < top && level > top - near.above : level > y && level < bottom + near.below;
}

/** Edges of one kind that follow one another are one stroke. */
function stretchesOf(edges: readonly Edge[]): Required<SceneHome>['stretches'] {
  const stretches: { points: Point[]; reported: boolean }[] = [];
  for (const { from, to, reported } of edges) {
    const last = stretches.at(-1);
    if (last?.reported === reported) last.points.push(to);
    else stretches.push({ points: [from, to], reported });
  }
  return stretches;
}
