import type { z } from 'zod';
import type { Attempt, Contact, Sighting } from '../../domain/family-record.ts';
import type { ContactId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import { attemptsOfContacts, contactsById, sightingsOfContacts } from '../queries/things-by-id.ts';
import type { attemptRow, contactRow, sightingRow } from '../rows/contact-rows.ts';
import { groupBy } from './group-by.ts';
import { toHeld, type Held } from './held.ts';
import { inPortions } from './in-portions.ts';
import { without } from './without.ts';

/** Contacts whole: whoever was seen, tried for, mentioned or invited, in the source's order. */
export async function readContacts(run: RunQuery, ids: readonly string[]): Promise<Held<Contact>[]> {
  const rows = await inPortions(ids, (portion) => run(contactsById, { ids: portion }));
  const sightings = await inPortions(ids, (portion) => run(sightingsOfContacts, { ids: portion }));
  const attempts = await inPortions(ids, (portion) => run(attemptsOfContacts, { ids: portion }));
  const seen = groupBy(sightings, ({ contactId }) => contactId);
  const tried = groupBy(attempts, ({ contactId }) => contactId);
  return rows.map((row) => toHeld(row, (content) => toContact(content, seen, tried)));
}

type ContactRow = Omit<z.output<typeof contactRow>, 'contentHash' | 'sourceId' | 'heldRevision'>;
type SightingRow = z.output<typeof sightingRow>;
type AttemptRow = z.output<typeof attemptRow>;

function toContact(
  row: ContactRow,
  seen: ReadonlyMap<ContactId, SightingRow[]>,
  tried: ReadonlyMap<ContactId, AttemptRow[]>,
): Contact {
  const { invitedProfessionalIds, invitedPersonIds, attendedProfessionalIds, attendedPersonIds, ...rest } =
    row;
  return {
    ...rest,
    sightings: (seen.get(row.id) ?? []).map(toSighting),
    attempts: (tried.get(row.id) ?? []).map(toAttempt),
    invited: { professionalIds: invitedProfessionalIds, personIds: invitedPersonIds },
    attended: { professionalIds: attendedProfessionalIds, personIds: attendedPersonIds },
  };
}

function toSighting(row: SightingRow): Sighting {
  return without(row, 'contactId', 'position');
}

function toAttempt({ personId, seen }: AttemptRow): Attempt {
  return { personId, seen };
}
