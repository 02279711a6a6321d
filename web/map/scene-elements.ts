import type { ElementDefinition } from 'cytoscape';

import type { Scene, SceneMark } from '../drawing/scene.ts';
import { homeElements } from './home-elements.ts';
import { lineElements } from './line-elements.ts';
import { ghostElements, personElements } from './person-elements.ts';
import { markImage } from './sign-images.ts';

/** The scene as elements of Cytoscape, each where the scene says: homes below, then lines, then people. */
export function sceneElements(scene: Scene): ElementDefinition[] {
  return [
    ...scene.homes.flatMap(homeElements),
    ...scene.lines.flatMap(lineElements),
    ...scene.marks.flatMap(markElement),
    ...scene.ghosts.flatMap(ghostElements),
    ...scene.persons.flatMap(personElements),
  ];
}

function markElement(mark: SceneMark, index: number): ElementDefinition {
  const image = markImage(mark.kind);
  return {
    group: 'nodes',
    data: {
      id: `mark:${mark.unionId}:${mark.kind}:${index}`,
      text: mark.text,
      ...(image === null ? {} : { image }),
    },
    position: { x: mark.x, y: mark.y },
    classes: image === null ? 'mark words' : 'mark signed',
  };
}
