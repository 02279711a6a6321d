import type { Contact } from '../family-record.ts';

/**
 * May two contacts be one visit? A source may keep a visit as a contact for each child, so contacts in
 * the same home, or by the same workers (the same agency, where no worker is named), on one day are taken for one.
 */
export function mayBeOneVisit(a: Contact, b: Contact): boolean {
  if (a.on !== b.on) return false;
  const isSameHome = a.householdId !== null && a.householdId === b.householdId;
  const named = a.professionalIds.length > 0 && b.professionalIds.length > 0;
  const isSameWorker = named
    ? a.professionalIds.some((id) => b.professionalIds.includes(id))
    : a.agencyIds.some((id) => b.agencyIds.includes(id));
  return isSameHome || isSameWorker;
}
