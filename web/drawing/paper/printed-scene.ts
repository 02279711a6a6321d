import type { Scene } from '../scene.ts';

/**
 * The scene as it goes on paper: without the halo, which says where a screen stands and nothing about the family
 * (practice.md C2). Whom the picture is about is said in the heading.
 */
export function printedScene(scene: Scene): Scene {
  return {
    ...scene,
    persons: scene.persons.map((person) => (person.focus ? { ...person, focus: false } : person)),
    legend: scene.legend.filter(({ sign }) => sign !== 'symbol:focus'),
  };
}
