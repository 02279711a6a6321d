import { accent, ink, paper, quiet } from '../colours.ts';
import type { SceneGhost, SceneLabel, ScenePerson } from '../scene.ts';
import { seenColours } from '../seen-signs.ts';
import { labelPart } from './label-parts.ts';
import { groupPart, pathPart, type GroupPart, type Part, type TextPart } from './part.ts';
import { crossOf, seenSignPart, symbolPart } from './symbol-parts.ts';

const holeDash = [4, 3.5];

/**
 * Symbol, age, name and seen sign of one person, as one group with the whole sentence.
 *
 * @param halo paper round the letters, where curves may pass behind them.
 */
export function personPart(person: ScenePerson, halo = false): GroupPart {
  const { chip } = person;
  const parts: Part[] = [];
  if (person.focus) parts.push(symbolPart(person, 6, { stroke: accent, strokeWidth: 3 }));
  const dash = person.hole || person.reported ? holeDash : null;
  parts.push(symbolPart(person, 0, { fill: paper, stroke: ink, dash }));
  if (person.chosen) parts.push(symbolPart(person, -4.5, { stroke: ink, strokeWidth: 1.5 }));
  if (person.dead) parts.push(pathPart(crossOf(person), { stroke: ink, strokeWidth: 1.5 }));
  if (person.inside !== '') parts.push(insidePart(person));
  parts.push(...person.labels.map((label) => labelPart(label, colourOf(label, person), halo)));
  if (chip !== null) parts.push(seenSignPart(chip.state, chip.x, chip.y, chip.r));
  return groupPart(person.says, parts, `person-${person.id}`);
}

function insidePart({ x, y, w, inside, dead, symbol }: ScenePerson): TextPart {
  const size = w < 30 ? 10 : 15;
  const baseline = y + size * 0.36 + (symbol === 'triangle' ? size * 0.5 : 0);
  return {
    kind: 'text',
    text: inside,
    x,
    y: baseline,
    anchor: 'middle',
    size,
    weight: 600,
    fill: ink,
    halo: dead,
  };
}

function colourOf(label: SceneLabel, person: ScenePerson): string {
  if (label.kind === 'chip' && person.chip !== null) return seenColours[person.chip.state];
  return label.kind === 'detail' ? quiet : ink;
}

/** The same person at a second home: small, faint, dotted. */
export function ghostPart(ghost: SceneGhost): GroupPart {
  const outline = symbolPart(ghost, 0, { fill: paper, stroke: quiet, strokeWidth: 1.5, dash: [2, 3] });
  return groupPart(ghost.says, [outline, ...ghost.labels.map((label) => labelPart(label, quiet))]);
}
