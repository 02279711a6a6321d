import cytoscape from 'cytoscape';

import { arrange } from '../../../web/family/arrange/arrange.ts';
import { mapStyle } from '../../../web/map/map-style.ts';
import { pressedBox, sceneElements } from '../../../web/map/scene-elements.ts';
import { recordOf } from '../family/example-record.ts';

describe('what can be pointed at on the map', () => {
  const drawn = async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const scene = arrange(record, {
      on: record.asAt,
      chosenIds: new Set(),
      view: 'genogram',
      notation: 'uk',
    });
    const cy = cytoscape({
      layout: { name: 'preset' },
      headless: true,
      styleEnabled: true,
      style: mapStyle,
      elements: sceneElements(scene),
    });
    return { scene, cy };
  };

  it('is every person once and every ghost, over symbol and name', async () => {
    const { scene, cy } = await drawn();
    expect(cy.nodes('.person')).toHaveLength(scene.persons.length);
    expect(cy.elements()).toHaveLength(scene.persons.length + scene.ghosts.length);
    for (const person of scene.persons) {
      const element = cy.getElementById(`person:${person.id}`);
      const { x1, x2, y1, y2 } = element.boundingBox({ includeLabels: false });
      expect(x1).toBeLessThanOrEqual(person.x - person.w / 2);
      expect(x2).toBeGreaterThanOrEqual(person.x + person.w / 2);
      expect(y1).toBeLessThanOrEqual(person.y - person.h / 2);
      for (const label of person.labels) expect(y2).toBeGreaterThanOrEqual(label.y);
    }
    cy.destroy();
  });

  it('is not drawn by the engine, and keeps its place all the same', async () => {
    const { cy } = await drawn();
    const poppy = cy.getElementById('person:p-poppy');
    expect(poppy.visible()).toBe(false);
    expect(poppy.style('display')).toBe('element');
    expect(poppy.style('visibility')).toBe('visible');
    cy.destroy();
  });

  it('is the symbol alone where there are no words', () => {
    const box = { x: 100, y: 50, w: 40, h: 40, labelBox: { x: 90, y: 70, w: 20, h: 0 } };
    expect(pressedBox(box)).toEqual({ x: 80, y: 30, w: 40, h: 40 });
  });
});
