import type { z } from 'zod';
import type { Attempt, Contact, Sighting } from '../../domain/family-record.ts';
import type { ContactId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import { attemptsOfContacts, contactsById, sightingsOfContacts } from '../queries/things-by-id.ts';
import type { attemptRow, contactRow, sightingRow } from '../rows/contact-rows.ts';
import { groupBy } from './group-by.ts';
import type { Held } from './held.ts';
import { inPortions } from './in-portions.ts';

/** Contacts whole: whoever was seen, tried for, mentioned or invited, in the source's order. */
export async function readContacts(run: RunQuery, ids: readonly string[]): Promise<Held<Contact>[]> {
  const rows = await inPortions(ids, (portion) => run(contactsById, { ids: portion }));
  const sightings = await inPortions(ids, (portion) => run(sightingsOfContacts, { ids: portion }));
  const attempts = await inPortions(ids, (portion) => run(attemptsOfContacts, { ids: portion }));
  const seen = groupBy(sightings, ({ contactId }) => contactId);
  const tried = groupBy(attempts, ({ contactId }) => contactId);
  return rows.map((row) => ({
    item: toContact(row, seen, tried),
    contentHash: row.contentHash,
    sourceId: row.sourceId,
    heldRevision: row.heldRevision,
    withdrawnAt: row.withdrawnAt,
  }));
}

type ContactRow = z.output<typeof contactRow>;
type SightingRow = z.output<typeof sightingRow>;
type AttemptRow = z.output<typeof attemptRow>;

/** Field by field: copying what is left of a row costs ten times as much, and a family has thousands. */
function toContact(
  row: ContactRow,
  seen: ReadonlyMap<ContactId, SightingRow[]>,
  tried: ReadonlyMap<ContactId, AttemptRow[]>,
): Contact {
  return {
    id: row.id,
    on: row.on,
    recordedAt: row.recordedAt,
    kind: row.kind,
    outcome: row.outcome,
    householdId: row.householdId,
    announced: row.announced,
    professionalIds: row.professionalIds,
    agencyIds: row.agencyIds,
    sightings: (seen.get(row.id) ?? []).map(toSighting),
    attempts: (tried.get(row.id) ?? []).map(toAttempt),
    aboutIds: row.aboutIds,
    mentionedIds: row.mentionedIds,
    heardIds: row.heardIds,
    raisedConcernIds: row.raisedConcernIds,
    consideredConcernIds: row.consideredConcernIds,
    invited: { professionalIds: row.invitedProfessionalIds, personIds: row.invitedPersonIds },
    attended: { professionalIds: row.attendedProfessionalIds, personIds: row.attendedPersonIds },
    sharedWithAgencyIds: row.sharedWithAgencyIds,
    reportedById: row.reportedById,
    duties: row.duties,
    note: row.note,
  };
}

function toSighting(row: SightingRow): Sighting {
  const { personId, alone, spokenTo, bedroomSeen, presentWithIds, notAloneReason } = row;
  return { personId, alone, spokenTo, bedroomSeen, presentWithIds, notAloneReason };
}

function toAttempt({ personId, seen }: AttemptRow): Attempt {
  return { personId, seen };
}
