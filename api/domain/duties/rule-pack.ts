import type { CalendarDate } from '../calendar-date.ts';
import type {
  ContactKind,
  LegalStatusCode,
  NotificationKind,
  PlacementApproval,
  PlacementType,
  PlanKind,
  ProfessionalRole,
} from '../vocabulary.ts';
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

export interface DutyRule {
  /** `cp-visit`: also what a contact's `duties` name. */
  readonly id: string;
  /** "Child protection visit". */
  readonly title: string;
  /** The rule in one sentence. */
  readonly says: string;
  readonly source: string;
  /** A rule that is off is kept for whoever wants it, and tells nothing. */
  readonly isOn: boolean;
  /** Only a visit answers when the child was seen, and starts at birth; a meeting or a task may come before. */
  readonly kind: 'visit' | 'meeting' | 'task';
  /** What is due, in the middle of a sentence: "visit", "core group". */
  readonly thing: string;
  readonly starts: DutyStart;
  /** Not required while the child has a live plan of these kinds. */
  readonly givesWayTo: readonly PlanKind[];
  /** Upper limits: the day due is in time. */
  readonly first: Interval;
  /** From one that counts to the next; the first that fits. None: it is due once. */
  readonly then: readonly DutyStage[];
  /** Other intervals for some placements; the first that fits. */
  readonly variants: readonly DutyVariant[];
  readonly satisfiedBy: Satisfaction;
  /** A notification of these kinds ends the duty. */
  readonly endedBy: readonly NotificationKind[];
  /** Not required from this age on; null for no such age. */
  readonly untilAge: number | null;
}

/**
 * What begins a duty, and begins it anew. `planKinds`: the plans under which it holds; where what it starts from is not
 * recorded, it starts with the plan.
 */
export type DutyStart =
  | { readonly from: 'plan'; readonly planKinds: readonly PlanKind[] }
  | {
      readonly from: 'placement';
      readonly placementTypes: readonly PlacementType[];
      readonly planKinds: readonly PlanKind[];
    }
  | {
      readonly from: 'notification';
      readonly notifications: readonly NotificationKind[];
      readonly planKinds: readonly PlanKind[];
    }
  | {
      readonly from: 'meeting';
      readonly meetings: readonly ContactKind[];
      readonly planKinds: readonly PlanKind[];
    }
  | { readonly from: 'return'; readonly planKinds: readonly PlanKind[] };

/**
 * `first-year`: within a year of the day the duty began. `before-first-review`: no review was held since then.
 * `lasting-to-18`: the placement is meant to last so long. `after-first`: one was held so far. `later`: always.
 */
export const stageConditions = [
  'first-year',
  'before-first-review',
  'lasting-to-18',
  'after-first',
  'later',
] as const;
export type StageCondition = (typeof stageConditions)[number];

export interface DutyStage {
  readonly while: StageCondition;
  /** Null: from then on as agreed, with no day due. */
  readonly every: Interval | null;
}

/** Intervals for placements of these types, approvals and legal statuses; an empty list is no condition. */
export interface DutyVariant {
  readonly says: string;
  readonly placementTypes: readonly PlacementType[];
  readonly approvals: readonly PlacementApproval[];
  readonly legalStatuses: readonly LegalStatusCode[];
  /** Counted from the day of the legal status, where that is later than the placement. */
  readonly fromLegalStatus: boolean;
  /** Null: as agreed, with no day due. */
  readonly first: Interval | null;
  readonly then: readonly DutyStage[];
}

/**
 * For a visit: a completed contact of one of these kinds, outside meetings, in which somebody of these roles saw the
 * child (no role: anybody). Otherwise a completed contact of these kinds about the child, or one of these notifications.
 */
export interface Satisfaction {
  readonly kinds: readonly ContactKind[];
  readonly roles: readonly ProfessionalRole[];
  readonly notifications: readonly NotificationKind[];
}

export function ruleOf(pack: RulePack, id: string): DutyRule | null {
  return pack.rules.find((rule) => rule.id === id) ?? null;
}
