import { accent, ink } from '../colours.ts';
import { noOthers, type SceneTie } from '../scene-others.ts';
import type { Scene } from '../scene.ts';
import { joinPart, tieParts } from './other-parts.ts';
import type { Part } from './part.ts';

/**
 * Ties that are about the selected, to be drawn above the others: in colour only, since their width says how strong a tie
 * is. A line that many share, and the lines of a child in the middle, stay as they are.
 */
export function relatedParts({ others = noOthers }: Scene, selectedIds: ReadonlySet<string>): Part[] {
  const isRelated = ({ kind, personIds }: SceneTie) => {
    const ends = kind === 'support' ? personIds.slice(1) : personIds;
    return (kind !== 'contact' || ends.length === 1) && ends.some((id) => selectedIds.has(id));
  };
  const coloured = others.ties
    .filter(isRelated)
    .flatMap((tie) => tieParts({ ...tie, width: tie.kind === 'contact' ? 2.5 : tie.width }))
    .map((part) => ({
      ...part,
      stroke: part.stroke === ink ? accent : part.stroke,
      fill: part.fill === ink ? accent : part.fill,
    }));
  const joins = others.joins.filter(({ personId }) => selectedIds.has(personId)).map(joinPart);
  return [...coloured, ...joins];
}
