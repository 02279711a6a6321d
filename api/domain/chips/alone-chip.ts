import { daysInWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { seenDefaults } from '../seen/seen-rules.ts';
import { seenChip } from '../seen/seen-chip.ts';
import { byWhomInShort } from '../seen/sighting-words.ts';
import {
  aloneStatus,
  isAskedAlone,
  seenStatus,
  type AloneStatus,
  type SeenStatus,
} from '../seen/seen-status.ts';
import { seenSummary, type SeenSummary } from '../seen/seen-summary.ts';
import type { PersonChip } from './person-chip.ts';

/** When the child was last seen alone. A child never seen, or of whom nothing is held, has the same chip as for last seen. */
export function aloneChipOf(family: FamilyAt, personId: PersonId): PersonChip | null {
  const lastSeen = seenChip(family, personId);
  const child = family.byId.get(personId);
  if (lastSeen === null || child === undefined || child.isUnborn) return lastSeen;
  const { unseenDays, aloneFromAge: fromAge, aloneTimes: times } = seenDefaults;
  if (!isAskedAlone(child, fromAge)) {
    const sentence = `Seeing a child alone is asked from the age of ${fromAge}.`;
    return { state: 'not-required', words: `under ${fromAge}: not asked`, lines: [], sentence };
  }
  const summary = seenSummary(family, personId);
  const status = aloneStatus(summary, child, { fromAge, times });
  if (status === 'not-asked') return lastSeen;
  const { state, lines } = told(family, status, summary, seenStatus(summary, child, unseenDays));
  return { state, lines, words: lines.slice(0, 2).join(' · '), sentence: lastSeen.sentence };
}

function told(
  family: FamilyAt,
  status: Exclude<AloneStatus, 'not-asked'>,
  { lastAlone, sinceAlone }: SeenSummary,
  seen: SeenStatus,
): Pick<PersonChip, 'state' | 'lines'> {
  const days = lastAlone === null ? [] : [daysInWords(lastAlone.days)];
  const by =
    lastAlone === null ? [] : [byWhomInShort(family, lastAlone.sightings)].filter((who) => who !== '');
  switch (status) {
    case 'alone':
      return { state: stateWhenAlone[seen.kind], lines: ['alone', ...days, ...by] };
    case 'not-alone':
      return { state: 'attention', lines: ['not alone', ...days, ...by] };
    case 'never-alone':
      return {
        state: 'never',
        lines: [sinceAlone.timesAloneNotRecorded === 0 ? 'never alone' : 'none alone recorded'],
      };
    case 'not-recorded':
      return { state: 'cannot-tell', lines: ['alone not recorded', ...days] };
    case 'folded':
      return { state: 'not-held', lines: ['earlier, not shown'] };
  }
}

/** Alone when last seen says little of a child whom nobody has seen since. */
const stateWhenAlone: Readonly<Record<SeenStatus['kind'], PersonChip['state']>> = {
  seen: 'seen',
  unseen: 'attention',
  never: 'never',
  'not-held': 'not-held',
};
