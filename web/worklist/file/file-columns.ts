import type { WorklistRowPartsFragment } from '../../generated/operations.ts';

export type WorklistRow = WorklistRowPartsFragment;

/** The columns of a worklist in a file, CSV and JSON alike: the names of the worklist's own row. */
export const fileColumns = [
  'childId',
  'name',
  'age',
  'isUnborn',
  'years',
  'plan',
  'planKind',
  'duty',
  'dutyTitle',
  'state',
  'stateWords',
  'dueOn',
  'daysOverdue',
  'workingDaysOverdue',
  'lastSatisfied',
  'lastBy',
  'lastSeenOn',
  'daysSinceSeen',
  'lastSeenBy',
  'lastAloneOn',
  'seenIsHeld',
  'workerId',
  'worker',
  'teamId',
  'team',
  'area',
  'says',
  'notes',
  'rule',
] as const satisfies readonly (keyof WorklistRow)[];

export type FileColumn = (typeof fileColumns)[number];

/** What a file says of itself beside its rows. */
export interface FileHead {
  /** Day that is told of, `2026-06-30`. */
  readonly asAt: string;
  /** Of when the figures are, by which rules, what is not held. */
  readonly says: readonly string[];
  readonly rulePack: string;
  /** What the list was narrowed by, in words; empty for the whole list. */
  readonly narrowedTo: readonly string[];
  readonly order: string;
  readonly rows: number;
  readonly children: number;
}
