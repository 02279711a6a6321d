import { inWords, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { AgencyId } from '../ids.ts';
import { coverageOfAgency } from '../seen/agency-coverage.ts';
import { contactsHeld, type SightingsHeld } from '../seen/sightings-held.ts';
import { contactsInWords } from '../words/coverage-in-words.ts';
import { listInWords } from '../words/lists-in-words.ts';
import type { DaysAsked } from './cell-tally.ts';

/** How much of the days asked about is held of an agency. */
export type HeldOfDays =
  /** All of them: where nothing is recorded, nothing was. `since`: the first of them that is held; null for no beginning. */
  | { readonly kind: 'whole'; readonly since: CalendarDate | null }
  /** `says`: of which days, or which kinds of contact. */
  | { readonly kind: 'part'; readonly says: string }
  | { readonly kind: 'not-held' };

/** Only what holds every kind of contact shows that there was none. */
export function heldOfDays(family: FamilyAt, agencyId: AgencyId, { from, to }: DaysAsked): HeldOfDays {
  const held = contactsHeld(family, new Set([agencyId]), []);
  const periods = held.held ? periodsWithin(held, from, to) : [];
  const [first, ...more] = periods;
  if (first === undefined) return someKinds(family, agencyId, { from, to });
  const isWhole =
    more.length === 0 && first.until >= to && (from === null || first.since === null || first.since <= from);
  if (isWhole) return { kind: 'whole', since: from ?? first.since };
  return { kind: 'part', says: periods.map(periodInWords).join(' and ') };
}

/** "GP appointments and GP record reviews": where only some kinds are held, others may have been. */
function someKinds({ record }: FamilyAt, agencyId: AgencyId, { from, to }: DaysAsked): HeldOfDays {
  const kinds = coverageOfAgency(record, agencyId).flatMap(({ holds, from: first, to: end, loadedOn }) => {
    const isWithin =
      (first === null || first <= to) &&
      (from === null || ((end === null || end > from) && (loadedOn === null || loadedOn >= from)));
    return holds === 'all' || !isWithin ? [] : holds;
  });
  if (kinds.length === 0) return { kind: 'not-held' };
  return { kind: 'part', says: listInWords([...new Set(kinds)].map(contactsInWords).sort()) };
}

type Period = Extract<SightingsHeld, { held: true }>['periods'][number];

function periodsWithin(
  { periods }: Extract<SightingsHeld, { held: true }>,
  from: CalendarDate | null,
  to: CalendarDate,
): Period[] {
  return periods.filter(
    ({ since, until }) => (from === null || until >= from) && (since === null || since <= to),
  );
}

function periodInWords({ since, until }: Period): string {
  return since === null ? `until ${inWords(until)}` : `from ${inWords(since)} to ${inWords(until)}`;
}
