import { addMonths, lastDay, type PartialDate } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { isTold } from '../../duties/placement-stay.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Involvement, Professional } from '../../family-record.ts';
import type { AgencyId, PersonId } from '../../ids.ts';
import { isSocialWorker } from '../../seen/by-social-worker.ts';
import { endedBy, startedBy } from '../../statement.ts';
import type { ProfessionalRole } from '../../vocabulary.ts';

/** A professional's time with a child; of several stretches the whole, from the first to the last. */
export interface WorkerTime {
  readonly professional: Professional;
  /** Null where the record does not say. */
  readonly from: PartialDate | null;
  /** As the record has its end, the first day on which it no longer held; null where it holds on the date. */
  readonly to: PartialDate | null;
}

/** Those who held one role towards a child, the earliest first. */
export interface RoleHeld {
  /** `allocated`: the social worker or lead practitioner of children's social care who holds the case. */
  readonly role: ProfessionalRole | 'allocated';
  readonly agencyId: AgencyId;
  readonly workers: readonly WorkerTime[];
}

/** Roles that hold a case where the record does not mark who is allocated (Families First: lead practitioners). */
const leadRoles: readonly ProfessionalRole[] = [
  'family_help_lead_practitioner',
  'lead_child_protection_practitioner',
];

/** Who held which role towards the child within the months before the date, by role; past holders too. */
export function rolesHeld(family: FamilyAt, childId: PersonId, months: number): RoleHeld[] {
  const windowBegins = addMonths(family.on, -months);
  const byKey = new Map<string, RoleHeld>();
  for (const { professional, ties, role } of tiesByWorker(family, childId)) {
    const time = timeOf(family, professional, ties);
    if (time.to !== null && lastDay(time.to) <= windowBegins) continue;
    const key = `${role} ${professional.agencyId} ${professional.roleWording ?? ''}`;
    const known = byKey.get(key)?.workers ?? [];
    byKey.set(key, { role, agencyId: professional.agencyId, workers: [...known, time].sort(compareTimes) });
  }
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, held]) => held);
}

interface WorkerTies {
  readonly professional: Professional;
  readonly role: RoleHeld['role'];
  readonly ties: readonly Involvement[];
}

function tiesByWorker(family: FamilyAt, childId: PersonId): WorkerTies[] {
  const { record, on } = family;
  const own = involvementsOf(family).get(childId) ?? [];
  const begun = own.filter((tie) => startedBy(tie, on));
  const isMarked = begun.some(({ role }) => role === 'allocated');
  return record.professionals.flatMap((professional) => {
    const ties = begun.filter(({ professionalId }) => professionalId === professional.id);
    if (ties.length === 0) return [];
    const marked = ties.filter(({ role }) => role === 'allocated');
    if (isMarked && marked.length > 0) return [{ professional, role: 'allocated' as const, ties: marked }];
    const isAllocated = !isMarked && isOfSocialCare(family, professional) && holdsCases(professional);
    return [{ professional, role: isAllocated ? ('allocated' as const) : professional.role, ties }];
  });
}

function holdsCases(professional: Professional): boolean {
  return isSocialWorker(professional) || leadRoles.includes(professional.role);
}

/** Is who of children's social care works with whom in this record at all? */
export function holdsSocialCareWorkers(family: FamilyAt): boolean {
  const ofCare = new Set(
    family.record.professionals.filter((each) => isOfSocialCare(family, each)).map(({ id }) => id),
  );
  return family.record.involvements.some(({ professionalId }) => ofCare.has(professionalId));
}

function isOfSocialCare({ record }: FamilyAt, { agencyId }: Professional): boolean {
  return record.agencies.some(({ id, kind }) => id === agencyId && kind === 'childrens_social_care');
}

const indexed = new WeakMap<FamilyAt, ReadonlyMap<PersonId, readonly Involvement[]>>();

/** Everybody's, past and present, looked through once for each family. */
function involvementsOf(family: FamilyAt): ReadonlyMap<PersonId, readonly Involvement[]> {
  const known = indexed.get(family);
  if (known !== undefined) return known;
  const byPerson = new Map<PersonId, Involvement[]>();
  for (const tie of family.record.involvements) {
    if (!isTold(tie, family)) continue;
    const list = byPerson.get(tie.personId);
    if (list === undefined) byPerson.set(tie.personId, [tie]);
    else list.push(tie);
  }
  indexed.set(family, byPerson);
  return byPerson;
}

function timeOf(family: FamilyAt, professional: Professional, ties: readonly Involvement[]): WorkerTime {
  const begun = ties.map(({ from }) => from);
  const ended = ties.map(({ to }) => (to !== null && endedBy({ to }, family.on) ? to : null));
  return {
    professional,
    from: begun.includes(null) ? null : (begun.sort().at(0) ?? null),
    to: ended.includes(null) ? null : (ended.sort().at(-1) ?? null),
  };
}

function compareTimes(a: WorkerTime, b: WorkerTime): number {
  return (
    compareText(a.from ?? '', b.from ?? '') ||
    compareText(a.to ?? '9', b.to ?? '9') ||
    compareText(a.professional.id, b.professional.id)
  );
}
