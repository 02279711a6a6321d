import { agencyOfEach, partiesOf, type ContactParty } from '../contact-parties.ts';
import type { Contact, Professional, RecordParts } from '../family-record.ts';
import { isMeeting } from './in-person.ts';
import { socialWorkerRoles } from './seen-rules.ts';

type Directory = Pick<RecordParts, 'professionals' | 'agencies'>;

/** By a social worker, and not in a meeting: a child brought to a core group has not been visited. */
export function isBySocialWorkerOutsideMeetings(record: Directory, contact: Contact): boolean {
  return (
    !isMeeting(contact) &&
    contact.professionalIds.some((id) => tellOf(record, { professionalId: id, agencyId: null }) === 'yes')
  );
}

/**
 * A contact of children's social care outside meetings that does not say whether a social worker was there: nobody
 * of theirs is named, or somebody whose role is none of ours.
 */
export function mayBeBySocialWorker(record: Directory, contact: Contact): boolean {
  return (
    !isMeeting(contact) &&
    !isBySocialWorkerOutsideMeetings(record, contact) &&
    partiesOf(contact, agencyOfEach(record)).some((party) => tellOf(record, party) === 'unclear')
  );
}

/** Was a social worker, or may one have been, among the parties: as counts of folded contacts tell it, meetings too. */
export function hasOrMayHaveSocialWorker(record: Directory, contact: Contact): boolean {
  return partiesOf(contact, agencyOfEach(record)).some((party) => isOrMayBeSocialWorker(record, party));
}

export function isOrMayBeSocialWorker(record: Directory, party: ContactParty): boolean {
  return tellOf(record, party) !== 'no';
}

function tellOf({ professionals, agencies }: Directory, party: ContactParty): 'yes' | 'no' | 'unclear' {
  const professional = professionals.find(({ id }) => id === party.professionalId);
  if (professional !== undefined && isSocialWorker(professional)) return 'yes';
  const agencyId = professional?.agencyId ?? party.agencyId;
  const isSocialCare = agencies.some(({ id, kind }) => id === agencyId && kind === 'childrens_social_care');
  return isSocialCare && (professional === undefined || professional.role === 'other') ? 'unclear' : 'no';
}

/** By role, or by the source's own words for it: "Senior Social Worker", "Social worker (agency)". */
export function isSocialWorker({ role, roleWording }: Pick<Professional, 'role' | 'roleWording'>): boolean {
  if (socialWorkerRoles.includes(role)) return true;
  return role === 'other' && roleWording !== null && saysSocialWorker(roleWording);
}

/** A student or an assistant is not a social worker: the title is protected (Care Standards Act 2000 s.61). */
function saysSocialWorker(wording: string): boolean {
  return (
    /\bsocial[\s-]?worker\b/i.test(wording) && !/\b(student|assistant|trainee|unqualified)\b/i.test(wording)
  );
}
