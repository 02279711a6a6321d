import { firstDay, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Plan } from '../family-record.ts';
import { birthOf, type PersonAt } from '../person-at.ts';
import { lastDayOfRecord } from '../seen/sightings-held.ts';
import { isKnownBy, isPlanLiveOn, startedBy } from '../statement.ts';
import type { PlanKind } from '../vocabulary.ts';
import type { DutyRule, RulePack } from './rule-pack.ts';
import type { Interval } from './working-days.ts';

/** A rule that speaks of a child: what it rests on, from when, and whether it is required on the day looked at. */
export interface Duty {
  readonly rule: DutyRule;
  readonly plan: Plan;
  /** From when visits count: the day the plan began, or of the birth if that is later. */
  readonly base: CalendarDate;
  readonly baseIs: 'plan' | 'birth';
  readonly required: Required;
  /** The plan's own interval, where it has one: it goes before the rule's. */
  readonly own: Interval | null;
}

export type Required =
  | { readonly is: true }
  | { readonly is: false; readonly why: 'ended'; readonly on: CalendarDate }
  | { readonly is: false; readonly why: 'unborn' | 'birth-overdue' | 'died' | 'aged-out' }
  | { readonly is: false; readonly why: 'gives-way'; readonly to: PlanKind };

/** The duties of a pack towards a child, live or past, in the order of the pack: at most one for each rule. */
export function dutiesTowards(family: FamilyAt, child: PersonAt, pack: RulePack): Duty[] {
  const on = lastDayOfRecord(family);
  const plans = plansOf(family, child, on);
  return pack.rules.flatMap((rule) => {
    const own = plans.filter(({ kind }) => rule.planKinds.includes(kind));
    const plan = own.findLast((each) => isPlanLiveOn(each, on)) ?? own.at(-1);
    return plan?.from == null ? [] : [dutyOf(rule, plan, firstDay(plan.from), { child, plans, on })];
  });
}

/** Plans for the child that had begun, the earliest first: those ended too. */
function plansOf(family: FamilyAt, child: PersonAt, on: CalendarDate): Plan[] {
  const { knownAt } = family;
  return family.record.plans
    .filter(
      (plan) =>
        plan.personIds.includes(child.id) &&
        plan.certainty !== 'disproved' &&
        (knownAt === null ? plan.retractedAt === null : isKnownBy(plan, knownAt)) &&
        startedBy(plan, on),
    )
    .sort((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.id, b.id));
}

interface Circumstances {
  readonly child: PersonAt;
  readonly plans: readonly Plan[];
  readonly on: CalendarDate;
}

function dutyOf(rule: DutyRule, plan: Plan, began: CalendarDate, { child, plans, on }: Circumstances): Duty {
  const born = birthOf(child);
  const birth = born === null ? null : firstDay(born);
  const isBornLater = birth !== null && birth > began;
  return {
    rule,
    plan,
    base: isBornLater ? birth : began,
    baseIs: isBornLater ? 'birth' : 'plan',
    required: requiredOn(rule, plan, { child, plans, on }),
    own: plan.visitInterval,
  };
}

/** data-and-rules B3.1: a plan is still live on the day it ends; nothing else pauses a duty. */
function requiredOn(rule: DutyRule, plan: Plan, { child, plans, on }: Circumstances): Required {
  if (child.isDead || child.birthOutcome !== null) return { is: false, why: 'died' };
  if (child.isBirthOverdue) return { is: false, why: 'birth-overdue' };
  if (child.isUnborn) return { is: false, why: 'unborn' };
  if (!isPlanLiveOn(plan, on)) return { is: false, why: 'ended', on: firstDay(plan.to ?? on) };
  if (rule.untilAge !== null && child.age !== null && child.age >= rule.untilAge)
    return { is: false, why: 'aged-out' };
  const other = plans.find(({ kind, ...each }) => rule.givesWayTo.includes(kind) && isPlanLiveOn(each, on));
  return other === undefined ? { is: true } : { is: false, why: 'gives-way', to: other.kind };
}
