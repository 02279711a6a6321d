import { livingChildren, type FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { countInWords } from '../words/lists-in-words.ts';
import { seenStatus, type SeenStatus } from './seen-status.ts';
import { seenSummary } from './seen-summary.ts';

/** Children whom nobody is recorded as having seen for a number of days, and those of whom it cannot be said. */
export interface UnseenFor {
  readonly days: number;
  readonly unseen: readonly PersonId[];
  /** In a record that would hold it. */
  readonly never: readonly PersonId[];
  /** Not held, or not known whether they are children, or born: never taken for seen. */
  readonly untold: readonly PersonId[];
}

/** @param days at least so many, whatever number the questions use. */
export function childrenUnseenFor(family: FamilyAt, days: number): UnseenFor {
  const children = livingChildren(family).map((child) => ({
    id: child.id,
    kind: seenStatus(seenSummary(family, child.id), child, days).kind,
  }));
  const of = (wanted: SeenStatus['kind']) =>
    children.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const open = family.people
    .filter(({ isAgeOpen, isBirthOverdue, isDead }) => !isDead && (isAgeOpen || isBirthOverdue))
    .map(({ id }) => id);
  return {
    days,
    unseen: of('unseen'),
    never: of('never'),
    untold: [...new Set([...of('not-held'), ...open])],
  };
}

/** "3 children not seen in 42 days, 1 of them never; of 2 more it cannot be said". */
export function unseenForInWords({ days, unseen, never, untold }: UnseenFor): string {
  const all = unseen.length + never.length;
  const ofThem =
    never.length === 0
      ? ''
      : never.length === all
        ? ', never recorded as seen'
        : `, ${never.length} of them never`;
  const more = all === 0 ? '' : ' more';
  const open = untold.length === 0 ? '' : `; of ${untold.length}${more} it cannot be said`;
  return `${countInWords(all, 'child', 'children')} not seen in ${countInWords(days, 'day')}${ofThem}${open}`;
}
