import { daysBetween, type CalendarDate } from '../calendar-date.ts';
import type { PersonAt } from '../person-at.ts';
import { isInDoubt } from './folded-sightings.ts';
import { recordBegins, type RecordBegins } from './record-begins.ts';
import type { SeenSummary } from './seen-summary.ts';
import { daysHeldAfter } from './sightings-held.ts';

/**
 * How long unseen, judged against a number of days. Three answers are kept apart that look alike: unseen although
 * the record would hold a sighting, never seen since the record begins, and not held.
 */
export type SeenStatus =
  | { readonly kind: 'seen'; readonly days: number }
  | { readonly kind: 'unseen'; readonly days: number; readonly exactly: boolean }
  /** `days` that are held from where the record begins; null where it names no beginning. */
  | ({ readonly kind: 'never'; readonly days: number | null } & RecordBegins)
  | { readonly kind: 'not-held'; readonly why: WhyNotHeld };

/**
 * - `nothing`: no contacts are held of any agency that could have seen the child.
 * - `stopped`: they are, and stop before the date looked at.
 * - `short`: they are, on too few days to tell.
 * - `folded`: what would tell is folded to counts.
 */
export type WhyNotHeld = 'nothing' | 'stopped' | 'short' | 'folded';

export function seenStatus(summary: SeenSummary, child: PersonAt, unseenDays: number): SeenStatus {
  const folded = summary.folded.seen;
  if (folded !== null && isInDoubt(folded, summary.lastSeen?.on ?? null)) {
    return foldedStatus(folded, summary, unseenDays);
  }
  return summary.lastSeen === null
    ? neverStatus(summary, child, unseenDays)
    : lastSeenStatus(summary, unseenDays);
}

/** The days are counted to the date looked at; they are told as unseen only where enough of them are held. */
function lastSeenStatus(summary: SeenSummary, unseenDays: number): SeenStatus {
  const { lastSeen, held } = summary;
  if (lastSeen === null || lastSeen.days < unseenDays) return { kind: 'seen', days: lastSeen?.days ?? 0 };
  return daysHeldAfter(held, lastSeen.on) >= unseenDays
    ? { kind: 'unseen', days: lastSeen.days, exactly: true }
    : { kind: 'not-held', why: whyNotHeld(summary) };
}

/** Never is said of enough days that are held, or of a life, however short, of which every day is held. */
function neverStatus(summary: SeenSummary, child: PersonAt, unseenDays: number): SeenStatus {
  const { held, on } = summary;
  if (!held.held) return { kind: 'not-held', why: 'nothing' };
  const { since, birth } = recordBegins(held, child);
  const days = since === null ? null : daysHeldAfter(held, since);
  const isWholeLife = birth !== null && since !== null && days === daysBetween(since, on);
  const isEnough = days === null ? held.until === on : days >= unseenDays || isWholeLife;
  return isEnough ? { kind: 'never', since, birth, days } : { kind: 'not-held', why: whyNotHeld(summary) };
}

function whyNotHeld({ held, on }: SeenSummary): WhyNotHeld {
  if (!held.held) return 'nothing';
  return held.until < on ? 'stopped' : 'short';
}

/** Seen by then at the latest, so at least so many days ago. */
function foldedStatus(until: CalendarDate, { held, on }: SeenSummary, unseenDays: number): SeenStatus {
  const isUnseen = daysHeldAfter(held, until) >= unseenDays;
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
