import type { FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { aloneStatus, type AloneRule, type AloneStatus } from '../../seen/seen-status.ts';
import { seenSummary, type SeenSummary } from '../../seen/seen-summary.ts';

/** One child with what the record says about being seen alone, and how it is judged. */
export interface ChildAlone {
  readonly child: PersonAt;
  readonly summary: SeenSummary;
  readonly status: AloneStatus;
}

export function childAlone(family: FamilyAt, child: PersonAt, rule: AloneRule): ChildAlone {
  const summary = seenSummary(family, child.id);
  return { child, summary, status: aloneStatus(summary, child, rule) };
}

/** By days since seen alone; then those never seen alone, of whom no day can be counted, by how often seen. */
export function compareLongestNotAlone(a: ChildAlone, b: ChildAlone): number {
  return (
    order(a.status) - order(b.status) ||
    (b.summary.lastAlone?.days ?? 0) - (a.summary.lastAlone?.days ?? 0) ||
    b.summary.sinceAlone.timesSeen - a.summary.sinceAlone.timesSeen
  );
}

function order(status: AloneStatus): number {
  return ['not-alone', 'never-alone', 'not-recorded', 'folded'].indexOf(status);
}

/** Seen, and no time alone is recorded; what is folded to counts may hold one, and is told as not known. */
export function isNeverAlone({ status, summary }: ChildAlone): boolean {
  return status === 'never-alone' || (status === 'not-recorded' && summary.lastAlone === null);
}
