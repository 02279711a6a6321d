import { createHash } from 'node:crypto';

/** What was done. Each use case writes one of these for each look; an import one before it begins and one after. */
export type AccessEvent =
  | 'searched'
  | 'family-opened'
  | 'family-printed'
  | 'family-summarised'
  | 'person-opened'
  | 'questions-asked'
  | 'sources-listed'
  | 'worklist-listed'
  | 'worklist-exported'
  | 'timeliness-told'
  | 'intervals-listed'
  | 'worklist-rebuilt'
  | 'worklist-marks-read'
  | 'worklist-row-marked'
  | 'worklist-mark-taken-back'
  | 'standing-change-begun'
  | 'standing-questions-listed'
  | 'standing-question-opened'
  | 'standing-question-saved'
  | 'standing-question-ended'
  | 'standing-question-run'
  | 'standing-row-acknowledged'
  | 'import-begun'
  | 'imported'
  | 'import-previewed'
  | 'look-reported'
  | 'log-mended'
  | 'log-broken';

/** Who looked at, asked or changed what, when and why. Times are UTC, `2026-06-30T09:00:00.000Z`. */
export interface AccessNote {
  readonly event: AccessEvent;
  readonly who: {
    readonly id: string | null;
    readonly name: string;
    readonly agencyId: string | null;
    /** Not by the page: "command, os user jsmith". Null where the page, or the program itself. */
    readonly via: string | null;
  };
  /** Why they may: the permission that the use case needs. */
  readonly why: string;
  /** Whom or what they asked for, whether or not they got it. */
  readonly asked: Readonly<Record<string, string | number | null>>;
  /** Ids of the people that the answer shows; empty where it shows nobody. Never the id of a hidden person. */
  readonly ids: readonly string[];
  /** People who were counted for it and not shown. */
  readonly counted?: number;
  readonly answered: boolean;
}

/** One line of the log: the note, its place and the hashes that chain it to the line before. */
export interface AccessEntry extends AccessNote {
  readonly n: number;
  readonly at: string;
  readonly previous: string;
  readonly hash: string;
}

/** What the first line of the first file is chained to. */
export const firstHash = '0'.repeat(64);

/** The line as written: its hash covers the hash before it and every other field, in this order. */
export function lineOf(
  note: AccessNote,
  n: number,
  at: string,
  previous: string,
): { line: string; hash: string } {
  const { event, who, why, asked, ids, counted, answered } = note;
  const covered = JSON.stringify({ n, at, event, who, why, asked, ids, counted, answered, previous });
  const hash = hashOf(previous, covered);
  return { line: `${covered.slice(0, -1)},"hash":"${hash}"}\n`, hash };
}

/** Place and hash of a line that is whole and rightly chained to `previous`; null of any other. */
export function readLine(line: string, previous: string): { n: number; hash: string } | null {
  const match = /^(\{"n":(\d+),.*),"hash":"([0-9a-f]{64})"\}$/.exec(line);
  if (match === null) return null;
  const [, open = '', n = '', hash = ''] = match;
  const covered = `${open}}`;
  if (hashOf(previous, covered) !== hash || !covered.endsWith(`"previous":"${previous}"}`)) return null;
  return { n: Number(n), hash };
}

function hashOf(previous: string, covered: string): string {
  return createHash('sha256').update(previous).update(covered).digest('hex');
}
