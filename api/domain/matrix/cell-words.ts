import { inWords } from '../calendar-date.ts';
import type { PersonAt } from '../person-at.ts';
import { tallyInWords } from '../professionals/contact-line.ts';
import { timesInWords } from '../words/lists-in-words.ts';
import type { HeldOfDays } from './cell-held.ts';
import type { CellTally } from './cell-tally.ts';

/**
 * - `contacts`: there are some.
 * - `none`: none recorded, on days that are all held.
 * - `part`: none recorded, on the days that are held.
 * - `not-held`: nothing is held of the agency for these days.
 */
export type CellState = 'contacts' | 'none' | 'part' | 'not-held';

/** "9 contacts, last 3 March 2026, alone twice. Seen 4 times, last 3 March 2026." or why there is nothing. */
export function cellInWords(tally: CellTally, held: HeldOfDays, child: PersonAt | null): string {
  if (tally.contacts > 0) return `${tallyInWords(tally, child?.isChild ?? true)}. ${seenInWords(tally)}`;
  switch (held.kind) {
    case 'whole':
      return `None recorded${held.since === null ? '' : ` since ${inWords(held.since)}`}.`;
    case 'part':
      return `None recorded; held only ${held.says}.`;
    case 'not-held':
      return 'Not held.';
  }
}

function seenInWords({ timesSeen, lastSeenOn, isAtLeast }: CellTally): string {
  if (timesSeen === 0) return isAtLeast ? 'How often seen is not held.' : 'Not recorded as seen.';
  const last =
    lastSeenOn === null ? '' : timesSeen === 1 ? `, ${inWords(lastSeenOn)}` : `, last ${inWords(lastSeenOn)}`;
  return `Seen ${isAtLeast ? 'at least ' : ''}${timesInWords(timesSeen)}${last}.`;
}

/** Of what several agencies hold together nothing is said where there is nothing: each column says its own. */
export const noneOfAnybody = 'None recorded; each column says what is held.';
