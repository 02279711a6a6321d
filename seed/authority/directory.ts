import type { AgencyRow, ProfessionalRow } from '../../api/exchange/family-file/work-schema.ts';
import type { Rows } from '../../api/exchange/family-file/family-file-schema.ts';
import type { Chance } from '../generate/chance.ts';
import type { Day } from './days.ts';
import { partnerAgencies, type Partners } from './partner-agencies.ts';
import { socialCareTeams, type CareTeam } from './social-care-teams.ts';
import type { AuthoritySize } from './sizes.ts';

export type AreaRow = Rows['areas'][number];
export type TeamRow = Rows['teams'][number];

/** Who works in the authority: children's social care with its areas and teams, and the agencies round it. */
export interface Directory {
  readonly socialCareId: string;
  readonly areas: readonly AreaRow[];
  readonly teams: readonly CareTeam[];
  readonly partners: Partners;
  /** Rows by id: a portion of the authority names only those it needs. */
  readonly agencyRows: ReadonlyMap<string, AgencyRow>;
  readonly workerRows: ReadonlyMap<string, ProfessionalRow>;
}

/** Somebody who works there, from one day to another. */
export interface Worker {
  readonly id: string;
  readonly agencyId: string;
  readonly from: Day;
  readonly to: Day;
}

export function directoryOf(prefix: string, size: AuthoritySize, chance: Chance): Directory {
  const socialCareId = `${prefix}-a-csc`;
  const agencyRows = new Map<string, AgencyRow>();
  const workerRows = new Map<string, ProfessionalRow>();
  const addAgency = (row: AgencyRow) => agencyRows.set(row.id, row);
  const addWorker = (row: ProfessionalRow) => workerRows.set(row.id, row);
  addAgency({ id: socialCareId, name: 'Wendlemoor Children’s Services', kind: 'childrens_social_care' });
  const areas = size.areas.map((name) => ({ id: `${prefix}-area-${name.toLowerCase()}`, name }));
  const teams = socialCareTeams({ prefix, size, areas, socialCareId, chance, addWorker });
  const partners = partnerAgencies({ prefix, size, chance, addAgency, addWorker });
  return { socialCareId, areas, teams, partners, agencyRows, workerRows };
}
