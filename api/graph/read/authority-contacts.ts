import type { z } from 'zod';
import type { Attempt, Contact, Sighting } from '../../domain/family-record.ts';
import type { ContactId, PersonId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import { attemptsOnChildren, contactsWithChildren, sightingsOfChildren } from '../queries/authority.ts';
import { groupBy } from './group-by.ts';
import type { Interned } from './interned.ts';

/** So many children are asked for at once: some tens of thousands of contacts at most. */
const childrenAtOnce = 100;

/**
 * Every contact with these children, lean: no text, nobody but these children in it, and what many contacts have in
 * common held once. Of a million there are some hundred bytes each to hold.
 */
export async function readContactsOfChildren(
  run: RunQuery,
  childIds: readonly PersonId[],
  interned: Interned,
): Promise<Contact[]> {
  const wanted = new Set(childIds);
  const contacts = new Map<ContactId, Contact>();
  for (let start = 0; start < childIds.length; start += childrenAtOnce) {
    const ids = childIds.slice(start, start + childrenAtOnce);
    const rows = await run(contactsWithChildren, { ids });
    for (const row of rows) {
      if (!contacts.has(row.id)) contacts.set(row.id, leanContact(row, wanted, interned));
    }
    addSightings(contacts, await run(sightingsOfChildren, { ids }), interned);
    addAttempts(contacts, await run(attemptsOnChildren, { ids }), interned);
  }
  return [...contacts.values()];
}

type Row = z.output<typeof contactsWithChildren.row>;

function leanContact(row: Row, wanted: ReadonlySet<PersonId>, interned: Interned): Contact {
  const among = (ids: readonly PersonId[]) => interned.list(ids.filter((id) => wanted.has(id)));
  return {
    id: row.id,
    on: interned.text(row.on),
    recordedAt: null,
    kind: row.kind,
    outcome: row.outcome,
    householdId: row.householdId === null ? null : interned.text(row.householdId),
    announced: 'unknown',
    professionalIds: interned.list(row.professionalIds),
    agencyIds: interned.list(row.agencyIds),
    sightings: interned.list([]),
    attempts: interned.list([]),
    aboutIds: among(row.aboutIds),
    mentionedIds: interned.list([]),
    heardIds: interned.list([]),
    raisedConcernIds: interned.list([]),
    consideredConcernIds: interned.list([]),
    invited: interned.attendance([], []),
    attended: interned.attendance(
      row.attendedProfessionalIds,
      row.attendedPersonIds.filter((id) => wanted.has(id)),
    ),
    sharedWithAgencyIds: interned.list([]),
    reportedById: null,
    duties: row.duties === null ? null : interned.list(row.duties),
    note: null,
  };
}

/** Two children of one contact may be asked for apart: what each portion brings is put beside what is there. */
function addSightings(
  contacts: Map<ContactId, Contact>,
  rows: readonly z.output<typeof sightingsOfChildren.row>[],
  interned: Interned,
): void {
  for (const [id, seen] of groupBy(rows, ({ contactId }) => contactId)) {
    const contact = contacts.get(id);
    if (contact === undefined) continue;
    const added = seen.map((row): Sighting =>
      interned.sighting({
        personId: row.personId,
        alone: row.alone,
        spokenTo: row.spokenTo,
        bedroomSeen: row.bedroomSeen,
      }),
    );
    contacts.set(id, { ...contact, sightings: interned.list([...contact.sightings, ...added]) });
  }
}

function addAttempts(
  contacts: Map<ContactId, Contact>,
  rows: readonly z.output<typeof attemptsOnChildren.row>[],
  interned: Interned,
): void {
  for (const [id, tried] of groupBy(rows, ({ contactId }) => contactId)) {
    const contact = contacts.get(id);
    if (contact === undefined) continue;
    const added = tried.map(({ personId, seen }): Attempt => ({ personId: interned.text(personId), seen }));
    contacts.set(id, { ...contact, attempts: [...contact.attempts, ...added] });
  }
}
