import {
  coordGreedy,
  coordSimplex,
  decrossTwoLayer,
  graph as newGraph,
  layeringSimplex,
  sugiyama,
} from 'd3-dag';
import type { BoxGraph } from '../box-graph.ts';
import { gap, type Positions } from '../problem.ts';

/** From here on simplex coordinates take a minute and more: greedy ones, which leave the order as it is. */
const many = 1_200;

/** d3-dag: simplex layering, two-layer decrossing, simplex coordinates. */
export function d3DagPositions({ boxes, arrows }: BoxGraph): Promise<Positions> {
  const graph = newGraph<BoxGraph['boxes'][number], undefined>();
  const nodes = new Map(boxes.map((box) => [box.id, graph.node(box)]));
  for (const [from, to] of arrows) {
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if (source !== undefined && target !== undefined) graph.link(source, target, undefined);
  }
  const layout = sugiyama()
    .layering(layeringSimplex())
    .decross(decrossTwoLayer())
    .coord(boxes.length > many ? coordGreedy() : coordSimplex())
    .nodeSize(({ data }: { data: BoxGraph['boxes'][number] }) => [data.width, data.height] as const)
    .gap([gap, gap]);
  layout(graph);
  return Promise.resolve(new Map([...nodes].map(([id, { x, y }]) => [id, { x, y }])));
}
