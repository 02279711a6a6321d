import cytoscape from 'cytoscape';

import { personPart } from '../../../../web/drawing/parts/person-parts.ts';
import type { Scene, ScenePerson } from '../../../../web/drawing/scene.ts';
import { partSvg } from '../../../../web/drawing/svg-parts.ts';

/**
 * What the product is compared with: Cytoscape alone, one picture for each person with symbol, words and sign, and a
 * straight line from each partner to each child. No homes, no signs on lines, nothing done to make it fast.
 */
export function drawBare(container: HTMLElement, scene: Scene): void {
  const drawn = new Set(scene.persons.map(({ id }) => id));
  const lines = scene.unions.flatMap(({ id, partners, children }) =>
    partners.flatMap((from) =>
      children.map((to) => ({ id: `${id}/${from}/${to}`, source: from, target: to })),
    ),
  );
  const cy = cytoscape({
    container,
    minZoom: 0.02,
    elements: [
      ...scene.persons.map((person) => ({
        data: { id: person.id, image: pictureOf(person), ...boxOf(person) },
        position: { x: person.x, y: person.y },
      })),
      ...lines
        .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
        .map((data) => ({ data })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          shape: 'rectangle',
          width: 'data(w)',
          height: 'data(h)',
          'background-opacity': 0,
          'background-image': 'data(image)',
          'background-fit': 'contain',
        },
      },
      { selector: 'edge', style: { width: 2, 'line-color': '#14191f', 'curve-style': 'straight' } },
    ],
    layout: { name: 'preset' },
  });
  cy.fit(undefined, 28);
  cy.one('render', () => {
    document.body.dataset.drawn = 'yes';
  });
}

/** Twice the room to the farthest side, so that the symbol stands in the middle. */
function boxOf({ y, w, h, labelBox }: ScenePerson): { readonly w: number; readonly h: number } {
  const below = labelBox.h === 0 ? h / 2 : labelBox.y + labelBox.h - y;
  return { w: Math.max(w + 24, labelBox.w), h: 2 * Math.max(below, h / 2 + 10) };
}

function pictureOf(person: ScenePerson): string {
  const { w, h } = boxOf(person);
  const [left, top] = [person.x - w / 2, person.y - h / 2];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${left} ${top} ${w} ${h}" font-family="Atkinson Hyperlegible Next, sans-serif">${partSvg(personPart(person))}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
