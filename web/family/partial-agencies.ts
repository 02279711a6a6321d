import type { FamilyAt } from '../../api/domain/family-at.ts';
import type { Agency, Coverage } from '../../api/domain/family-record.ts';
import type { AgencyId } from '../../api/domain/ids.ts';

export interface PartialAgency {
  readonly agency: Agency;
  /** Null where the agency's data says nothing of what it holds. */
  readonly coverage: Coverage | null;
}

/** Agencies of the record whose contacts are not held whole up to the date. */
export function partialAgencies(family: FamilyAt): PartialAgency[] {
  return family.record.agencies.flatMap((agency) => {
    const coverage = coverageOf(family, agency.id);
    return isWhole(coverage, family) ? [] : [{ agency, coverage }];
  });
}

/** What an agency's data holds here; null where it says nothing of it. */
export function coverageOf(family: FamilyAt, agencyId: AgencyId): Coverage | null {
  return family.record.coverage.find((row) => row.agencyId === agencyId) ?? null;
}

function isWhole(coverage: Coverage | null, { on }: FamilyAt): boolean {
  return coverage !== null && coverage.holds === 'all' && (coverage.to === null || coverage.to >= on);
}
