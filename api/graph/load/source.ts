import type { CalendarDate } from '../../domain/calendar-date.ts';

/** Where a load comes from. One source is one family file or GEDCOM through all its versions. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: 'family-file' | 'gedcom';
  /** The date that the source speaks of. */
  readonly asAt: CalendarDate;
  /** An invented family: said on every screen that shows it. */
  readonly fictional: boolean;
  /** Of the file that was read. */
  readonly sha256: string;
  /** ISO date and time of the load itself, kept apart from the source's own dates. */
  readonly loadedAt: string;
}

/** Things and statements that a load brought, by what it changed. */
export interface LoadOutcome {
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
}

export function sumOfOutcomes(outcomes: readonly LoadOutcome[]): LoadOutcome {
  const sum = (name: keyof LoadOutcome) => outcomes.reduce((total, outcome) => total + outcome[name], 0);
  return { added: sum('added'), corrected: sum('corrected'), unchanged: sum('unchanged') };
}
