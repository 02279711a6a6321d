import { daysInWords, inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { isInDoubt } from './folded-sightings.ts';
import { nameOf } from './names.ts';
import { recordBegins } from './record-begins.ts';
import type { SeenStatus } from './seen-status.ts';
import type { SeenSummary } from './seen-summary.ts';
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
    return `No sighting of ${name} is recorded ${sinceInWords(status)}.${stopped(summary)}`;
  }
  const doubt = isInDoubt(summary.folded.seen, summary.lastSeen?.on ?? null);
  if (doubt) return foldedSentence(name, summary, status);
  const known = summary.lastSeen === null ? '' : `${knownSighting(family, summary, name)} `;
  return status.kind === 'not-held'
    ? `${known}${notHeldSentence(summary, name)}`
    : `${known.trimEnd()}${stopped(summary)}`;
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

function notHeldSentence({ held, on, lastSeen }: SeenSummary, name: string): string {
  if (held.held) {
    return `No agency’s contacts are held after ${inWords(held.until)}, so this record cannot say whether ${name} has been seen since.`;
  }
  return lastSeen === null
    ? `This record does not hold any agency’s contacts on ${inWords(on)}, so it cannot say when ${name} was last seen.`
    : `This record does not say which agencies’ contacts it holds, so it cannot say whether ${name} has been seen since.`;
}

function foldedSentence(name: string, { folded, held }: SeenSummary, status: SeenStatus): string {
  if (status.kind === 'unseen' && folded.seen !== null) {
    return `${name} was last seen on or before ${inWords(folded.seen)}, at least ${daysInWords(status.days)} ago; those contacts are folded to counts here.`;
  }
  const until = folded.seen ?? (held.held ? held.until : null);
  return `Contacts up to ${until === null ? 'then' : inWords(until)} are folded to counts here, so the day ${name} was last seen is not shown; open the earlier contacts to see it.`;
}

/** The data stopped before the date looked at: said even where the answer stands. */
function stopped({ held, on }: SeenSummary): string {
  return held.held && held.until < on ? ` No agency’s contacts are held after ${inWords(held.until)}.` : '';
}
