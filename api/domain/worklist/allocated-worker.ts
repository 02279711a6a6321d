import type { CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Agency, FamilyRecord, Professional, Team } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { socialCareOf } from '../seen/agencies-near.ts';
import { isTrueOn } from '../statement.ts';

/** To whom the case is allocated on a day, with the team and the area that come with them. */
export interface AllocatedWorker {
  readonly worker: Professional;
  readonly team: Team | null;
  readonly area: string | null;
}

/**
 * Of several that are allocated, one of children's social care, then the latest. Where nobody is said to be allocated, the
 * social worker of children's social care who works with the child, the latest begun: many systems record no more. Null
 * where there is none.
 */
export function allocatedWorker(
  record: FamilyRecord,
  childId: PersonId,
  on: CalendarDate,
): AllocatedWorker | null {
  const socialCare = socialCareOf({ record });
  const involved = record.involvements
    .filter(
      (tie) =>
        tie.personId === childId &&
        (tie.role === 'allocated' || tie.role === null) &&
        tie.certainty !== 'disproved' &&
        tie.retractedAt === null &&
        isTrueOn(tie, on),
    )
    .flatMap(({ professionalId, from, role }) =>
      record.professionals
        .filter(({ id }) => id === professionalId)
        .map((worker) => ({ worker, from, isAllocated: role === 'allocated' })),
    );
  const allocated = involved
    .filter(
      ({ worker, isAllocated }) =>
        isAllocated || (worker.role === 'social_worker' && socialCare.has(worker.agencyId)),
    )
    .sort(
      (a, b) =>
        Number(b.isAllocated) - Number(a.isAllocated) ||
        Number(socialCare.has(b.worker.agencyId)) - Number(socialCare.has(a.worker.agencyId)) ||
        compareText(b.from ?? '', a.from ?? '') ||
        compareText(a.worker.id, b.worker.id),
    );
  const [first] = allocated;
  if (first === undefined) return null;
  const team = record.teams.find(({ id }) => id === first.worker.teamId) ?? null;
  const area = team?.areaId === undefined ? null : record.areas.find(({ id }) => id === team.areaId);
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
