import type { CalendarDate } from './calendar-date.ts';
import type { AgencyId, HouseholdId, PersonId, PlacementId, PlanId } from './ids.ts';
import type { Statement } from './statement.ts';
import type {
  ContactKind,
  IntervalUnit,
  LegalStatusCode,
  NotificationKind,
  PlacementApproval,
  PlacementReason,
  PlacementType,
  PlanKind,
  RecordingLimit,
  YesNoUnknown,
} from './vocabulary.ts';

/** A dated plan; still live on the day it ends. A visiting interval of its own wins over the rule pack's. */
export interface Plan extends Statement {
  readonly id: PlanId;
  readonly personIds: readonly PersonId[];
  readonly kind: PlanKind;
  readonly category: string | null;
  readonly visitInterval: { readonly unit: IntervalUnit; readonly n: number } | null;
  /** Adults the plan names as a risk. */
  readonly namedIds: readonly PersonId[];
  readonly note: string | null;
}

/**
 * Where a looked after child lives, as the authority placed the child: a row for each change of placement or of what it
 * rests on. Not the same as a stay: a stay says who lives in a home, whoever arranged it.
 */
export interface Placement extends Statement {
  readonly id: PlacementId;
  readonly personId: PersonId;
  readonly type: PlacementType;
  /** Why this row began; null where the source does not say. */
  readonly startReason: PlacementReason | null;
  readonly provider: string | null;
  /** Ofsted's number of the provision. */
  readonly urn: string | null;
  /** Is it meant to last until the child is 18? */
  readonly lastsTo18: YesNoUnknown;
  readonly approval: PlacementApproval | null;
  readonly householdId: HouseholdId | null;
}

/** Under which order or agreement a child is looked after. */
export interface LegalStatus extends Statement {
  readonly personId: PersonId;
  readonly code: LegalStatusCode;
}

/** A day on which the authority came to know or do something that a duty is counted from, or that ends one. */
export interface Notification {
  readonly id: string;
  readonly personId: PersonId;
  readonly kind: NotificationKind;
  readonly on: CalendarDate;
  readonly recordedAt: CalendarDate | null;
}

/** Away and back. Times are local, `2026-06-14T20:00`. */
export interface MissingEpisode {
  readonly id: string;
  readonly personId: PersonId;
  readonly startedAt: string;
  readonly returnedAt: string | null;
  readonly placeFound: string | null;
  readonly foundHouseholdId: HouseholdId | null;
  readonly returnInterviewOffered: YesNoUnknown;
  readonly returnInterviewAt: string | null;
}

/** What an agency's data holds here. Outside it the answer is "not held", before it "none recorded since …". */
export interface Coverage {
  readonly agencyId: AgencyId;
  readonly holds: 'all' | readonly ContactKind[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly loadedOn: CalendarDate | null;
  /** What its data cannot tell; absent: nothing of the kind is known. */
  readonly limits?: readonly RecordingLimit[];
}
