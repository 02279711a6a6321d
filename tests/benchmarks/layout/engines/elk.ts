import Elk from 'elkjs/lib/elk.bundled.js';
import type { BoxGraph } from '../box-graph.ts';
import { gap, type Positions } from '../problem.ts';

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.layered.thoroughness': '20',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.spacing.nodeNode': `${gap}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${gap}`,
};

/** ELK layered, in this thread. */
export async function elkPositions({ boxes, arrows }: BoxGraph): Promise<Positions> {
  const laid = await new Elk().layout({
    id: 'family',
    layoutOptions: options,
    children: boxes.map((box) => ({ ...box })),
    edges: arrows.map(([from, to], index) => ({ id: `e${index}`, sources: [from], targets: [to] })),
  });
  return new Map(
    (laid.children ?? []).map(({ id, x = 0, y = 0, width, height }) => {
      return [id, { x: x + width / 2, y: y + height / 2 }];
    }),
  );
}
