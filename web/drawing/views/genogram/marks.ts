import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Notation, SceneLine, SceneMark } from '../../scene.ts';
import { coupleMarks } from './couple-marks.ts';
import { placeMarks, type Drawn } from './place-marks.ts';
import { doubtMarks, siblingMarks, tieMarks } from './tie-marks.ts';
import type { TiePeople } from './tie-words.ts';
import { twinMarks } from './twin-marks.ts';
import type { UnionGroup } from './union-groups.ts';

/** Slashes, letters with years, words of care and doubt and the bar of identical twins, where they touch nothing. */
export function sceneMarks(
  family: FamilyAt,
  groups: readonly UnionGroup[],
  drawn: Drawn,
  people: TiePeople,
  notation: Notation,
): SceneMark[] {
  const persons = new Map(drawn.persons.map((person) => [person.id, person]));
  const linesOf = new Map<string, SceneLine[]>();
  for (const line of drawn.lines) linesOf.set(line.unionId, [...(linesOf.get(line.unionId) ?? []), line]);
  const wishes = groups.flatMap((group) => {
    const own = linesOf.get(group.id) ?? [];
    const [partner] = own.filter(({ role }) => role === 'partner');
    return [
      ...(partner === undefined ? [] : coupleMarks(group, partner, family, notation, people)),
      ...doubtMarks(group, own, persons, people),
      ...tieMarks(group, own, people),
      ...siblingMarks(group, own, people),
      ...twinMarks(family, group, own, persons, people),
    ];
  });
  return placeMarks(wishes, drawn);
}
