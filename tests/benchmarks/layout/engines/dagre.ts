import { Graph, layout } from '@dagrejs/dagre';
import type { BoxGraph } from '../box-graph.ts';
import { gap, type Positions } from '../problem.ts';

/** dagre with network simplex for the rows. */
export function dagrePositions({ boxes, arrows }: BoxGraph): Promise<Positions> {
  const graph = new Graph<object, { width: number; height: number; x?: number; y?: number }, object>();
  graph.setGraph({ rankdir: 'TB', ranker: 'network-simplex', nodesep: gap, ranksep: gap });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [from, to] of arrows) graph.setEdge(from, to);
  layout(graph);
  return Promise.resolve(
    new Map(
      boxes.map(({ id }) => {
        const { x, y } = graph.node(id);
        return [id, { x: x ?? 0, y: y ?? 0 }];
      }),
    ),
  );
}
