import { inWords } from '../calendar-date.ts';
import { dutyStateWords } from '../duties/duty-state-words.ts';
import type { DutyState } from '../duties/duty-status.ts';
import type { WorklistRow } from '../worklist/worklist-row.ts';
import { dayInEngland } from './moment-in-england.ts';
import { verdictWords, type MarkedFacts, type RowMark } from './row-mark.ts';

/** States between which the same due day means another finding: what was waited for is late, or was done. */
const findings: Readonly<Record<DutyState, string>> = {
  'never-seen': 'late',
  overdue: 'late',
  'cannot-tell': 'cannot tell',
  'not-held': 'not held',
  'due-soon': 'waited for',
  'awaiting-first': 'waited for',
  'up-to-date': 'waited for',
  'done-late': 'done late',
  'done-in-time': 'done in time',
  'not-required': 'not required',
};

type Now = Pick<WorklistRow, 'state' | 'dueOn' | 'lastSatisfied' | 'lastSeenOn' | 'plan'>;

/**
 * Of what else a mark was made than what the row says now: "about an earlier due day, 1 June 2026"; null where it is
 * about the row as it stands. The due day decides; where none can be told, the state and what it was judged by.
 */
export function madeAboutOther(about: MarkedFacts, now: Now): string | null {
  if (about.dueOn !== null && now.dueOn !== null && about.dueOn !== now.dueOn) {
    const which = about.dueOn < now.dueOn ? 'an earlier' : 'a later';
    return `about ${which} due day, ${inWords(about.dueOn)}`;
  }
  if (about.dueOn !== null && now.dueOn === null) {
    return `about the due day ${inWords(about.dueOn)}, which is no longer told`;
  }
  if (about.dueOn === null && now.dueOn !== null) return 'when no due day could be told';
  if (findings[about.state] !== findings[now.state]) {
    return `when the list said “${dutyStateWords[about.state]}”`;
  }
  return about.dueOn === null ? otherBasis(about, now) : null;
}

function otherBasis(about: MarkedFacts, now: Now): string | null {
  if (about.plan !== now.plan) {
    return about.plan === null ? 'when no plan was recorded' : `about another basis, “${about.plan}”`;
  }
  if (about.lastSatisfied !== now.lastSatisfied) return 'before the last visit that counts was recorded anew';
  if (about.lastSeenOn === now.lastSeenOn) return null;
  return about.lastSeenOn === null
    ? 'when nobody was recorded as having seen the child'
    : `when the child was last recorded as seen on ${inWords(about.lastSeenOn)}`;
}

/** "Explained: marked on 3 June 2026 by Priya Sandalwood, about an earlier due day, 1 June 2026." */
export function markInWords({ verdict, at, by, about }: RowMark, now: Now): string {
  const other = madeAboutOther(about, now);
  const said = `${verdictWords[verdict]}: marked on ${inWords(dayInEngland(at))} by ${by}`;
  return other === null ? `${said}.` : `${said}, ${other}.`;
}
