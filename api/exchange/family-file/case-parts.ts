import type { Concern, Flag, Plan } from '../../domain/family-record.ts';
import { agencyId, concernId, personId, planId, professionalId } from '../../domain/ids.ts';
import { concernKinds, flagKinds } from '../../domain/vocabulary.ts';
import { byId, sortedIds, statementOf, textOrNull } from '../statement-parts.ts';
import type { Rows } from './family-file-schema.ts';
import { kindOrOther, withWrittenKind } from './open-kind.ts';
import type { Remarks } from './remark.ts';

export function plansOf({ plans }: Rows): Plan[] {
  return plans
    .map((row) => ({
      ...statementOf(row.id, row, 'confirmed'),
      id: planId(row.id),
      personIds: sortedIds(
        [...(row.personIds ?? []), ...(row.personId == null ? [] : [row.personId])],
        personId,
      ),
      kind: row.kind,
      category: textOrNull(row.category),
      visitInterval: row.visitRule ?? null,
      namedIds: sortedIds(row.namedRiskIds, personId),
      note: textOrNull(row.note),
    }))
    .sort(byId);
}

/** A concern is what one agency raised: that agency recorded it. */
export function concernsOf({ concerns }: Rows, remarks: Remarks): Concern[] {
  return concerns
    .map((row, at) => ({
      ...statementOf(
        row.id,
        { ...row, from: row.raisedOn, to: row.closedOn, recordedBy: row.agencyId },
        'reported',
      ),
      id: concernId(row.id),
      agencyId: agencyId(row.agencyId),
      professionalId: row.professionalId == null ? null : professionalId(row.professionalId),
      aboutIds: sortedIds(row.personIds, personId),
      arisesFromIds: sortedIds(row.arisesFromIds, personId),
      kind: kindOrOther(concernKinds, row.kind, ['concerns', at, 'kind'], 'its summary', remarks),
      factor: textOrNull(row.dfeFactor),
      summary: withWrittenKind(textOrNull(row.summary), row.kind, concernKinds),
    }))
    .sort(byId);
}

export function flagsOf({ flags }: Rows, remarks: Remarks): Flag[] {
  return flags
    .map((row, at) => ({
      ...statementOf(row.id, { ...row, recordedBy: row.recordedBy ?? row.agencyId }, 'confirmed'),
      personId: personId(row.personId),
      agencyId: row.agencyId == null ? null : agencyId(row.agencyId),
      kind: kindOrOther(flagKinds, row.kind, ['flags', at, 'kind'], 'its note', remarks),
      note: withWrittenKind(textOrNull(row.note), row.kind, flagKinds),
    }))
    .sort(byId);
}
