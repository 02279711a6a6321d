import { addDays, addMonths, firstDay, inWords, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Plan } from '../family-record.ts';
import { birthOf, type PersonAt } from '../person-at.ts';
import { lastDayOfRecord } from '../seen/sightings-held.ts';
import { isPlanLiveOn, startedBy } from '../statement.ts';
import type { PlanKind } from '../vocabulary.ts';
import { contactsOfChild } from './contacts-of-child.ts';
import { dutyBegins, type DutyBegins } from './duty-start.ts';
import { concernsChild } from './duty-visits.ts';
import { isTold, legalStatusOf } from './placement-stay.ts';
import type { DutyRule, DutyStage, DutyVariant, RulePack } from './rule-pack.ts';
import type { Interval } from './working-days.ts';

/** A rule that speaks of a child: what it rests on, from when, and whether it is required on the day looked at. */
export interface Duty {
  readonly rule: DutyRule;
  readonly begins: DutyBegins;
  /** From when visits count: the day it begins, or of the birth or the order if that is later. */
  readonly base: CalendarDate;
  /** "the plan began on 3 November 2025": after "since". */
  readonly since: string;
  readonly isFromBirth: boolean;
  readonly required: Required;
  /** The plan's own interval, where it has one: it goes before the rule's. */
  readonly own: Interval | null;
  /** Null: as agreed, with no day due. */
  readonly first: Interval | null;
  readonly then: readonly DutyStage[];
  /** Other intervals hold, because of this; null for those of the rule itself. */
  readonly variant: DutyVariant | null;
  /** Reviews held since it began, the earliest first: they end a weekly phase. */
  readonly reviews: readonly CalendarDate[];
}

export type Required =
  | { readonly is: true }
  | { readonly is: false; readonly why: 'ended'; readonly what: string; readonly on: CalendarDate }
  | { readonly is: false; readonly why: 'unborn' | 'birth-overdue' | 'died' | 'aged-out' }
  | { readonly is: false; readonly why: 'gives-way'; readonly to: PlanKind };

/** The duties of a pack towards a child, live or past, in the order of the pack: at most one for each rule. */
export function dutiesTowards(family: FamilyAt, child: PersonAt, pack: RulePack): Duty[] {
  const on = lastDayOfRecord(family);
  const plans = plansOf(family, child, on);
  return pack.rules.flatMap((rule) => {
    const begins = rule.isOn ? dutyBegins(rule, { family, childId: child.id, plans, on }) : null;
    return begins === null ? [] : [dutyOf(rule, begins, { family, child, plans, on })];
  });
}

/** Plans for the child that had begun, the earliest first: those ended too. */
function plansOf(family: FamilyAt, child: PersonAt, on: CalendarDate): Plan[] {
  return family.record.plans
    .filter((plan) => plan.personIds.includes(child.id) && isTold(plan, family) && startedBy(plan, on))
    .sort((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.id, b.id));
}

interface Circumstances {
  readonly family: FamilyAt;
  readonly child: PersonAt;
  readonly plans: readonly Plan[];
  readonly on: CalendarDate;
}

function dutyOf(rule: DutyRule, begins: DutyBegins, circumstances: Circumstances): Duty {
  const { family, child } = circumstances;
  const status = legalStatusOf(family, child.id, circumstances.on);
  const variant = variantOf(rule, begins, status?.code ?? null);
  const order = variant?.fromLegalStatus === true && status?.from != null ? firstDay(status.from) : null;
  const began = order !== null && order > begins.on ? order : begins.on;
  const born = birthOf(child);
  const birth = born === null || rule.kind !== 'visit' ? null : firstDay(born);
  const isFromBirth = birth !== null && birth > began;
  const base = isFromBirth ? birth : began;
  return {
    rule,
    begins,
    base,
    since: sinceOf({ base, isFromBirth, isFromOrder: began !== begins.on }, begins),
    isFromBirth,
    required: requiredOn(rule, begins, circumstances),
    own: rule.kind === 'visit' ? (begins.plan?.visitInterval ?? null) : null,
    first: variant === null ? rule.first : variant.first,
    then: variant === null ? rule.then : variant.then,
    variant,
    reviews: reviewsSince(family, child, base),
  };
}

function sinceOf(
  { base, isFromBirth, isFromOrder }: { base: CalendarDate; isFromBirth: boolean; isFromOrder: boolean },
  { says }: DutyBegins,
): string {
  if (isFromBirth) return `the birth on ${inWords(base)}`;
  return isFromOrder ? `the order of ${inWords(base)}` : says;
}

function variantOf(
  { variants }: DutyRule,
  { placement }: DutyBegins,
  legalStatus: string | null,
): DutyVariant | null {
  const holds = (list: readonly string[], value: string | null) =>
    list.length === 0 || (value !== null && list.includes(value));
  const { type = null, approval = null } = placement?.current ?? {};
  const fits = variants.find(
    (each) =>
      holds(each.placementTypes, type) &&
      holds(each.approvals, approval) &&
      holds(each.legalStatuses, legalStatus),
  );
  return fits ?? null;
}

function reviewsSince(family: FamilyAt, child: PersonAt, base: CalendarDate): CalendarDate[] {
  return contactsOfChild(family, child.id)
    .filter(
      (contact) =>
        contact.kind === 'cla_review' &&
        contact.outcome === 'completed' &&
        contact.on >= base &&
        concernsChild(contact, child.id),
    )
    .map(({ on }) => on);
}

/** data-and-rules B3.1: a plan is still live on the day it ends; nothing else pauses a duty. */
function requiredOn(rule: DutyRule, { ended }: DutyBegins, { child, plans, on }: Circumstances): Required {
  if (child.isDead || child.birthOutcome !== null) return { is: false, why: 'died' };
  if (rule.kind === 'visit' && child.isBirthOverdue) return { is: false, why: 'birth-overdue' };
  if (rule.kind === 'visit' && child.isUnborn) return { is: false, why: 'unborn' };
  if (ended !== null) return { is: false, why: 'ended', ...ended };
  if (rule.untilAge !== null && child.age !== null && child.age >= rule.untilAge)
    return { is: false, why: 'aged-out' };
  const other = plans.find(({ kind, ...each }) => rule.givesWayTo.includes(kind) && isPlanLiveOn(each, on));
  return other === undefined ? { is: true } : { is: false, why: 'gives-way', to: other.kind };
}

/** Which stage of the intervals holds after one that counted on this day, the so-many-th; null for none. */
export function stageAfter(duty: Duty, last: CalendarDate, done: number): DutyStage | null {
  const isIn: Record<DutyStage['while'], boolean> = {
    'first-year': last <= addDays(addMonths(duty.base, 12), -1),
    'before-first-review': !duty.reviews.some((review) => review <= last),
    'lasting-to-18': lastsTo18(duty),
    'after-first': done <= 1,
    later: true,
  };
  return duty.then.find((stage) => isIn[stage.while]) ?? null;
}

function lastsTo18({ begins: { placement } }: Duty): boolean {
  if (placement === null) return false;
  const { lastsTo18: lasts, type } = placement.current;
  return lasts === 'yes' || (lasts === 'unknown' && (type === 'U1' || type === 'U4'));
}
