import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Agency, Professional, Team } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { socialCareOf } from '../seen/agencies-near.ts';

/** Who the case is allocated to on the day, with the team and the area that come with them. */
export interface AllocatedWorker {
  readonly worker: Professional;
  readonly team: Team | null;
  readonly area: string | null;
}

/** Of several that are allocated, one of children's social care, then the latest; null where none is. */
export function allocatedWorker(family: FamilyAt, childId: PersonId): AllocatedWorker | null {
  const socialCare = socialCareOf(family);
  const { professionals, teams, areas } = family.record;
  const allocated = family.involvements
    .filter(({ personId, role }) => personId === childId && role === 'allocated')
    .flatMap(({ professionalId, from }) =>
      professionals.filter(({ id }) => id === professionalId).map((worker) => ({ worker, from })),
    )
    .sort(
      (a, b) =>
        Number(socialCare.has(b.worker.agencyId)) - Number(socialCare.has(a.worker.agencyId)) ||
        compareText(b.from ?? '', a.from ?? '') ||
        compareText(a.worker.id, b.worker.id),
    );
  const [first] = allocated;
  if (first === undefined) return null;
  const team = teams.find(({ id }) => id === first.worker.teamId) ?? null;
  const area = team?.areaId === undefined ? null : areas.find(({ id }) => id === team.areaId);
  return { worker: first.worker, team, area: area?.name ?? null };
}

/** The agencies whose professionals work with the child on the day, by id. */
export function agenciesInvolved(family: FamilyAt, childId: PersonId): Agency[] {
  const workers = new Set(
    family.involvements.filter(({ personId }) => personId === childId).map((tie) => tie.professionalId),
  );
  const ids = new Set(
    family.record.professionals.filter(({ id }) => workers.has(id)).map(({ agencyId }) => agencyId),
  );
  return family.record.agencies.filter(({ id }) => ids.has(id)).toSorted((a, b) => compareText(a.id, b.id));
}
