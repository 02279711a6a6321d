import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { dayAsTold } from '../worklist/day-as-told.ts';

interface Counts {
  readonly children: number;
  readonly newRows: number;
  readonly goneRows: number;
  readonly notAcknowledged: number;
  readonly lastRun?: { readonly atWords: string; readonly by: string; readonly on?: string | null } | null;
}

/** "3 children" and nothing else: the size of a question. */
export function childrenInWords(children: number): string {
  return children === 0 ? 'No children' : countInWords(children, 'child', 'children');
}

/** "2 new, 1 no longer on it, 2 not acknowledged." */
export function changesInWords(counts: Counts): string {
  const { newRows } = counts;
  return `${newRows === 0 ? 'nothing new' : `${newRows} new`}, ${otherChangesInWords(counts)}`;
}

/** The same where the new ones are told beside it: "1 no longer on it, 2 not acknowledged." */
export function otherChangesInWords({ children, goneRows, notAcknowledged }: Counts): string {
  const acknowledged =
    children === 0
      ? 'nothing to acknowledge'
      : notAcknowledged === 0
        ? 'all acknowledged'
        : `${notAcknowledged} not acknowledged`;
  return `${goneRows === 0 ? '' : `${goneRows} no longer on it, `}${acknowledged}.`;
}

/** "Last asked on 1 July 2026 at 10:00 by the schedule, as at 30 June 2026." */
export function lastAskedInWords({ lastRun }: Counts): string {
  if (lastRun == null) return 'Not asked yet.';
  const day = lastRun.on == null ? '' : `, as at ${dayAsTold(lastRun.on)}, the last day of the record`;
  return `Last asked on ${lastRun.atWords} by ${lastRun.by}${day}.`;
}
