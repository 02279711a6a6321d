import type { CalendarDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { seenStatus, type SeenStatus } from '../../seen/seen-status.ts';
import { seenSummary, type SeenSummary } from '../../seen/seen-summary.ts';
import { socialWorkerStatus, type SocialWorkerStatus } from '../../seen/social-worker.ts';
import type { Severity } from '../finding.ts';

/** One child with what the record says about being seen, and how it is judged. */
export interface ChildSeen {
  readonly child: PersonAt;
  readonly summary: SeenSummary;
  readonly status: SeenStatus;
  readonly socialWorker: SocialWorkerStatus;
}

export function childSeen(family: FamilyAt, child: PersonAt, unseenDays: number): ChildSeen {
  const summary = seenSummary(family, child.id);
  return {
    child,
    summary,
    status: seenStatus(summary, child, unseenDays),
    socialWorker: socialWorkerStatus(family, summary, child),
  };
}

/**
 * Act where unseen for twice as long as is asked, or never seen in a record (or a life) that is as long as is asked;
 * check where unseen, never seen in a shorter one, or not held; else a note.
 */
export function lastSeenSeverity(status: SeenStatus, unseenDays: number): Severity {
  if (status.kind === 'never') return status.days === null || status.days >= unseenDays ? 'act' : 'check';
  if (status.kind === 'unseen') return status.days >= 2 * unseenDays ? 'act' : 'check';
  return status.kind === 'not-held' ? 'check' : 'note';
}

/** Never seen first, then by days; children of whom the record can say nothing come last. For sorting. */
export function compareLongestUnseen(a: ChildSeen, b: ChildSeen): number {
  const [first, second] = [daysUnseen(a), daysUnseen(b)];
  return first === second ? 0 : second - first;
}

function daysUnseen(seen: ChildSeen): number {
  return seen.status.kind === 'never' ? Infinity : (lastSeenFact(seen)?.[1] ?? -1);
}

/** The day last seen and the days since, the latest day it may have been where it is folded; null where not known. */
export function lastSeenFact({ status, summary }: ChildSeen): [CalendarDate, number] | null {
  if (status.kind === 'not-held' && status.why === 'folded') return null;
  if (status.kind === 'unseen' && !status.exactly && summary.folded.seen !== null) {
    return [summary.folded.seen, status.days];
  }
  return summary.lastSeen === null ? null : [summary.lastSeen.on, summary.lastSeen.days];
}
