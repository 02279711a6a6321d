import type {
  CareTie,
  ParentTie,
  Partnership,
  RelatedTie,
  Responsibility,
} from '../../domain/family-record.ts';
import { personId } from '../../domain/ids.ts';
import {
  livePartnerStatuses,
  type CareKind,
  type ParentNature,
  type RelatedKind,
} from '../../domain/vocabulary.ts';
import { byId, statementOf, textOrNull } from '../statement-parts.ts';
import type { TieKind, TieRow } from './people-schema.ts';
import type { Remarks } from './remark.ts';

const natures: Readonly<Partial<Record<TieKind, ParentNature>>> = {
  birth_parent_of: 'birth',
  adoptive_parent_of: 'adoptive',
  parent_of: 'unknown',
};

const careKinds: Readonly<Partial<Record<TieKind, CareKind>>> = {
  foster_carer_of: 'foster',
  connected_carer_of: 'connected',
  special_guardian_of: 'special_guardian',
  private_foster_carer_of: 'private_foster',
  informal_carer_of: 'informal',
  young_carer_of: 'young_carer',
};

const relatedKinds: Readonly<Partial<Record<TieKind, RelatedKind>>> = {
  twin_of: 'twin',
  sibling_of: 'sibling',
  relative_of: 'relative',
  family_friend_of: 'family_friend',
  neighbour_of: 'neighbour',
};

export function parentTiesOf(ties: readonly TieRow[]): ParentTie[] {
  return ties
    .flatMap((row) => {
      const nature = natures[row.kind];
      if (nature === undefined) return [];
      const statement = statementOf(row.id, row, 'unknown');
      return [{ ...statement, parentId: personId(row.fromId), childId: personId(row.toId), nature }];
    })
    .sort(byId);
}

/** Parental responsibility is said on the tie of a parent or a carer, and is a statement of its own. */
export function responsibilitiesOf(ties: readonly TieRow[]): Responsibility[] {
  return ties
    .flatMap((row) => {
      const status = row.parentalResponsibility ?? null;
      if (status === null || status === 'not_applicable') return [];
      return [
        {
          ...statementOf(`${row.id}/responsibility`, row, 'unknown'),
          holder: { kind: 'person' as const, id: personId(row.fromId) },
          childId: personId(row.toId),
          status,
          basis: textOrNull(row.responsibilityBasis),
        },
      ];
    })
    .sort(byId);
}

export function careTiesOf(ties: readonly TieRow[]): CareTie[] {
  return ties
    .flatMap((row) => {
      const kind = careKinds[row.kind];
      if (kind === undefined) return [];
      const statement = statementOf(row.id, row, 'unknown');
      return [{ ...statement, carerId: personId(row.fromId), personId: personId(row.toId), kind }];
    })
    .sort(byId);
}

export function relatedTiesOf(ties: readonly TieRow[]): RelatedTie[] {
  return ties
    .flatMap((row) => {
      const kind = relatedKinds[row.kind];
      if (kind === undefined) return [];
      return [
        {
          ...statementOf(row.id, row, 'unknown'),
          personIds: [personId(row.fromId), personId(row.toId)] as const,
          kind,
          zygosity: kind === 'twin' ? (row.zygosity ?? 'unknown') : null,
          wording: textOrNull(row.wording),
        },
      ];
    })
    .sort(byId);
}

export function partnershipsOf(ties: readonly TieRow[], remarks: Remarks): Partnership[] {
  return ties.flatMap((row, at) => (row.kind === 'partner_of' ? phasesOf(row, at, remarks) : [])).sort(byId);
}

/** Each phase ends where the next begins; how a couple ended goes on, the last phase of a couple ends with the tie. */
function phasesOf(row: TieRow, at: number, remarks: Remarks): Partnership[] {
  const phases = row.statusHistory?.length ? row.statusHistory : assumedPhases(row, at, remarks);
  return phases.map(({ status, from }, place) => {
    const isLast = place === phases.length - 1;
    const end = livePartnerStatuses.includes(status) ? row.to : null;
    return {
      ...statementOf(
        `${row.id}/${place + 1}`,
        { ...row, from, to: isLast ? end : phases[place + 1]?.from },
        'unknown',
      ),
      coupleId: row.id,
      partnerIds: [personId(row.fromId), personId(row.toId)] as const,
      status,
    };
  });
}

type Phase = NonNullable<TieRow['statusHistory']>[number];

/** A tie with a status and no history: what came before a separation, divorce or death is not known. */
function assumedPhases(row: TieRow, at: number, remarks: Remarks): Phase[] {
  const status = row.status ?? 'relationship';
  if (livePartnerStatuses.includes(status)) return [{ status, from: row.from }];
  remarks.notes.push({
    path: ['ties', at, 'status'],
    says: `The couple is recorded as ${status} without a history: what they were before is read as a relationship.`,
    remedy:
      'Add statusHistory, such as [{"status": "married", "from": "2014-06"}, {"status": "divorced", "from": "2022"}].',
  });
  return [
    { status: 'relationship', from: row.from },
    { status, from: row.to },
  ];
}
