import type { ElementDefinition } from 'cytoscape';

import type { SceneGhost, ScenePerson } from '../drawing/scene.ts';
import { labelElements } from './label-elements.ts';
import { chipImage, innerImage } from './sign-images.ts';

/** Id of the element that stands for a person. */
export function personElementId(personId: string): string {
  return `person:${personId}`;
}

/** Symbol, seen sign and labels of one person. */
export function personElements(person: ScenePerson): ElementDefinition[] {
  const id = personElementId(person.id);
  const classes = [
    'person',
    person.symbol,
    (person.hole || person.reported) && 'broken-outline',
    person.focus && 'focus',
    person.dead && 'dead',
    person.chosen && 'chosen',
  ].filter((name) => name !== false);
  const { x, y } = person;
  return [
    {
      group: 'nodes',
      data: {
        id,
        personId: person.id,
        w: person.w,
        h: person.h,
        inside: person.inside,
        below: person.labelBox.h > 0 ? person.labelBox.y + person.labelBox.h - y : person.h / 2,
        image: innerImage(person),
      },
      position: { x, y },
      classes: classes.join(' '),
    },
    ...(person.chip === null
      ? []
      : [
          {
            group: 'nodes' as const,
            data: { id: `${id}/chip`, size: person.chip.r * 2, image: chipImage(person.chip.state) },
            position: { x: person.chip.x, y: person.chip.y },
            classes: `chip ${person.chip.state}`,
          },
        ]),
    ...labelElements(id, person.labels, person.chip?.state ?? 'no-chip', person.id),
  ];
}

/** The same person again where they also stay: faint, broken, never counted. */
export function ghostElements(ghost: SceneGhost): ElementDefinition[] {
  const id = `ghost:${ghost.personId}:${ghost.homeId}`;
  return [
    {
      group: 'nodes',
      data: { id, personId: ghost.personId, w: ghost.w, h: ghost.h, inside: '' },
      position: { x: ghost.x, y: ghost.y },
      classes: `ghost ${ghost.symbol}`,
    },
    ...labelElements(id, ghost.labels, 'ghost-label', ghost.personId),
  ];
}
