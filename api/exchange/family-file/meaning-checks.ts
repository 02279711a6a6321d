import { inWords, type PartialDate } from '../../domain/calendar-date.ts';
import { partnerStatuses } from '../../domain/vocabulary.ts';
import type { ContactRow, ParticipantRow } from './work-schema.ts';
import type { LocatedRows } from './read-rows.ts';
import { valueAt, type Remarks } from './remark.ts';
import { personName } from './row-names.ts';

/** Rows that contradict themselves: either reading could be the wrong one, so the sender decides. */
export function checkContradictions(rows: LocatedRows, remarks: Remarks): void {
  const names = new Map(rows.people.map(({ row }) => [row.id, personName(row)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  checkSealed(rows, remarks);
  for (const { at, row } of rows.contacts) checkParticipants(row, at, nameOf, remarks);
  for (const { at, row } of rows.concerns) {
    if (row.status == null || (row.status === 'closed') === (row.closedOn != null)) continue;
    remarks.faults.push({
      path: ['concerns', at, 'status'],
      says:
        row.status === 'closed'
          ? 'The concern is closed, and the day it was closed is not given.'
          : `The concern is open, and yet closed on ${inWords((row.closedOn ?? '') as PartialDate)}.`,
      remedy: 'Give closedOn for a closed concern, and only for a closed one.',
    });
  }
  for (const { at, row } of rows.ties) {
    if (row.kind !== 'partner_of' || row.status != null || (row.statusHistory?.length ?? 0) > 0) continue;
    remarks.faults.push({
      path: ['ties', at, 'status'],
      says: 'What kind of couple they are is missing.',
      remedy: `Add a status: ${partnerStatuses.join(', ')}.`,
    });
  }
  for (const { at, row } of rows.plans) {
    if (row.personId != null || (row.personIds?.length ?? 0) > 0) continue;
    remarks.faults.push({
      path: ['plans', at, 'personId'],
      says: 'The plan is for nobody.',
      remedy: 'Add personId, or personIds where one plan is for several.',
    });
  }
}

/** An identity that an adoption closed belongs in the sealed block: among the others it would be read in clear. */
function checkSealed(rows: LocatedRows, remarks: Remarks): void {
  for (const { at, row } of rows.people) {
    if (row.restriction !== 'sealed_adoption') continue;
    remarks.faults.push({
      path: ['people', at, 'restriction'],
      says: 'A person whose identity is sealed by adoption stands among the other people.',
      remedy: 'Move the person, with every tie that leads there, into the block "sealed" of the file.',
    });
  }
}

function checkParticipants(
  contact: ContactRow,
  at: number,
  nameOf: (id: string) => string,
  remarks: Remarks,
): void {
  const listed = new Set<string>();
  contact.participants?.forEach((participant, place) => {
    const path = ['contacts', at, 'participants', place];
    const name = nameOf(participant.personId);
    if (listed.has(participant.personId)) {
      remarks.faults.push({
        path,
        says: `${name} is listed twice among the participants of this contact.`,
        remedy: 'Keep one, with all that is known of how that person was seen.',
      });
    }
    listed.add(participant.personId);
    const contradiction = contradictionIn(participant, name);
    if (contradiction !== null) remarks.faults.push({ path, ...contradiction });
    if (participant.seen !== true && participant.bedroomSeen === true) {
      remarks.notes.push({
        path,
        says: 'A bedroom was seen of somebody who was not: that the bedroom was seen is not kept.',
        remedy: 'Nothing needs doing where that is how it was; the note of the contact can say it.',
      });
    }
    if (isSeenAllTheSame(participant, contact)) {
      remarks.notes.push({
        path,
        says: `The outcome is ${contact.outcome.replaceAll('_', ' ')}, and yet somebody it was about was seen: read as seen.`,
        remedy: 'Check the outcome, or whether that person was seen.',
      });
    }
  });
}

/** An adult met at the door does not contradict "not home"; the child it was about does. */
function isSeenAllTheSame({ seen, personId }: ParticipantRow, { outcome, aboutIds }: ContactRow): boolean {
  return seen === true && outcome !== 'completed' && (aboutIds?.includes(personId) ?? false);
}

function contradictionIn({ seen, heardOnly, alone }: ParticipantRow, name: string) {
  if (seen === true && heardOnly === true) {
    return {
      says: `${name} is recorded as seen and as only heard at the same contact.`,
      remedy: 'Set seen to false where the person was only heard.',
    };
  }
  if (seen !== true && alone === true) {
    return {
      says: `${name} is recorded as alone with the professional, and yet not as seen.`,
      remedy: 'Set seen to true, or alone to false.',
    };
  }
  return null;
}

/** Counts that a file gives of itself are worth something only when they are checked. */
export function noteWrongCounts(root: object, remarks: Remarks): void {
  const counts = valueAt(root, ['meta', 'counts']);
  if (typeof counts !== 'object' || counts === null) return;
  for (const [list, count] of Object.entries(counts)) {
    const rows = valueAt(root, [list]);
    if (!Array.isArray(rows) || typeof count !== 'number' || rows.length === count) continue;
    remarks.notes.push({
      path: ['meta', 'counts', list],
      says: `The file says it holds ${count} in “${list}”, and it holds ${rows.length}.`,
      remedy: 'Check whether a part of the file is missing.',
    });
  }
}
