import type { WorklistRow } from '../worklist/worklist-row.ts';
import { madeAboutOther, markInWords } from './mark-since.ts';
import { inOrderOfMarking, standingMark, verdictWords, type RowMark } from './row-mark.ts';
import { foundKey } from './standing-question.ts';

/** What was found of a row before, and whether that is about the row as it stands. */
export interface MarksOfRow {
  /** The mark that stands; null where the latest was taken back. */
  readonly standing: RowMark | null;
  /** The standing mark in words; null where none stands. */
  readonly says: string | null;
  /** False: it was made about other facts, and says about which. */
  readonly isCurrent: boolean;
  /** Every mark ever made on the row, the latest first. */
  readonly history: readonly RowMark[];
}

/** The rows with the marks that were made on them; a row without any stays as it is. */
export function withMarks(rows: readonly WorklistRow[], marks: readonly RowMark[]): readonly WorklistRow[] {
  if (marks.length === 0) return rows;
  const byRow = new Map<string, RowMark[]>();
  for (const mark of marks) {
    const key = foundKey(mark);
    const known = byRow.get(key);
    if (known === undefined) byRow.set(key, [mark]);
    else known.push(mark);
  }
  return rows.map((row) => {
    const own = byRow.get(foundKey(row));
    return own === undefined ? row : { ...row, marks: marksOfRow(row, own) };
  });
}

export function marksOfRow(row: WorklistRow, own: readonly RowMark[]): MarksOfRow {
  const standing = standingMark(own);
  return {
    standing,
    says: standing === null ? null : markInWords(standing, row),
    isCurrent: standing !== null && madeAboutOther(standing.about, row) === null,
    history: inOrderOfMarking(own),
  };
}

/** What a list may be narrowed to by its marks. A mark made about other facts does not mark the row as it stands. */
export const markFilters = ['true', 'data-error', 'explained', 'about-earlier', 'none'] as const;
export type MarkFilter = (typeof markFilters)[number];

export const markFilterWords: Readonly<Record<MarkFilter, string>> = {
  ...verdictWords,
  'about-earlier': 'Marked before the row changed',
  none: 'Not marked',
};

/** "marked “Explained”", as part of a sentence about a row. */
export function markFilterInSentence(mark: MarkFilter): string {
  if (mark === 'about-earlier') return 'marked before it changed';
  return mark === 'none' ? 'not marked' : `marked “${verdictWords[mark]}”`;
}

export function markFilterOf({ marks }: Pick<WorklistRow, 'marks'>): MarkFilter {
  if (marks?.standing == null) return 'none';
  return marks.isCurrent ? marks.standing.verdict : 'about-earlier';
}
