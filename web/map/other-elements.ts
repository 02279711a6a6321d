import type { ElementDefinition } from 'cytoscape';

import type { Box, Scene } from '../drawing/scene.ts';
import { noOthers } from '../drawing/scene-others.ts';

/** Agencies, professionals and joins answer to the pointer too: they say what they stand for. */
export function otherElements({ others = noOthers }: Scene): ElementDefinition[] {
  return [
    ...others.joins.map(({ id, x, y, r, says }) =>
      element(`join:${id}`, { x: x - r, y: y - r, w: 2 * r, h: 2 * r }, { says }, 'join'),
    ),
    ...others.cards.map(({ id, box, agencyId, says }) =>
      element(`card:${id}`, box, { says, agencyId }, 'card'),
    ),
  ];
}

function element(
  id: string,
  { x, y, w, h }: Box,
  data: Readonly<Record<string, string | null>>,
  classes: string,
): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, w, h, ...data },
    position: { x: x + w / 2, y: y + h / 2 },
    classes,
  };
}
