import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import type { HouseholdId } from '../ids.ts';
import { homeVisitKinds, type ContactOutcome } from '../vocabulary.ts';

/**
 * How a visit to a home went.
 *
 * - `done`: it took place.
 * - `no-access`: nobody opened, or nobody was let in.
 * - `called-off`: by the family.
 * - `not-made`: called off by the agency itself; no attempt, and counted as none.
 */
export type VisitCourse = 'done' | 'no-access' | 'called-off' | 'not-made';

const courses: Readonly<Record<ContactOutcome, VisitCourse>> = {
  completed: 'done',
  no_access: 'no-access',
  refused_entry: 'no-access',
  not_home: 'no-access',
  was_not_brought: 'called-off',
  did_not_attend: 'called-off',
  cancelled_by_family: 'called-off',
  cancelled_by_agency: 'not-made',
};

export function courseOf({ outcome }: Pick<Contact, 'outcome'>): VisitCourse {
  return courses[outcome];
}

export function isHomeVisit({ kind }: Pick<Contact, 'kind'>): boolean {
  return homeVisitKinds.some((home) => home === kind);
}

const indexed = new WeakMap<FamilyAt, ReadonlyMap<HouseholdId, readonly Contact[]>>();

/** Home visits of every agency to this home up to the date, oldest first: made and tried, whoever they were to. */
export function visitsToHome(family: FamilyAt, householdId: HouseholdId): readonly Contact[] {
  let byHome = indexed.get(family);
  if (byHome === undefined) {
    byHome = visitsByHome(family.contacts);
    indexed.set(family, byHome);
  }
  return byHome.get(householdId) ?? [];
}

function visitsByHome(contacts: readonly Contact[]): Map<HouseholdId, Contact[]> {
  const byHome = new Map<HouseholdId, Contact[]>();
  for (const contact of contacts) {
    if (contact.householdId === null || !isHomeVisit(contact)) continue;
    const list = byHome.get(contact.householdId);
    if (list === undefined) byHome.set(contact.householdId, [contact]);
    else list.push(contact);
  }
  return byHome;
}
