import type { CalendarDate } from '../calendar-date.ts';
import type { ContactKind, PlanKind, ProfessionalRole } from '../vocabulary.ts';
import type { DayOne, Interval } from './working-days.ts';

/**
 * How often which children are to be seen, and by when what is to be held: rules as data, so that an authority can put
 * its own in place of those that no regulation fixes. Versioned; valid from a day.
 */
export interface RulePack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly validFrom: CalendarDate;
  readonly settings: PackSettings;
  readonly rules: readonly DutyRule[];
}

export interface PackSettings {
  readonly dayOne: DayOne;
  /** Due soon where at most so many working days remain. */
  readonly dueSoonWorkingDays: number;
  /** From this age a child is to be seen alone. */
  readonly aloneFromAge: number;
  /** Out of so many seen visits, the last ones, one is to be alone and one with the bedroom seen. */
  readonly qualityVisits: number;
  /** After a visit that met no child, she is to be seen within so long: told as a note. */
  readonly afterNoAccess: Interval;
}

/** What begins a duty, and begins it anew. */
export type DutyStart = 'plan';

export interface DutyRule {
  /** `cp-visit`: also what a contact's `duties` name. */
  readonly id: string;
  /** "Child protection visit". */
  readonly title: string;
  /** The rule in one sentence. */
  readonly says: string;
  readonly source: string;
  readonly starts: DutyStart;
  readonly planKinds: readonly PlanKind[];
  /** Not required while the child has a live plan of these kinds. */
  readonly givesWayTo: readonly PlanKind[];
  /** Upper limits: the day due is in time. */
  readonly first: Interval;
  /** From one that counts to the next; the first that fits. */
  readonly then: readonly DutyStage[];
  readonly satisfiedBy: Satisfaction;
  /** Not required from this age on; null for no such age. */
  readonly untilAge: number | null;
}

/** `first-year`: within a year of the day the duty began. `later`: always. */
export interface DutyStage {
  readonly while: 'first-year' | 'later';
  readonly every: Interval;
}

/** A completed contact of one of these kinds, outside meetings, in which somebody of these roles saw the child. */
export interface Satisfaction {
  readonly kinds: readonly ContactKind[];
  readonly roles: readonly ProfessionalRole[];
}

export function ruleOf(pack: RulePack, id: string): DutyRule | null {
  return pack.rules.find((rule) => rule.id === id) ?? null;
}
