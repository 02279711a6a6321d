import type { CalendarDate } from './calendar-date.ts';
import { compareText } from './compare-text.ts';
import type { CoupleAt } from './family-at.ts';
import type { Partnership } from './family-record.ts';
import { endedBy, startedBy } from './statement.ts';
import { livePartnerStatuses } from './vocabulary.ts';

/** Everybody who was a partner of somebody by the day, with the phase of the day. */
export function couplesOn(partnerships: readonly Partnership[], on: CalendarDate): CoupleAt[] {
  const byCouple = new Map<string, Partnership[]>();
  for (const phase of partnerships) {
    if (!startedBy(phase, on)) continue;
    byCouple.set(phase.coupleId, [...(byCouple.get(phase.coupleId) ?? []), phase]);
  }
  return [...byCouple].flatMap(([coupleId, phases]) => {
    const inOrder = phases.toSorted((a, b) => compareText(beginOf(a), beginOf(b)) || compareText(a.id, b.id));
    const current = inOrder.at(-1);
    if (current === undefined) return [];
    const former = !livePartnerStatuses.includes(current.status) || endedBy(current, on);
    const { partnerIds, status, certainty } = current;
    return [{ coupleId, partnerIds, status, certainty, former, phases: inOrder }];
  });
}

/** How a couple ended comes after what they were, also where the record does not say when they ended. */
function beginOf({ from, status }: Partnership): string {
  return from ?? (livePartnerStatuses.includes(status) ? '' : '9999');
}
