import { rulesOf } from '../duties/child-duties.ts';
import type { Duty } from '../duties/duty.ts';
import { isTold } from '../duties/placement-stay.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Plan } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { lastDayOfRecord } from '../seen/sightings-held.ts';
import { isPlanLiveOn } from '../statement.ts';
import { labelOf } from '../words/labels.ts';
import { upperFirst } from '../words/lists-in-words.ts';
import type { PlanKind } from '../vocabulary.ts';

/** The plan, placement or notice that a row rests on, and the kind of plan that it is found by. */
export interface RestsOn {
  readonly says: string;
  readonly planKind: PlanKind | null;
}

export function dutyRestsOn({ rule, begins }: Duty): RestsOn {
  if (begins.plan !== null) return ofPlan(begins.plan);
  const { planKinds } = rule.starts;
  const planKind = planKinds.length === 1 ? (planKinds[0] ?? null) : null;
  if (begins.placement !== null) {
    return { says: `Placement: ${labelOf('placementType', begins.placement.current.type)}`, planKind };
  }
  return {
    says: upperFirst(begins.says.replace(/^the (?!council|child|accommodation|enquiry)/, '')),
    planKind,
  };
}

/** Where no rule speaks of the child: a live plan, of kinds that rules know first; null where there is none. */
export function livePlanOf(family: FamilyAt, childId: PersonId): RestsOn | null {
  const on = lastDayOfRecord(family);
  const ruled = new Set(rulesOf(family).pack.rules.flatMap(({ starts }) => starts.planKinds));
  const live = family.record.plans.filter(
    (plan) => plan.personIds.includes(childId) && isTold(plan, family) && isPlanLiveOn(plan, on),
  );
  const plan = live.find(({ kind }) => ruled.has(kind)) ?? live[0];
  return plan === undefined ? null : ofPlan(plan);
}

function ofPlan({ kind, category }: Plan): RestsOn {
  const of = category === null ? '' : `, ${category.replaceAll('_', ' ')}`;
  return { says: `${labelOf('planKind', kind)}${of}`, planKind: kind };
}
