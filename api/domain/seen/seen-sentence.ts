import { daysInWords, inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { isInDoubt } from './folded-sightings.ts';
import { nameOf } from './names.ts';
import { recordBegins } from './record-begins.ts';
import type { SeenStatus, WhyNotHeld } from './seen-status.ts';
import type { SeenSummary } from './seen-summary.ts';
import { daysHeld, daysHeldAfter, firstDayHeldAfter } from './sightings-held.ts';
import { aloneInWords, daysAgo, sinceInWords, whereAndByWhom } from './sighting-words.ts';

/** When last seen, by whom, alone or not, or why that cannot be told: one or two full sentences with dates. */
export function lastSeenSentence(
  family: FamilyAt,
  summary: SeenSummary,
  child: PersonAt,
  status: SeenStatus,
): string {
  const name = nameOf(family, child.id);
  if (status.kind === 'never') {
    return `No sighting of ${name} is recorded ${sinceInWords(status)}.${stopped(summary, name)}`;
  }
  const doubt = isInDoubt(summary.folded.seen, summary.lastSeen?.on ?? null);
  if (doubt) return foldedSentence(name, summary, status);
  const known = summary.lastSeen === null ? '' : `${knownSighting(family, summary, name)} `;
  return status.kind === 'not-held'
    ? `${known}${notHeldSentence(summary, status.why, name)}`
    : `${known.trimEnd()}${stopped(summary, name)}`;
}

/** Last seen alone, where that was another day, or that no such day is recorded. Empty where the first sentence said it. */
export function lastAloneSentence(
  { lastSeen, lastAlone, folded, held }: SeenSummary,
  child: PersonAt,
): string {
  if (lastSeen === null || isInDoubt(folded.alone, lastAlone?.on ?? null)) return '';
  if (lastAlone === null) {
    return `No time seen alone is recorded ${sinceInWords(recordBegins(held, child))}.`;
  }
  return lastAlone.on === lastSeen.on
    ? ''
    : `Last seen alone ${inWords(lastAlone.on)}, ${daysAgo(lastAlone.days)}.`;
}

function knownSighting(family: FamilyAt, { lastSeen }: SeenSummary, name: string): string {
  if (lastSeen === null) return '';
  const { on, days, sightings, alone } = lastSeen;
  return `${name} was last seen on ${inWords(on)}, ${daysAgo(days)}, ${whereAndByWhom(family, sightings)}, ${aloneInWords(alone)}.`;
}

/** "The agencies that could have seen her": children's social care, and those that work, worked or dealt with her. */
function notHeldSentence(summary: SeenSummary, why: WhyNotHeld, name: string): string {
  const { held, on, lastSeen } = summary;
  const cannot =
    lastSeen === null
      ? `it cannot be said when ${name} was last seen`
      : `it cannot be said whether ${name} has been seen since`;
  if (!held.held) {
    return `No contacts are held on ${inWords(on)} of any agency that could have seen ${name}, so ${cannot}.`;
  }
  if (why === 'stopped') {
    return `Contacts of the agencies that could have seen ${name} are not held after ${inWords(held.until)}, so ${cannot}.`;
  }
  const from = lastSeen === null ? held.since : firstDayHeldAfter(held, lastSeen.on);
  const days = lastSeen === null ? daysHeld(held) : daysHeldAfter(held, lastSeen.on);
  const since = from === null ? '' : ` from ${inWords(from)}`;
  return `Contacts of the agencies that could have seen ${name} are held only${since}, on ${daysInWords(days)}, so ${cannot}.`;
}

function foldedSentence(name: string, { folded, held }: SeenSummary, status: SeenStatus): string {
  if (status.kind === 'unseen' && folded.seen !== null) {
    return `${name} was last seen on or before ${inWords(folded.seen)}, at least ${daysInWords(status.days)} ago; those contacts are folded to counts here.`;
  }
  const until = folded.seen ?? (held.held ? held.until : null);
  return `Contacts up to ${until === null ? 'then' : inWords(until)} are folded to counts here, so the day ${name} was last seen is not shown; open the earlier contacts to see it.`;
}

/** The data stopped before the date looked at: said even where the answer stands. */
function stopped({ held, on }: SeenSummary, name: string): string {
  return held.held && held.until < on
    ? ` Contacts of the agencies that could have seen ${name} are not held after ${inWords(held.until)}.`
    : '';
}
