import { daysInWords } from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { seenDefaults } from '../../../../api/domain/seen/seen-rules.ts';
import { seenStatus } from '../../../../api/domain/seen/seen-status.ts';
import { seenSummary } from '../../../../api/domain/seen/seen-summary.ts';
import { countInWords } from '../../../../api/domain/words/lists-in-words.ts';

/** How many of these are children, and of how many a sighting of late is missing from the record. */
export interface ChildrenSeen {
  readonly children: number;
  /** Not seen for `seenDefaults.unseenDays` or more. */
  readonly unseen: number;
  /** No sighting in a record that would hold it. */
  readonly never: number;
  /** What is held does not tell. */
  readonly untold: number;
}

/** By the same rule as the sign beside each child. */
export function childrenSeen(family: FamilyAt, personIds: readonly PersonId[]): ChildrenSeen {
  const counts = { children: 0, unseen: 0, never: 0, untold: 0 };
  for (const id of personIds) {
    const child = family.byId.get(id);
    if (child?.isChild !== true) continue;
    counts.children += 1;
    const { kind } = seenStatus(seenSummary(family, id), child, seenDefaults.unseenDays);
    if (kind === 'unseen') counts.unseen += 1;
    else if (kind === 'never') counts.never += 1;
    else if (kind === 'not-held') counts.untold += 1;
  }
  return counts;
}

/** "2 not seen for 42 days or more, 1 never seen"; empty where every child was seen of late, or there is none. */
export function unseenInWords({ unseen, never, untold }: ChildrenSeen): string {
  const days = daysInWords(seenDefaults.unseenDays);
  return [
    ...(unseen > 0 ? [`${unseen} not seen for ${days} or more`] : []),
    ...(never > 0 ? [`${never} never recorded as seen`] : []),
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
