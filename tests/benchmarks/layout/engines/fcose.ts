import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { BoxGraph } from '../box-graph.ts';
import type { Positions } from '../problem.ts';

cytoscape.use(fcose);

/** A spring layout without rows: what a graph explorer would draw. */
export function fcosePositions({ boxes, arrows }: BoxGraph): Promise<Positions> {
  const canvas = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...boxes.map(({ id }) => ({ data: { id } })),
      ...arrows.map(([source, target], index) => ({ data: { id: `arrow ${index}`, source, target } })),
    ],
    style: boxes.map(({ id, width, height }) => {
      return { selector: `node[id = "${id.replaceAll('"', '')}"]`, style: { width, height } };
    }),
  });
  const options = { name: 'fcose', animate: false, quality: 'default', nodeSeparation: 80 };
  canvas.layout(options).run();
  const places = new Map(boxes.map(({ id }) => [id, { ...canvas.getElementById(id).position() }]));
  canvas.destroy();
  return Promise.resolve(places);
}
