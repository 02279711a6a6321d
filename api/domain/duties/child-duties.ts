import { daysBetween, type CalendarDate } from '../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { socialCareOf } from '../seen/agencies-near.ts';
import { lastDayOfRecord, sightingsHeld } from '../seen/sightings-held.ts';
import { englandAndWales, type BankHolidays } from './bank-holidays.ts';
import { dutiesTowards, type Duty } from './duty.ts';
import { dutyInWords } from './duty-in-words.ts';
import { dutyNotes } from './duty-notes.ts';
import { dutyStatus, type DutyStatus } from './duty-status.ts';
import { visitsTowards } from './duty-visits.ts';
import { englandDefault } from './england-default.ts';
import type { RulePack } from './rule-pack.ts';

/** A duty towards a child on the day looked at, told in words. */
export interface ChildDuty {
  readonly child: PersonAt;
  readonly status: DutyStatus;
  /** Where it stands, with the day and the reason. */
  readonly says: string;
  /** What belongs beside it; none of it changes the state. */
  readonly notes: readonly string[];
}

export interface RulesInForce {
  readonly pack: RulePack;
  readonly holidays: BankHolidays;
}

export const rulesOfEngland: RulesInForce = { pack: englandDefault, holidays: englandAndWales };

/**
 * Every visiting duty towards each living or unborn child of the family, live or lately ended, in the order of the pack. On the
 * day looked at, or on the record's own where that is earlier: what came after is not in it.
 */
export function childDuties(family: FamilyAt, rules: RulesInForce = rulesOfEngland): ChildDuty[] {
  const unborn = family.people.filter(({ isUnborn, birthOutcome }) => isUnborn && birthOutcome === null);
  return [...livingChildren(family), ...unborn].flatMap((child) => dutiesOfChild(family, child, rules));
}

/** The same for one person: also for one who turned 18 with a plan still open. */
export function dutiesOfChild(
  family: FamilyAt,
  child: PersonAt,
  { pack, holidays }: RulesInForce = rulesOfEngland,
): ChildDuty[] {
  const on = lastDayOfRecord(family);
  const held = sightingsHeld(family, socialCareOf(family));
  const { settings } = pack;
  return worthTelling(dutiesTowards(family, child, pack), on).map((duty) => {
    const visits = visitsTowards(family, child.id, duty);
    const status = dutyStatus(duty, visits, { on, holidays, settings, held });
    return {
      child,
      status,
      says: dutyInWords(status, child),
      notes: dutyNotes(status, visits, { family, child, on, holidays, settings }),
    };
  });
}

/** How long a plan that ended is still told of where no other duty took its place. */
const daysToldAfterEnd = 91;

/** Duties of today; else those that ended lately. A plan of ten years ago would only hide what holds now. */
function worthTelling(duties: readonly Duty[], on: CalendarDate): Duty[] {
  return duties.filter(({ required }) => {
    if (required.is || required.why !== 'ended') return true;
    const isReplaced = duties.some((other) => other.required.is);
    return !isReplaced && daysBetween(required.on, on) <= daysToldAfterEnd;
  });
}
