import { isWholeDate, type CalendarDate, type PartialDate } from '../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../api/domain/family-record.ts';
import { detailsOn } from '../../api/domain/person-at.ts';
import type { Statement } from '../../api/domain/statement.ts';
import { labelInSentence } from '../../api/domain/words/labels.ts';

/** A day on which the family changed, with what changed in words. */
export interface FamilyEvent {
  readonly on: CalendarDate;
  readonly says: readonly string[];
}

/**
 * Births, deaths, moves, plans that begin or end, and couples who come together or part, each on its day, oldest
 * first, up to the record's own date. A date known only to the month or year is no day to step to.
 */
export function familyEvents(record: FamilyRecord): FamilyEvent[] {
  const names = new Map(record.people.map((person) => [person.id as string, nameOf(person, record.asAt)]));
  const homes = new Map(record.households.map(({ id, label }) => [id as string, label]));
  const name = (id: string) => names.get(id) ?? 'someone';
  const byDay = new Map<CalendarDate, Set<string>>();
  const tell = (date: PartialDate | null, says: string) => {
    if (date === null || !isWholeDate(date) || date > record.asAt) return;
    byDay.set(date, (byDay.get(date) ?? new Set()).add(says));
  };
  for (const person of record.people) {
    const details = detailsOn(person, record.asAt, null);
    tell(details?.dob ?? null, `${name(person.id)} is born`);
    tell(details?.dod ?? null, `${name(person.id)} dies`);
  }
  for (const stay of record.stays.filter(isTold)) {
    const home = homes.get(stay.householdId) ?? 'a home';
    tell(stay.from, `${name(stay.personId)} comes to ${home}`);
    tell(stay.to, `${name(stay.personId)} leaves ${home}`);
  }
  for (const plan of record.plans.filter(isTold)) {
    const about = `${labelInSentence('planKind', plan.kind)} of ${plan.personIds.map(name).join(', ')}`;
    tell(plan.from, `${about} begins`);
    tell(plan.to, `${about} ends`);
  }
  for (const phase of record.partnerships.filter(isTold)) {
    const couple = phase.partnerIds.map(name).join(' and ');
    tell(phase.from, `${couple}: ${labelInSentence('partnerStatus', phase.status)}`);
  }
  return [...byDay].map(([on, says]) => ({ on, says: [...says] })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function nameOf(person: FamilyRecord['people'][number], on: CalendarDate): string {
  return detailsOn(person, on, null)?.givenName ?? 'someone whose name is not recorded';
}

function isTold({ retractedAt, certainty }: Statement): boolean {
  return retractedAt === null && certainty !== 'disproved';
}
