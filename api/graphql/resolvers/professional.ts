import type { ProfessionalAt } from '../../domain/professionals/professionals-of.ts';
import type { FamilyProfessional } from '../generated.ts';

/** A professional as the API gives them: the contact card, whom they work with and when they were last in touch. */
export function professionalFields(professional: ProfessionalAt): FamilyProfessional {
  const { id, name, role, agency, phone, email, worksWith, lastOn, contacts } = professional;
  return {
    id,
    name,
    role,
    agencyId: agency.id,
    agency: agency.name,
    phone,
    email,
    personIds: worksWith,
    lastContactOn: lastOn,
    contacts,
  };
}
