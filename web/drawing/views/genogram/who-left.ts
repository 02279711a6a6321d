import type { CoupleAt, FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Stay } from '../../../../api/domain/family-record.ts';
import { endedBy, isKnownBy, overlaps, startedBy } from '../../../../api/domain/statement.ts';
import { visitingRoles } from '../../../../api/domain/vocabulary.ts';

/**
 * Which of two former partners left the home that they shared, by their stays: one ended while the other went on. Null
 * where the record does not tell, or tells of both.
 */
export function whoLeft({ partnerIds }: CoupleAt, family: FamilyAt): string | null {
  const [one, other] = partnerIds;
  const [first, second] = [staysOf(one, family), staysOf(other, family)];
  const leavings = first.flatMap((mine) =>
    second
      .filter((theirs) => theirs.householdId === mine.householdId && overlaps(mine, theirs))
      .flatMap((theirs) => [...leaving(mine, theirs, family), ...leaving(theirs, mine, family)]),
  );
  const [last] = leavings.sort((a, b) => (a.on < b.on ? 1 : -1));
  return last?.personId ?? null;
}

function staysOf(personId: string, { record, on, knownAt }: FamilyAt): Stay[] {
  return record.stays.filter(
    (stay) =>
      stay.personId === personId &&
      stay.certainty !== 'disproved' &&
      !visitingRoles.includes(stay.role) &&
      startedBy(stay, on) &&
      (knownAt === null ? stay.retractedAt === null : isKnownBy(stay, knownAt)),
  );
}

function leaving(mine: Stay, theirs: Stay, { on }: FamilyAt): { personId: string; on: string }[] {
  if (mine.to === null || !endedBy(mine, on)) return [];
  const stayed = theirs.to === null || theirs.to > mine.to;
  return stayed ? [{ personId: mine.personId, on: mine.to }] : [];
}
