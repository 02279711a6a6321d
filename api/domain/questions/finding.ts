import type { CalendarDate } from '../calendar-date.ts';

/** How pressing it is: act now, check it, or a thing to know. Never a score. */
export type Severity = 'act' | 'check' | 'note';

export type FactValue =
  string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue };

/** An answer of a question: a sentence, whom it is about, the evidence, the rule. */
export interface Finding {
  readonly question: string;
  readonly severity: Severity;
  /** Ids of the people (or of the escalation, plan, …) it is about, the first foremost. */
  readonly about: readonly string[];
  readonly says: string;
  readonly because: readonly Evidence[];
  readonly rule: Rule;
  /** The ids, dates and counts that `says` is composed from, as plain values. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

export interface Evidence {
  readonly id: string;
  readonly date: CalendarDate | null;
  readonly says: string;
}

export interface Rule {
  readonly id: string;
  /** In plain words. */
  readonly says: string;
  /** Guidance, regulation, review or local practice it comes from. */
  readonly source: string;
}
