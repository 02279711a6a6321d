import { firstDay, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { LegalStatus, Placement } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { isKnownBy, isPlanLiveOn, startedBy, type Statement } from '../statement.ts';

/** One placement as a visiting duty counts it: rows that go on with the one before belong to it. */
export interface PlacementStay {
  /** The first row: from then on visits are counted. */
  readonly first: Placement;
  readonly began: CalendarDate;
  /** The latest row that is no temporary move: what the placement is. */
  readonly current: Placement;
  /** The latest row: where the child is. */
  readonly latest: Placement;
}

/** Where the child is placed on the day, or was last; null where no placement had begun. */
export function placementOf(family: FamilyAt, childId: PersonId, on: CalendarDate): PlacementStay | null {
  const rows = family.record.placements
    .filter(
      (row) => row.personId === childId && isTold(row, family) && row.from !== null && startedBy(row, on),
    )
    .toSorted((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.id, b.id));
  return rows.reduce<PlacementStay | null>((stay, row) => {
    const began = firstDay(row.from ?? on);
    if (stay === null || !goesOn(stay, row)) return { first: row, began, current: row, latest: row };
    return { ...stay, current: isTemporary(row) ? stay.current : row, latest: row };
  }, null);
}

/**
 * A change of legal status alone, a temporary move and the way back from one to the same place restart nothing
 * (data-and-rules B3.10).
 */
function goesOn({ current, latest }: PlacementStay, row: Placement): boolean {
  if (isTemporary(row)) return true;
  if (isTemporary(current)) return false;
  if (row.startReason === 'L') return true;
  return (
    isTemporary(latest) &&
    row.type === current.type &&
    row.provider === current.provider &&
    row.urn === current.urn &&
    row.householdId === current.householdId
  );
}

function isTemporary({ type }: Placement): boolean {
  return type.startsWith('T');
}

/** The latest begun of those in force on the day; null where none is recorded. */
export function legalStatusOf(family: FamilyAt, childId: PersonId, on: CalendarDate): LegalStatus | null {
  return (
    family.record.legalStatuses
      .filter((row) => row.personId === childId && isTold(row, family) && isPlanLiveOn(row, on))
      .toSorted((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.id, b.id))
      .at(-1) ?? null
  );
}

/** Neither disproved nor taken back, and known by the day asked about. */
export function isTold(statement: Statement, { knownAt }: Pick<FamilyAt, 'knownAt'>): boolean {
  if (statement.certainty === 'disproved') return false;
  return knownAt === null ? statement.retractedAt === null : isKnownBy(statement, knownAt);
}
