import { daysInWords } from '../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { seenDefaults } from '../seen/seen-rules.ts';
import { seenStatus } from '../seen/seen-status.ts';
import { seenSummary } from '../seen/seen-summary.ts';
import { aloneChipOf } from './alone-chip.ts';
import { aloneChip, lastSeenChip, type ChipChoice } from './chip-choice.ts';
import { dutyChipOf } from './duty-chip.ts';
import type { PersonChip } from './person-chip.ts';

/**
 * How a child counts in a home or a branch that is folded, under what the signs tell. `late`: not seen, not seen alone,
 * overdue, or never; `untold`: cannot be said, or is not held.
 */
export type CountedAs = 'late' | 'never' | 'untold' | 'fine' | 'not-asked';

/** By person id, every living child of the family. */
export function childCounts(
  family: FamilyAt,
  choice: ChipChoice = lastSeenChip,
): ReadonlyMap<PersonId, CountedAs> {
  return new Map(livingChildren(family).map(({ id }) => [id, countedAs(family, id, choice)]));
}

function countedAs(family: FamilyAt, id: PersonId, choice: ChipChoice): CountedAs {
  const child = family.byId.get(id);
  if (choice === lastSeenChip && child !== undefined) {
    const { kind } = seenStatus(seenSummary(family, id), child, seenDefaults.unseenDays);
    return ({ unseen: 'late', never: 'never', 'not-held': 'untold', seen: 'fine' } as const)[kind];
  }
  const chip = choice === aloneChip ? aloneChipOf(family, id) : dutyChipOf(family, id, choice);
  return chip === null ? 'not-asked' : countOfState[chip.state];
}

const countOfState: Readonly<Record<PersonChip['state'], CountedAs>> = {
  overdue: 'late',
  attention: 'late',
  never: 'never',
  'cannot-tell': 'untold',
  'not-held': 'untold',
  'due-soon': 'fine',
  'in-time': 'fine',
  seen: 'fine',
  'not-required': 'not-asked',
};

/** How such counts are said. */
export interface CountWords {
  /** After the number of those late or never: "not seen". */
  readonly late: string;
  /** Where all who are asked about are fine: "all seen in 42 days". */
  readonly fine: string;
  /** Where nobody is asked about. */
  readonly notAsked: string;
}

const lastSeenWords: CountWords = {
  late: 'not seen',
  fine: `all seen in ${daysInWords(seenDefaults.unseenDays)}`,
  notAsked: '',
};
const aloneWords: CountWords = {
  late: 'not seen alone',
  fine: 'all seen alone lately',
  notAsked: `under ${seenDefaults.aloneFromAge}: not asked`,
};
const dutyWords: CountWords = { late: 'overdue', fine: 'none overdue', notAsked: 'not required' };

export function countWords(choice: ChipChoice = lastSeenChip): CountWords {
  if (choice === lastSeenChip) return lastSeenWords;
  return choice === aloneChip ? aloneWords : dutyWords;
}
