import type { Scene, SceneInfluence } from '../scene.ts';
import { foldParts } from './fold-parts.ts';
import { homeNameParts, homePart } from './home-parts.ts';
import { hopsOf } from './hops.ts';
import { influencePart, influenceWords } from './influence-parts.ts';
import { bridgedLineParts, markPart } from './line-parts.ts';
import { partsAbove, partsBelow } from './other-parts.ts';
import type { Part } from './part.ts';
import { ghostPart, personPart } from './person-parts.ts';

/**
 * The picture without its legend, from what lies at the bottom to what lies on top.
 *
 * @param whole where the scene is only a part of a picture that is drawn in several: lines cross lines of the others too.
 */
export function sceneParts(scene: Scene, whole: Scene = scene): Part[] {
  const hops = hopsOf(whole.lines);
  const influences = influencesDrawn(scene, whole);
  const hasCurves = influencesDrawn(whole, whole).length > 0;
  return [
    ...scene.homes.map(homePart),
    ...partsBelow(scene),
    ...scene.lines.flatMap((line) => bridgedLineParts(line, hops.get(line.id) ?? [])),
    ...influences.map(influencePart),
    ...foldParts(scene),
    ...scene.ghosts.map(ghostPart),
    ...scene.persons.map((person) => personPart(person, hasCurves)),
    ...scene.homes.flatMap(homeNameParts),
    ...scene.marks.map(markPart),
    ...influences.flatMap(influenceWords),
    ...partsAbove(scene),
  ];
}

/** A curve needs both of its people: whoever is folded away takes it along. */
function influencesDrawn({ influences = [] }: Scene, { persons }: Scene): readonly SceneInfluence[] {
  const drawn = new Set(persons.map(({ id }) => id));
  return influences.filter(({ fromId, toId }) => drawn.has(fromId) && drawn.has(toId));
}
