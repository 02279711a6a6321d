import { inWords } from '../../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonId } from '../../ids.ts';
import { nameOf } from '../../seen/names.ts';
import { listInWords } from '../../words/lists-in-words.ts';
import { planInWords } from '../../words/plan-in-words.ts';
import { inOneText } from '../evidence.ts';
import type { Evidence, Finding, Rule, Severity } from '../finding.ts';
import { notHeldAtAll } from '../nothing-held.ts';
import type { Question } from '../question.ts';
import { conferencesOnPlans, type ConferenceOnPlan } from './conference-on-plan.ts';

/** Children of the home whom the conference did not consider, and children without any plan while others have one. */
export const outsideThePlan: Question = {
  id: 'outside-the-plan',
  title: 'Children outside the plan',
  asks: 'Which children of the home did the conference not consider, and which children have no plan at all?',
  group: 'plans',
  restsOn: 'record',
  parameters: [],
  answer: (family) => {
    if (family.record.plans.length === 0) {
      const says = 'No plans are held here, so it cannot be said which children have none.';
      return notHeldAtAll('outside-the-plan', family, says, rule);
    }
    const noPlan = childrenWithoutPlan(family);
    const conferences = conferencesOnPlans(family).filter(
      (each) => each.notConsidered.length > 0 || each.conference === null,
    );
    if (conferences.length > 0) {
      return conferences.map((each, at) => conferenceFinding(family, each, noPlan, at === 0));
    }
    const someHaveOne = noPlan.length < livingChildren(family).length;
    return noPlan.length > 0 && someHaveOne ? [noPlanFinding(family, noPlan)] : [];
  },
};

/** Living children with no open plan of any kind, by id. */
function childrenWithoutPlan(family: FamilyAt): PersonId[] {
  const planned = new Set(family.plans.flatMap(({ personIds }) => personIds));
  return livingChildren(family)
    .map(({ id }) => id)
    .filter((id) => !planned.has(id))
    .sort();
}

function conferenceFinding(
  family: FamilyAt,
  on: ConferenceOnPlan,
  noPlan: readonly PersonId[],
  tellsNoPlan: boolean,
): Finding {
  const { conference, considered, notConsidered } = on;
  return {
    question: 'outside-the-plan',
    severity: severityOf(on, noPlan),
    about: [...notConsidered, ...noPlan.filter((id) => !notConsidered.includes(id))],
    says: inOneText([
      conferenceSays(family, on),
      plansOfThem(family, notConsidered),
      tellsNoPlan ? noPlanSays(family, noPlan) : '',
    ]),
    because: evidenceOf(family, on),
    rule,
    facts: {
      conference: conference?.on ?? null,
      considered: [...considered],
      livingThereNotConsidered: [...notConsidered],
      noPlanAtAll: [...noPlan],
    },
  };
}

function severityOf({ conference, notConsidered }: ConferenceOnPlan, noPlan: readonly PersonId[]): Severity {
  if (conference === null) return 'check';
  return notConsidered.some((id) => noPlan.includes(id)) ? 'act' : 'check';
}

function conferenceSays(family: FamilyAt, on: ConferenceOnPlan): string {
  const { conference, plan, considered, notConsidered } = on;
  const names = (ids: readonly PersonId[]) => namesOf(family, ids);
  if (conference === null) {
    const others =
      notConsidered.length === 0
        ? ''
        : ` Living there when it began, without a plan of that kind: ${names(notConsidered)}.`;
    return `No conference is recorded for the child protection plan of ${names(considered)}${plan.from === null ? '' : ` that began on ${inWords(plan.from)}`}, so whom it considered cannot be told.${others}`;
  }
  return `The conference of ${inWords(conference.on)} considered ${names(considered)}. Living in the home on that day, and recorded as considered neither by it nor by a conference since: ${names(notConsidered)}.`;
}

/** "Open for them now: Poppy child in need plan; no plan for Mason." */
function plansOfThem(family: FamilyAt, ids: readonly PersonId[]): string {
  const told = ids.map((id) => {
    const plans = family.plans.filter(({ personIds }) => personIds.includes(id));
    const words = plans.map((plan) => planInWords(plan)).sort();
    return `${nameOf(family, id)}: ${words.length === 0 ? 'no plan' : listInWords(words)}`;
  });
  return told.length === 0 ? '' : `Open for them on this date: ${told.join('; ')}.`;
}

function noPlanSays(family: FamilyAt, noPlan: readonly PersonId[]): string {
  return noPlan.length === 0 ? '' : `No open plan of any kind: ${namesOf(family, noPlan)}.`;
}

function noPlanFinding(family: FamilyAt, noPlan: readonly PersonId[]): Finding {
  return {
    question: 'outside-the-plan',
    severity: 'note',
    about: noPlan,
    says: `${noPlanSays(family, noPlan)} Other children of this family have one.`,
    because: family.plans.map((plan) => planEvidence(family, plan.id)).filter((each) => each !== null),
    rule,
    facts: { conference: null, considered: [], livingThereNotConsidered: [], noPlanAtAll: [...noPlan] },
  };
}

function evidenceOf(family: FamilyAt, { conference, plan, considered, stays }: ConferenceOnPlan): Evidence[] {
  const first: Evidence | null =
    conference === null
      ? planEvidence(family, plan.id)
      : {
          id: conference.id,
          date: conference.on,
          says: `Initial child protection conference about ${namesOf(family, considered)}.`,
        };
  const homes = stays.map(({ stay, label }) => ({
    id: stay.id,
    date: null,
    says: `${nameOf(family, stay.personId)} lived at ${label} on that day.`,
  }));
  return [...(first === null ? [] : [first]), ...homes];
}

function planEvidence(family: FamilyAt, planId: string): Evidence | null {
  const plan = family.record.plans.find(({ id }) => id === planId);
  if (plan === undefined) return null;
  const ids = plan.personIds.filter((id) => family.byId.has(id));
  return { id: plan.id, date: null, says: `${namesOf(family, ids)}: ${planInWords(plan)}.` };
}

/** In a family too large for a list of names, how many. */
const mostNamed = 20;

function namesOf(family: FamilyAt, ids: readonly PersonId[]): string {
  if (ids.length > mostNamed) return `${ids.length} children`;
  return listInWords(ids.map((id) => nameOf(family, id)).sort());
}

const rule: Rule = {
  id: 'children-outside-the-plan',
  says: 'The latest initial child protection conference about a child with an open child protection plan: every child who lived (also part of the time) in a home of theirs on that day, and whom neither that conference nor a later initial, review or pre-birth conference is recorded as being about. Where no conference is recorded, children of the home on the day the plan began. Besides, living children with no open plan of any kind while others of the family have one. To act on where a child not considered has no open plan at all; to check where there are children not considered, or no conference is recorded; else to note. A home where many unrelated people stay is left out.',
  source:
    'A conference considers every child of the household (Sussex Child Protection and Safeguarding Procedures 7.11). Serious case review Family E, Wolverhampton 2016: the whole family unit was not considered.',
};
