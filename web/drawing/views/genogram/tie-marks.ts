import type { CareKind, RelatedKind } from '../../../../api/domain/vocabulary.ts';
import { markSize } from '../../room.ts';
import type { Point, SceneLine, SceneMark, ScenePerson } from '../../scene.ts';
import { textWidth } from '../../text-width.ts';
import type { MarkWish } from './place-marks.ts';
import { doubtInSentence, isUnsure, parentWord, unionInSentences, type TiePeople } from './tie-words.ts';
import { yearOf } from './person-dates.ts';
import type { Doubt, UnionGroup } from './union-groups.ts';

/** The word on a line of care: strokes are few, kinds of care are more. */
export const careWords: Readonly<Record<CareKind, string>> = {
  foster: 'foster',
  connected: 'connected',
  special_guardian: 'SGO',
  private_foster: 'private foster',
  informal: 'informal care',
  young_carer: 'young carer',
};

export const relatedWords: Readonly<Record<RelatedKind, string>> = {
  twin: 'twin',
  sibling: 'brother or sister',
  relative: 'relative',
  family_friend: 'family friend',
  neighbour: 'neighbour',
};

export const siblingsWord = 'siblings';

/** Words beside the end of each line to a child of whom a parent is in doubt: "father reported". */
export function doubtMarks(
  group: UnionGroup,
  lines: readonly SceneLine[],
  persons: ReadonlyMap<string, ScenePerson>,
  people: TiePeople,
): MarkWish[] {
  return [...group.doubts].flatMap(([childId, doubts]) => {
    const child = persons.get(childId);
    const line = lines.find(({ role, points }) => role === 'descent' && endsAt(points, child));
    const end = line?.points.at(-1);
    if (end === undefined) return [];
    const says = doubts.map((doubt) => doubtInSentence(childId, doubt, people)).join(' ');
    const [whole = '?', ...shorter] = doubtWords(doubts, people);
    const beside = (texts: readonly string[]) => besideEnd(group.id, end, line?.points ?? [], texts, says);
    // Where there is no room beside the end, a line that leads to one child alone says it on the way.
    const way = group.children.length === 1 ? lines.filter(({ role }) => role === 'descent') : [];
    const onTheWay = way.flatMap(({ points }) => [
      ...onLevels(group.id, points, whole, says),
      ...besideUprights(group.id, points, whole, says),
    ]);
    const candidates = [...beside([whole]), ...onTheWay, ...beside([...shorter, '?'])];
    return [{ candidates, must: true, about: new Set(line === undefined ? way : [line, ...way]) }];
  });
}

/** The words, and shorter ones where there is no room for them. */
function doubtWords(doubts: readonly Doubt[], { sexOf }: TiePeople): string[] {
  const told = doubts.filter(({ how }) => how !== 'nature');
  if (told.length === 0) return ['birth or adopted?'];
  const who = told.length > 1 ? 'parents' : parentWord(sexOf(told[0]?.parentId ?? ''));
  const words = [...new Set(told.map(({ how }) => how))];
  return [`${who} ${words.length > 1 ? 'not confirmed' : (words[0] ?? '')}`, `${who}?`];
}

function endsAt(points: readonly Point[], person: ScenePerson | undefined): boolean {
  const end = points.at(-1);
  if (end === undefined || person === undefined) return false;
  return Math.abs(end[0] - person.x) <= person.w / 2 && Math.abs(end[1] - person.y) <= person.h / 2 + 1;
}

/** "foster", "SGO reported", "foster until 2024" on a line of care; "family friend" on one as described. */
export function tieMarks(group: UnionGroup, lines: readonly SceneLine[], people: TiePeople): MarkWish[] {
  const word = wordOf(group);
  if (word === null) return [];
  const sure = isUnsure(group) ? ` ${group.certainty}` : '';
  const { ended } = group;
  const until = ended === null ? '' : ended.on === null ? ' ended' : ` until ${yearOf(ended.on)}`;
  const text = `${word}${until}${sure}`;
  const says = unionInSentences(group, people);
  const [own] = lines
    .filter(({ role }) => role !== 'partner')
    .sort((a, b) => b.points.length - a.points.length);
  const ends = lines.filter(({ role, points }) => role !== 'partner' && points.length > 1);
  const down = ends.find(({ personIds }) => group.children.some((id) => personIds.includes(id))) ?? own;
  const end = down?.points.at(-1);
  if (end === undefined) return [];
  const beside = besideEnd(group.id, end, down?.points ?? [], [text], says);
  const level = ends.flatMap((line) => onLevels(group.id, line.points, text, says));
  const upright = ends.flatMap((line) => besideUprights(group.id, line.points, text, says));
  return [{ candidates: [...beside, ...level, ...upright], must: true, about: new Set(ends) }];
}

function wordOf({ kind, nature }: UnionGroup): string | null {
  if (kind === 'care' && nature in careWords) return careWords[nature as CareKind];
  if (kind === 'related' && nature in relatedWords) return relatedWords[nature as RelatedKind];
  return null;
}

/** "siblings" on the bar of brothers and sisters whose parents are not recorded. */
export function siblingMarks(group: UnionGroup, lines: readonly SceneLine[], people: TiePeople): MarkWish[] {
  if (group.nature !== 'sibling' || group.kind !== 'family') return [];
  const says = unionInSentences(group, people);
  const candidates = lines.flatMap(({ points }) => onLevels(group.id, points, siblingsWord, says));
  return candidates.length === 0 ? [] : [{ candidates, must: false }];
}

/** Right and left of the end of a line, further and further up as far as it goes straight. */
function besideEnd(
  unionId: string,
  [x, y]: Point,
  points: readonly Point[],
  texts: readonly string[],
  says: string,
): SceneMark[][] {
  const before = points.at(-2);
  const length = before?.[0] === x ? y - before[1] : 20;
  const ups = [8, 17, 14, 20, 26, 32].filter((up) => up <= Math.max(20, length - 6));
  return texts.flatMap((text) =>
    ups.flatMap((up) =>
      [1, -1].map((side) => {
        const away = 5 + textWidth(text, markSize) / 2;
        return [{ unionId, kind: 'text' as const, x: x + side * away, y: y - up, text, says }];
      }),
    ),
  );
}

/** On each level stretch that is long enough, from its middle outwards. */
function onLevels(unionId: string, points: readonly Point[], text: string, says: string): SceneMark[][] {
  const half = textWidth(text, markSize) / 2 + 6;
  return points.slice(1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    const reach = Math.abs(x - beforeX) / 2 - half;
    if (y !== beforeY || reach < 0) return [];
    const middle = (x + beforeX) / 2;
    return [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1].map((step) => [
      { unionId, kind: 'text' as const, x: middle + step * reach, y, text, says },
    ]);
  });
}

/** Right and left of each upright stretch, from its middle outwards. */
function besideUprights(
  unionId: string,
  points: readonly Point[],
  text: string,
  says: string,
): SceneMark[][] {
  const away = 5 + textWidth(text, markSize) / 2;
  return points.slice(1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    if (x !== beforeX || Math.abs(y - beforeY) < 16) return [];
    return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) =>
      [1, -1].map((side) => [
        {
          unionId,
          kind: 'text' as const,
          x: x + side * away,
          y: beforeY + share * (y - beforeY),
          text,
          says,
        },
      ]),
    );
  });
}
