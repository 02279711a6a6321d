import { accent, ink, quiet } from '../colours.ts';
import { isLateLine } from '../folds/tally.ts';
import { overlap } from '../room.ts';
import type { Box, Point, Scene, SceneLabel } from '../scene.ts';
import type { SceneFold } from '../scene-folds.ts';
import { labelPart } from './label-parts.ts';
import { lineParts } from './line-parts.ts';
import { groupPart, pathPart, type GroupPart, type Part, type PathPart } from './part.ts';
import { polyline } from './path-data.ts';
import { roundedBox } from './tie-path.ts';

const plateFill = '#e9eff2';
const unseenInk = '#a3122a';

/** Everything that is folded, on top of the lines that lead to it. */
export function foldParts(scene: Scene): Part[] {
  return (scene.folds ?? []).flatMap((fold) => [foldPart(fold), ...passingLines(fold, scene)]);
}

function foldPart(fold: SceneFold): GroupPart {
  const shape = fold.outline === null ? stackParts(fold.x, fold.y) : [platePart(fold.outline)];
  const count =
    fold.outline === null
      ? [labelPart({ kind: 'name', text: `+${fold.people}`, x: fold.x, y: fold.y + 5, size: 14 }, ink)]
      : [];
  const words = fold.labels.map((label) => labelPart(label, inkOf(label)));
  return groupPart(fold.says, [...shape, ...count, ...words], fold.id);
}

/** Unlike any person: cards on a stack. x and y are the centre. */
export function stackParts(x: number, y: number, scale = 1): PathPart[] {
  const card = (by: number) =>
    pathPart(
      roundedBox({ x: x - 24 * scale + by, y: y - 13 * scale - by, w: 46 * scale, h: 26 * scale }, 6 * scale),
      {
        fill: plateFill,
        stroke: accent,
        strokeWidth: 1.5,
      },
    );
  return [card(5 * scale), card(2.5 * scale), card(0)];
}

function platePart(outline: NonNullable<SceneFold['outline']>): PathPart {
  return pathPart(polyline(outline, true), {
    fill: plateFill,
    stroke: accent,
    strokeWidth: 1.5,
    dash: [1.5, 4],
    cap: 'round',
  });
}

function inkOf({ kind, text }: SceneLabel): string {
  if (isLateLine(text)) return unseenInk;
  return kind === 'detail' ? quiet : ink;
}

/** A line that only passes a plate is seen above it; one that leads to somebody in it ends at its edge. */
function passingLines({ memberIds, outline, x, y, w, h }: SceneFold, { lines, unions }: Scene): Part[] {
  if (outline === null) return [];
  const within = new Set(memberIds);
  const own = new Set(
    unions
      .filter(({ partners, children }) => [...partners, ...children].some((id) => within.has(id)))
      .map(({ id }) => id),
  );
  const plate = { x: x - w / 2, y: y - h / 2, w, h };
  return lines
    .filter(({ unionId, points }) => !own.has(unionId) && points.some((_, at) => crosses(points, at, plate)))
    .flatMap((line) => lineParts(line));
}

/** Does the stretch that ends at this corner share an area with the box? */
function crosses(points: readonly Point[], at: number, box: Box): boolean {
  const [from, to] = [points[at - 1], points[at]];
  if (from === undefined || to === undefined) return false;
  const [x, y] = [Math.min(from[0], to[0]) - 1, Math.min(from[1], to[1]) - 1];
  return overlap({ x, y, w: Math.abs(from[0] - to[0]) + 2, h: Math.abs(from[1] - to[1]) + 2 }, box);
}
