import { addDays, firstDay, type CalendarDate } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { agencyOfEach, partiesOf } from '../../contact-parties.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { AgencyId, PersonId } from '../../ids.ts';
import type { PersonAt } from '../../person-at.ts';
import { isMeeting } from '../../seen/in-person.ts';
import { daysHeldAfter, sightingsHeld } from '../../seen/sightings-held.ts';
import { sightingsOf, type PersonSighting } from '../../seen/sightings.ts';
import { isInLastDays, type LastDays } from '../last-days.ts';

/** Which agencies saw a child of late, and which are involved with the child and did not. */
export interface AgenciesThatSaw {
  readonly child: PersonAt;
  /** With the sightings of each, latest first: in person and outside meetings. */
  readonly saw: ReadonlyMap<AgencyId, readonly PersonSighting[]>;
  /** Involved on the date, and no sighting by them in that time. */
  readonly others: readonly OtherAgency[];
  /** Sightings of which the record names no agency: any may have made them. */
  readonly byNobodyNamed: readonly PersonSighting[];
}

export interface OtherAgency {
  readonly agencyId: AgencyId;
  /** Would a sighting on any of these days be in the record? */
  readonly isHeld: boolean;
  /** Involved only from this day on, later than the first of those asked about; null: all that time, as far as is told. */
  readonly since: CalendarDate | null;
}

export function agenciesThatSaw(family: FamilyAt, child: PersonAt, asked: LastDays): AgenciesThatSaw {
  const agencyOf = agencyOfEach(family.record);
  const saw = new Map<AgencyId, PersonSighting[]>();
  const byNobodyNamed: PersonSighting[] = [];
  for (const sighting of sightingsOf(family, child.id)) {
    const { contact } = sighting;
    if (!isInLastDays(asked, contact.on) || isMeeting(contact)) continue;
    const agencies = new Set(partiesOf(contact, agencyOf).flatMap(({ agencyId }) => agencyId ?? []));
    if (agencies.size === 0) byNobodyNamed.push(sighting);
    for (const id of agencies) saw.set(id, [...(saw.get(id) ?? []), sighting]);
  }
  const others = [...involvedWith(family, child.id)]
    .filter(([agencyId]) => !saw.has(agencyId))
    .map(([agencyId, since]) => ({
      agencyId,
      isHeld: isHeldThroughout(family, agencyId, asked),
      since: since !== null && since > asked.first ? since : null,
    }));
  return { child, saw, others, byNobodyNamed };
}

/** The agencies involved with the child on the date, in the order of their ids, with the first day; null: not told. */
function involvedWith(family: FamilyAt, childId: PersonId): [AgencyId, CalendarDate | null][] {
  const agencyOf = agencyOfEach(family.record);
  const since = new Map<AgencyId, CalendarDate | null>();
  for (const { personId, professionalId, from } of family.involvements) {
    const agencyId = agencyOf.get(professionalId);
    if (personId !== childId || agencyId === undefined) continue;
    const began = from === null ? null : firstDay(from);
    const known = since.get(agencyId);
    since.set(agencyId, known === undefined ? began : earlierOf(known, began));
  }
  return [...since].sort(([a], [b]) => compareText(a, b));
}

function earlierOf(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}

function isHeldThroughout(family: FamilyAt, agencyId: AgencyId, { days, first }: LastDays): boolean {
  const held = sightingsHeld(family, new Set([agencyId]));
  return daysHeldAfter(held, addDays(first, -1)) === days;
}
