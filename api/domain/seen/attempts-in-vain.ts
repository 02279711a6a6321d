import { daysBetween, inWords } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import type { PersonAt } from '../person-at.ts';
import { labelInSentence } from '../words/labels.ts';
import { countInWords, listInWords } from '../words/lists-in-words.ts';
import { daysAgo, byWhom } from './sighting-words.ts';
import { sightingsOf } from './sightings.ts';

/** Attempts to see a child that did not, since the last day on which anybody saw the child. */
export interface AttemptsInVain {
  /** The latest first. */
  readonly attempts: readonly Contact[];
  /** Null where there are none. */
  readonly says: string | null;
}

/**
 * What was tried and did not meet the child, after the day the child was last seen: an attempt never counts as seen, and
 * one that a sighting followed tells nothing about today.
 */
export function attemptsInVain(family: FamilyAt, child: PersonAt): AttemptsInVain {
  const lastSeen = sightingsOf(family, child.id)[0]?.contact.on ?? '';
  const attempts = family.contacts
    .filter(
      (contact) => contact.on > lastSeen && contact.attempts.some(({ personId }) => personId === child.id),
    )
    .toSorted((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
  const [latest] = attempts;
  if (latest === undefined) return { attempts, says: null };
  const outcomes = [...new Set(attempts.map(({ outcome }) => labelInSentence('contactOutcome', outcome)))];
  const since = lastSeen === '' ? 'recorded' : 'since';
  const ago = daysAgo(daysBetween(latest.on, family.on));
  return {
    attempts,
    says: `${countInWords(attempts.length, 'attempt')} ${since} did not meet the child (${listInWords(outcomes)}), the last on ${inWords(latest.on)}, ${ago}, by ${byWhom(family, latest)}.`,
  };
}
