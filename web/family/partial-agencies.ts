import type { FamilyAt } from '../../api/domain/family-at.ts';
import type { Agency } from '../../api/domain/family-record.ts';
import { agencyCoverageInWords, isHeldWhole } from '../../api/domain/seen/agency-coverage.ts';

export interface PartialAgency {
  readonly agency: Agency;
  /** What its data holds, and that the rest is not held. */
  readonly says: string;
}

/** Agencies of the record whose contacts are not held whole up to the date. */
export function partialAgencies(family: FamilyAt): PartialAgency[] {
  return family.record.agencies
    .filter(({ id }) => !isHeldWhole(family, id))
    .map((agency) => ({ agency, says: agencyCoverageInWords(family.record, agency.id) }));
}
