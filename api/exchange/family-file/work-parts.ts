import { calendarDate } from '../../domain/calendar-date.ts';
import type {
  Agency,
  Area,
  Coverage,
  Escalation,
  Involvement,
  MissingEpisode,
  Professional,
  Team,
} from '../../domain/family-record.ts';
import { agencyId, areaId, householdId, personId, professionalId, teamId } from '../../domain/ids.ts';
import {
  agencyKinds,
  contactKinds,
  professionalRoles,
  type RecordingLimit,
} from '../../domain/vocabulary.ts';
import { byId, partialOrNull, sortedIds, statementOf, textOrNull } from '../statement-parts.ts';
import { yesNo } from './contact-parts.ts';
import type { Rows } from './family-file-schema.ts';
import { kindOrOther } from './open-kind.ts';
import type { Remarks } from './remark.ts';

export function agenciesOf({ agencies }: Rows, remarks: Remarks): Agency[] {
  return agencies
    .map(({ id, name, kind }, at) => ({
      id: agencyId(id),
      name,
      kind: kindOrOther(agencyKinds, kind, ['agencies', at, 'kind'], null, remarks),
    }))
    .sort(byId);
}

export function areasOf({ areas }: Rows): Area[] {
  return areas.map(({ id, name }) => ({ id: areaId(id), name })).sort(byId);
}

export function teamsOf({ teams }: Rows): Team[] {
  return teams
    .map((row) => ({
      id: teamId(row.id),
      name: row.name,
      agencyId: agencyId(row.agencyId),
      ...(row.areaId == null ? {} : { areaId: areaId(row.areaId) }),
    }))
    .sort(byId);
}

export function professionalsOf({ professionals }: Rows, remarks: Remarks): Professional[] {
  return professionals
    .map((row, at) => {
      const role = kindOrOther(
        professionalRoles,
        row.role,
        ['professionals', at, 'role'],
        'the card',
        remarks,
      );
      return {
        id: professionalId(row.id),
        name: row.name,
        role,
        roleWording: role === row.role ? null : row.role,
        agencyId: agencyId(row.agencyId),
        teamId: row.teamId == null ? null : teamId(row.teamId),
        phone: textOrNull(row.phone),
        email: textOrNull(row.email),
        from: partialOrNull(row.from),
        to: partialOrNull(row.to),
      };
    })
    .sort(byId);
}

export function involvementsOf({ involvements }: Rows): Involvement[] {
  return involvements
    .map((row) => ({
      ...statementOf(row.id, row, 'confirmed'),
      professionalId: professionalId(row.professionalId),
      personId: personId(row.personId),
      role: textOrNull(row.role),
    }))
    .sort(byId);
}

export function escalationsOf({ escalations }: Rows): Escalation[] {
  const dayOrNull = (day: string | null | undefined) => (day == null ? null : calendarDate(day));
  return escalations
    .map((row) => ({
      id: row.id,
      raisedById: professionalId(row.raisedBy),
      againstAgencyId: agencyId(row.againstAgencyId),
      aboutIds: sortedIds(row.aboutIds, personId),
      subject: textOrNull(row.subject),
      state: row.state,
      steps: row.steps.map((step) => ({
        level: step.level,
        raisedOn: calendarDate(step.raisedOn),
        responseDue: dayOrNull(step.responseDue),
        respondedOn: dayOrNull(step.respondedOn),
        response: textOrNull(step.response),
      })),
    }))
    .sort(byId);
}

export function missingEpisodesOf({ missingEpisodes }: Rows): MissingEpisode[] {
  return missingEpisodes
    .map((row) => ({
      id: row.id,
      personId: personId(row.personId),
      startedAt: row.startedAt,
      returnedAt: row.returnedAt ?? null,
      placeFound: textOrNull(row.placeFound),
      foundHouseholdId: row.foundHouseholdId == null ? null : householdId(row.foundHouseholdId),
      returnInterviewOffered: yesNo(row.returnInterviewOffered),
      returnInterviewAt: row.returnInterviewAt ?? null,
    }))
    .sort(byId);
}

export function coverageOf(
  { coverage }: Rows,
  limits: readonly RecordingLimit[],
  remarks: Remarks,
): Coverage[] {
  const dayOrNull = (day: string | null | undefined) => (day == null ? null : calendarDate(day));
  return coverage
    .map((row, at) => ({
      agencyId: agencyId(row.agencyId),
      holds:
        row.holds === 'all'
          ? ('all' as const)
          : [
              ...new Set(
                row.holds.map((kind, place) =>
                  kindOrOther(contactKinds, kind, ['coverage', at, 'holds', place], null, remarks),
                ),
              ),
            ].sort(),
      from: dayOrNull(row.from),
      to: dayOrNull(row.to),
      loadedOn: dayOrNull(row.loadedOn),
      ...(limits.length === 0 ? {} : { limits }),
    }))
    .sort((a, b) => byId({ id: a.agencyId }, { id: b.agencyId }));
}
