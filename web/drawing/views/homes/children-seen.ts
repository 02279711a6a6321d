import { childCounts, countWords } from '../../../../api/domain/chips/child-counts.ts';
import { lastSeenChip, type ChipChoice } from '../../../../api/domain/chips/chip-choice.ts';
import { daysInWords } from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { seenDefaults } from '../../../../api/domain/seen/seen-rules.ts';
import { countInWords } from '../../../../api/domain/words/lists-in-words.ts';

/** How many of these are children, and of how many what the signs tell is late or missing. */
export interface ChildrenSeen {
  readonly choice: ChipChoice;
  readonly children: number;
  /** Not seen for `seenDefaults.unseenDays` or more; overdue. */
  readonly late: number;
  /** No sighting in a record that would hold it; none since the duty began. */
  readonly never: number;
  /** What is held does not tell. */
  readonly untold: number;
}

/** By the same rule as the sign beside each child. */
export function childrenSeen(
  family: FamilyAt,
  personIds: readonly PersonId[],
  choice: ChipChoice = lastSeenChip,
): ChildrenSeen {
  const all = countsIn(family, choice);
  const counts = personIds.flatMap((id) => all.get(id) ?? []);
  const of = (wanted: (typeof counts)[number]) => counts.filter((kind) => kind === wanted).length;
  return {
    choice,
    children: personIds.filter((id) => family.byId.get(id)?.isChild === true).length,
    late: of('late'),
    never: of('never'),
    untold: of('untold'),
  };
}

const known = new WeakMap<FamilyAt, Map<ChipChoice, ReturnType<typeof childCounts>>>();

/** Every home asks for its own few: the whole family is counted once. */
function countsIn(family: FamilyAt, choice: ChipChoice): ReturnType<typeof childCounts> {
  const held = known.get(family) ?? new Map<ChipChoice, ReturnType<typeof childCounts>>();
  known.set(family, held);
  const counts = held.get(choice) ?? childCounts(family, choice);
  held.set(choice, counts);
  return counts;
}

/**
 * "2 not seen for 42 days or more, 1 never recorded as seen", "1 overdue"; empty where there is nothing to say, or no
 * child.
 */
export function unseenInWords({ choice, late, never, untold }: ChildrenSeen): string {
  const isUsual = choice === lastSeenChip;
  const lateWords = isUsual
    ? `not seen for ${daysInWords(seenDefaults.unseenDays)} or more`
    : countWords(choice).late;
  const [late1, never1] = isUsual ? [late, never] : [late + never, 0];
  return [
    ...(late1 > 0 ? [`${late1} ${lateWords}`] : []),
    ...(never1 > 0 ? [`${never1} never recorded as seen`] : []),
    ...(untold > 0 ? [`of ${untold} it cannot be told`] : []),
  ].join(', ');
}

/** "8 people, 6 of them children", "1 child", "2 people". */
export function peopleInWords(people: number, children: number): string {
  if (people === 0) return 'nobody all the time';
  if (children === people) return countInWords(children, 'child', 'children');
  const count = countInWords(people, 'person', 'people');
  return children === 0 ? count : `${count}, ${children} of them ${children === 1 ? 'a child' : 'children'}`;
}
