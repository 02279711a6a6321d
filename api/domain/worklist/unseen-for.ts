import { daysBetween } from '../calendar-date.ts';
import type { PersonAt } from '../person-at.ts';
import { recordBegins } from '../seen/record-begins.ts';
import type { SeenSummary } from '../seen/seen-summary.ts';
import { daysHeldAfter } from '../seen/sightings-held.ts';

/** Longer than anything is asked for: never seen in a whole life that is held. */
export const wholeLife = Number.MAX_SAFE_INTEGER;

/**
 * The most days for which it can be said that nobody saw the child (`seenStatus` judges the same for one number of
 * days): 0 where that can be said of no day, as for a child seen today or one of whom nothing is held.
 */
export function unseenFor(summary: SeenSummary, child: PersonAt): number {
  const { held, lastSeen, on } = summary;
  if (child.isUnborn || child.isDead) return 0;
  if (lastSeen !== null) return Math.min(lastSeen.days, daysHeldAfter(held, lastSeen.on));
  if (!held.held) return 0;
  const { since, birth } = recordBegins(held, child);
  if (since === null) return held.until === on ? wholeLife : 0;
  const days = daysHeldAfter(held, since);
  return birth !== null && days === daysBetween(since, on) ? wholeLife : days;
}
