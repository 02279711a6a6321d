import { daysBetween, type CalendarDate } from '../calendar-date.ts';
import type { PersonAt } from '../person-at.ts';
import { isInDoubt } from './folded-sightings.ts';
import { recordBegins, type RecordBegins } from './record-begins.ts';
import type { SeenSummary } from './seen-summary.ts';

/**
 * How long unseen, judged against a number of days. Three answers are kept apart that look alike: unseen although
 * the record would hold a sighting, never seen since the record begins, and not held.
 */
export type SeenStatus =
  | { readonly kind: 'seen'; readonly days: number }
  | { readonly kind: 'unseen'; readonly days: number; readonly exactly: boolean }
  /** `days` from where the record begins to its last day; null where it names no beginning. */
  | ({ readonly kind: 'never'; readonly days: number | null } & RecordBegins)
  | { readonly kind: 'not-held'; readonly why: 'nothing' | 'stopped' | 'folded' };

export function seenStatus(summary: SeenSummary, child: PersonAt, unseenDays: number): SeenStatus {
  const folded = summary.folded.seen;
  if (folded !== null && isInDoubt(folded, summary.lastSeen?.on ?? null)) {
    return foldedStatus(folded, summary, unseenDays);
  }
  return summary.lastSeen === null
    ? neverStatus(summary, child, unseenDays)
    : lastSeenStatus(summary, unseenDays);
}

/** The days are counted to the date looked at; they are told as unseen only as far as the record would hold it. */
function lastSeenStatus({ lastSeen, held }: SeenSummary, unseenDays: number): SeenStatus {
  if (lastSeen === null || lastSeen.days < unseenDays) return { kind: 'seen', days: lastSeen?.days ?? 0 };
  if (!held.held) return { kind: 'not-held', why: 'nothing' };
  return daysBetween(lastSeen.on, held.until) >= unseenDays
    ? { kind: 'unseen', days: lastSeen.days, exactly: true }
    : { kind: 'not-held', why: 'stopped' };
}

/** Where the data stopped before the date, "never" is said only of a stretch that is long enough by itself. */
function neverStatus({ held, on }: SeenSummary, child: PersonAt, unseenDays: number): SeenStatus {
  if (!held.held) return { kind: 'not-held', why: 'nothing' };
  const { since, isSinceBirth } = recordBegins(held, child);
  const days = since === null ? null : daysBetween(since, held.until);
  const reaches = held.until === on || days === null || days >= unseenDays;
  return reaches ? { kind: 'never', since, isSinceBirth, days } : { kind: 'not-held', why: 'stopped' };
}

/** Seen by then at the latest, so at least so many days ago. */
function foldedStatus(until: CalendarDate, { held, on }: SeenSummary, unseenDays: number): SeenStatus {
  const isUnseen = held.held && daysBetween(until, held.until) >= unseenDays;
  return isUnseen
    ? { kind: 'unseen', days: daysBetween(until, on), exactly: false }
    : { kind: 'not-held', why: 'folded' };
}

/**
 * Whether a child was seen alone of late. `not-recorded`: the record leaves it open, and that is not "not alone";
 * `folded`: what would tell is folded to counts.
 */
export type AloneStatus = 'not-asked' | 'alone' | 'not-alone' | 'never-alone' | 'not-recorded' | 'folded';

export interface AloneRule {
  readonly fromAge: number;
  /** How many sightings in a row. */
  readonly times: number;
}

/** A child whose age is not recorded is asked about. A child never seen at all is another question's. */
export function aloneStatus(summary: SeenSummary, child: PersonAt, rule: AloneRule): AloneStatus {
  const { sightings, lastAlone, folded } = summary;
  if (!isAskedAlone(child, rule.fromAge) || sightings.length === 0) return 'not-asked';
  const latest = sightings.slice(0, rule.times);
  const certain = latest.filter(({ contact }) => !isInDoubt(folded.seen, contact.on));
  if (certain.some(({ sighting }) => sighting.alone === 'yes')) return 'alone';
  const isFolded = certain.length < latest.length || (folded.seen !== null && latest.length < rule.times);
  if (isFolded || isInDoubt(folded.alone, lastAlone?.on ?? null)) return 'folded';
  if (lastAlone === null) {
    const notAlone = sightings.filter(({ sighting }) => sighting.alone === 'no').length;
    return notAlone >= latest.length ? 'never-alone' : 'not-recorded';
  }
  return latest.some(({ sighting }) => sighting.alone === 'unknown') ? 'not-recorded' : 'not-alone';
}

export function isAskedAlone({ age }: PersonAt, fromAge: number): boolean {
  return age === null || age >= fromAge;
}
