import type { Contact, Professional, RecordParts } from './family-record.ts';
import type { AgencyId, ProfessionalId } from './ids.ts';

/** One who was part of a contact: a professional with their agency, or an agency of which nobody is named. */
export interface ContactParty {
  readonly professionalId: ProfessionalId | null;
  readonly agencyId: AgencyId | null;
}

export type AgencyOfProfessional = ReadonlyMap<ProfessionalId, AgencyId>;

const known = new WeakMap<readonly Professional[], AgencyOfProfessional>();

export function agencyOfEach({ professionals }: Pick<RecordParts, 'professionals'>): AgencyOfProfessional {
  const agencyOf =
    known.get(professionals) ?? new Map(professionals.map(({ id, agencyId }) => [id, agencyId]));
  known.set(professionals, agencyOf);
  return agencyOf;
}

/** Everybody who was part of it, also those who came to it. Contacts folded to counts are counted under these. */
export function partiesOf(contact: Contact, agencyOf: AgencyOfProfessional): ContactParty[] {
  const professionals = [...new Set([...contact.professionalIds, ...contact.attended.professionalIds])];
  const theirs = new Set(professionals.map((id) => agencyOf.get(id)));
  return [
    ...professionals.map((id) => ({ professionalId: id, agencyId: agencyOf.get(id) ?? null })),
    ...contact.agencyIds
      .filter((id) => !theirs.has(id))
      .map((agencyId) => ({ professionalId: null, agencyId })),
  ];
}
