import type { CalendarDate } from '../calendar-date.ts';
import type { DutyState } from '../duties/duty-status.ts';
import type { AgencyId, PersonId, ProfessionalId, TeamId } from '../ids.ts';
import type { MarkFilter, MarksOfRow } from '../standing/with-marks.ts';
import type { PlanKind } from '../vocabulary.ts';

/** One child of the authority and one duty towards that child, or the child to whom no rule applies, on a day. */
export interface WorklistRow {
  readonly childId: PersonId;
  readonly name: string;
  /** "9", "4 months", "unborn": as told everywhere. */
  readonly age: string;
  readonly isUnborn: boolean;
  /** Whole years; null where it cannot be told. */
  readonly years: number | null;
  /** The plan, placement or notice it rests on, as a person would say it: "Child protection plan, neglect". */
  readonly plan: string | null;
  readonly planKind: PlanKind | null;
  /** Id of the rule; null where no rule applies to the child. */
  readonly duty: string | null;
  readonly dutyTitle: string;
  readonly state: DutyState;
  readonly dueOn: CalendarDate | null;
  readonly daysOverdue: number | null;
  readonly workingDaysOverdue: number | null;
  readonly lastSatisfied: CalendarDate | null;
  /** Who made it, as far as recorded. */
  readonly lastBy: string | null;
  /** Of any professional of any agency, in person; null with `seenIsHeld` true: never. */
  readonly lastSeenOn: CalendarDate | null;
  readonly daysSinceSeen: number | null;
  readonly lastSeenBy: string | null;
  readonly lastAloneOn: CalendarDate | null;
  /** False: the record would not show it, so that "never" cannot be said. */
  readonly seenIsHeld: boolean;
  /** The most days for which it can be said that nobody saw the child; 0 where that cannot be said. */
  readonly unseenFor: number;
  /** The allocated worker on the day, and the team and area that come with them. */
  readonly workerId: ProfessionalId | null;
  readonly worker: string | null;
  readonly teamId: TeamId | null;
  readonly team: string | null;
  readonly area: string | null;
  /** Agencies involved with the child on the day. */
  readonly agencyIds: readonly AgencyId[];
  /** Their names, in the same order. */
  readonly agencies: readonly string[];
  /** The sentence of the map and of `ask visits`, word for word. */
  readonly says: string;
  readonly notes: readonly string[];
  readonly rule: string;
  /** What was found of the row before; absent where nothing was, and where marks were not asked for. */
  readonly marks?: MarksOfRow;
}

/** What a list is narrowed to. Lists mean "one of"; what is left out narrows nothing. */
export interface WorklistFilter {
  readonly states?: readonly DutyState[];
  readonly duties?: readonly string[];
  readonly planKinds?: readonly PlanKind[];
  readonly teamIds?: readonly string[];
  readonly areas?: readonly string[];
  readonly workerIds?: readonly string[];
  readonly agencyIds?: readonly string[];
  /** Whole years, both ends included. */
  readonly ageFrom?: number;
  readonly ageTo?: number;
  /** Not seen by anyone for at least so many days, or never; never those of whom it is not held. */
  readonly unseenDays?: number;
  /** At least so many calendar days overdue. */
  readonly overdueDays?: number;
  /** By what was found of the row before (`markFilterOf`). */
  readonly marked?: readonly MarkFilter[];
  /** Part of the child's name. */
  readonly text?: string;
}
