import type { ElementDefinition } from 'cytoscape';

import type { Point, SceneHome } from '../drawing/scene.ts';
import { labelElements } from './label-elements.ts';

/** The dotted island of a home with its name. */
export function homeElements(home: SceneHome): ElementDefinition[] {
  const island = polygonOf(home.outline);
  if (island === null) return [];
  const { x, y, w, h, points } = island;
  return [
    {
      group: 'nodes',
      data: { id: `home:${home.id}`, w, h, points, householdId: home.householdId },
      position: { x, y },
      classes: 'home',
    },
    ...labelElements(`home:${home.id}`, home.labels, 'home-label', null),
  ];
}

/** Middle, size and corners between -1 and 1, as a polygon of Cytoscape is told. Null where there is no area. */
export function polygonOf(
  outline: readonly Point[],
): { x: number; y: number; w: number; h: number; points: number[] } | null {
  if (outline.length < 3) return null;
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [w, h] = [right - left, bottom - top];
  if (w <= 0 || h <= 0) return null;
  const [x, y] = [left + w / 2, top + h / 2];
  return { x, y, w, h, points: outline.flatMap(([px, py]) => [((px - x) * 2) / w, ((py - y) * 2) / h]) };
}
