import { firstDay } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Plan } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import type { PersonAt } from '../../person-at.ts';
import { socialCareOf } from '../../seen/agencies-near.ts';
import { nameOf } from '../../seen/names.ts';
import type { PlanKind } from '../../vocabulary.ts';
import { labelInSentence } from '../../words/labels.ts';
import { listInWords } from '../../words/lists-in-words.ts';
import { planInWords } from '../../words/plan-in-words.ts';
import { flagEvidence } from '../evidence.ts';
import type { Evidence } from '../finding.ts';

/** Something in the record that calls for a plan for an unborn child. */
export interface CallForPlan {
  readonly kind: 'assessment' | 'flag' | 'worker' | 'concern' | 'sibling-plan';
  /** "a pre-birth assessment", to stand in a list. */
  readonly says: string;
  readonly because: readonly Evidence[];
}

/** Plans for a brother or sister that have the unborn child considered too. */
const plansThatCall: readonly PlanKind[] = [
  'child_in_need',
  'child_protection',
  'looked_after',
  'pre_proceedings',
  'supervision_order',
];

/** What calls for it on the family's date, each kind once. */
export function callsForPlan(family: FamilyAt, { id: childId }: PersonAt): CallForPlan[] {
  const assessments = family.plans.filter(
    ({ kind, personIds }) => kind === 'pre_birth_assessment' && personIds.includes(childId),
  );
  const flags = family.flags.filter(
    ({ personId, kind }) => personId === childId && kind === 'pre_birth_assessment',
  );
  const calls: CallForPlan[] = [
    {
      kind: 'assessment',
      says: 'a pre-birth assessment',
      because: assessments.map((plan) => planEvidence(family, plan)),
    },
    {
      kind: 'flag',
      says: 'a flag for a pre-birth assessment',
      because: flags.map((flag) => flagEvidence(family, flag)),
    },
    { kind: 'worker', says: 'a worker of children’s social care', because: workersOf(family, childId) },
    { kind: 'concern', says: 'an open concern', because: concernsAbout(family, childId) },
    siblingPlans(family, childId),
  ];
  return calls.filter(({ because }) => because.length > 0);
}

function workersOf(family: FamilyAt, childId: PersonId): Evidence[] {
  const care = socialCareOf(family);
  return family.record.professionals
    .filter(({ agencyId }) => care.has(agencyId))
    .flatMap((worker) => {
      const tie = family.involvements.find(
        ({ personId, professionalId }) => personId === childId && professionalId === worker.id,
      );
      if (tie === undefined) return [];
      const role = worker.roleWording ?? labelInSentence('professionalRole', worker.role);
      return [{ id: worker.id, date: null, says: `${worker.name} (${role}) works with the child.` }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function concernsAbout(family: FamilyAt, childId: PersonId): Evidence[] {
  return family.concerns
    .filter(({ aboutIds }) => aboutIds.includes(childId))
    .map((concern) => ({
      id: concern.id,
      date: concern.from === null ? null : firstDay(concern.from),
      says: `Open concern: ${labelInSentence('concernKind', concern.kind)}.`,
    }));
}

function siblingPlans(family: FamilyAt, childId: PersonId): CallForPlan {
  const parents = new Set(
    family.parentTies.filter((tie) => tie.childId === childId).map(({ parentId }) => parentId),
  );
  const siblings = new Set(
    family.parentTies
      .filter(({ parentId }) => parents.has(parentId))
      .map((tie) => tie.childId)
      .filter((id) => id !== childId && family.byId.get(id)?.isChild === true),
  );
  const plans = family.plans.filter(
    ({ kind, personIds }) => plansThatCall.includes(kind) && personIds.some((id) => siblings.has(id)),
  );
  const ids = new Set(plans.flatMap(({ personIds }) => personIds).filter((id) => siblings.has(id)));
  return {
    kind: 'sibling-plan',
    says: `open plans for ${listInWords([...ids].map((id) => nameOf(family, id)).sort())}`,
    because: plans.map((plan) => planEvidence(family, plan)),
  };
}

/** "Lacey and Riley: Child protection plan (neglect), since 9 October 2025." */
function planEvidence(family: FamilyAt, plan: Plan): Evidence {
  const names = plan.personIds.filter((id) => family.byId.has(id)).map((id) => nameOf(family, id));
  return {
    id: plan.id,
    date: plan.from === null ? null : firstDay(plan.from),
    says: `${listInWords(names.sort())}: ${planInWords(plan)}.`,
  };
}
