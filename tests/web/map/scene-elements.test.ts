import cytoscape from 'cytoscape';

import { arrange } from '../../../web/family/arrange/arrange.ts';
import { mapStyle } from '../../../web/map/map-style.ts';
import { markPeople } from '../../../web/map/mark-people.ts';
import { sceneElements } from '../../../web/map/scene-elements.ts';
import { recordOf } from '../family/example-record.ts';

describe('a scene on the map', () => {
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

  it('has every person once, where the scene put them', async () => {
    const { scene, cy } = await drawn();
    expect(cy.nodes('.person')).toHaveLength(scene.persons.length);
    for (const { id, x, y } of scene.persons) {
      expect(cy.getElementById(`person:${id}`).position()).toEqual({ x, y });
    }
    cy.destroy();
  });

  it('draws every line between the points of the scene', async () => {
    const { scene, cy } = await drawn();
    const doubles = scene.lines.filter(({ stroke }) => stroke === 'double').length;
    expect(cy.edges()).toHaveLength(scene.lines.length + doubles);
    cy.destroy();
  });

  it('marks whoever is selected and pointed at, and nobody else', async () => {
    const { cy } = await drawn();
    markPeople(cy, ['p-poppy'], 'p-dawn');
    const ids = (selector: string) => cy.nodes(selector).map((node): unknown => node.data('personId'));
    expect(ids('.person.selected')).toEqual(['p-poppy']);
    expect(ids('.person.pointed')).toEqual(['p-dawn']);
    markPeople(cy, [], null);
    expect(cy.nodes('.selected, .pointed')).toHaveLength(0);
    cy.destroy();
  });
});
