import { instance } from '@viz-js/viz';
import { z } from 'zod';
import type { BoxGraph } from '../box-graph.ts';
import { gap, type Positions } from '../problem.ts';

const laidOut = z.object({ objects: z.array(z.object({ name: z.string(), pos: z.string().optional() })) });
const inch = 72;
const loaded = instance();

/** Graphviz dot, compiled for the browser; lines are left out, since all are drawn by one router. */
export async function graphvizPositions({ boxes, arrows }: BoxGraph): Promise<Positions> {
  const viz = await loaded;
  const numberOf = new Map(boxes.map(({ id }, index) => [id, `b${index}`]));
  const laid = viz.renderJSON(
    {
      directed: true,
      graphAttributes: { splines: 'false', nodesep: gap / inch, ranksep: gap / inch, rankdir: 'TB' },
      nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
      nodes: boxes.map(({ id, width, height }) => {
        return { name: numberOf.get(id) ?? '', attributes: { width: width / inch, height: height / inch } };
      }),
      edges: arrows.map(([from, to]) => ({ tail: numberOf.get(from) ?? '', head: numberOf.get(to) ?? '' })),
    },
    { engine: 'dot' },
  );
  const places = new Map(laidOut.parse(laid).objects.map(({ name, pos }) => [name, pos ?? '0,0']));
  return new Map(
    boxes.map(({ id }) => {
      const [x = 0, y = 0] = (places.get(numberOf.get(id) ?? '') ?? '').split(',').map(Number);
      return [id, { x, y: -y }];
    }),
  );
}
