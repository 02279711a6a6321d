import type { ElementDefinition } from 'cytoscape';

import type { SceneLabel } from '../drawing/scene.ts';

/** From the baseline of a line of text to its middle, as a share of its size. */
const middleAboveBaseline = 0.35;

/** Each line of text is its own element, so that it stands exactly where the scene put it. */
export function labelElements(
  ownerId: string,
  labels: readonly SceneLabel[],
  classes: string,
  personId: string | null,
): ElementDefinition[] {
  return labels.map((label, index) => ({
    group: 'nodes',
    data: {
      id: `${ownerId}/label/${index}`,
      text: label.text,
      size: label.size,
      ...(personId === null ? {} : { personId }),
    },
    position: { x: label.x, y: label.y - label.size * middleAboveBaseline },
    classes: `label ${label.kind} ${classes}`,
  }));
}
