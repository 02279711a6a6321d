import { hiddenAdult } from './adults/hidden-adult.ts';
import { agencySilent } from './agencies/agency-silent.ts';
import { recordNotHeld } from './agencies/record-not-held.ts';
import { workersChanged } from './agencies/workers-changed.ts';
import { outsideThePlan } from './plans/outside-the-plan.ts';
import { unbornPlan } from './plans/unborn-plan.ts';
import { lastSeen } from './seen/last-seen.ts';
import { missing } from './seen/missing.ts';
import { movedNotSeen } from './seen/moved-not-seen.ts';
import { neverAlone } from './seen/never-alone.ts';
import { neverSeen } from './seen/never-seen.ts';
import { nobody } from './seen/nobody.ts';
import { notSeenAlone } from './seen/not-seen-alone.ts';
import { oneAgency } from './seen/one-agency.ts';
import { sameAdult } from './seen/same-adult.ts';
import { siblingsSeen } from './seen/siblings-seen.ts';
import type { Question } from './question.ts';
import { failedAttempts } from './visits/failed-attempts.ts';
import { overdue } from './visits/overdue.ts';
import { visitsMetNoChild } from './visits/visits-met-no-child.ts';
import { visits } from './visits/visits.ts';

/**
 * Every question that can be asked, in the order they are asked.
 *
 * To add one: write `<its-id>.ts` in the folder of what it asks about (`seen`: whether and how a child was seen; `visits`:
 * visits due and visits made; `adults`: adults near the children; `agencies`: who is involved and in touch; `plans`: plans
 * and conferences), exporting a `Question` whose `answer` is a pure
 * function of the family on a date (no clock, no I/O; the date is `family.on`). Put the rule in words, with its source,
 * into `rule`; compose `says` from the same values as `facts`; tell "never" from "not held" (../seen/sightings-held.ts).
 * Give what a user may set as a parameter with bounds. Then add it to the list below, with a table of cases and the exact
 * values of the example family in tests/api/domain/questions/. If it rests on older contacts, let
 * ./contacts-answers-rest-on.ts keep them.
 */
export const questions: readonly Question[] = [
  lastSeen,
  neverSeen,
  notSeenAlone,
  neverAlone,
  siblingsSeen,
  oneAgency,
  sameAdult,
  visits,
  overdue,
  visitsMetNoChild,
  failedAttempts,
  hiddenAdult,
  nobody,
  movedNotSeen,
  missing,
  unbornPlan,
  outsideThePlan,
  agencySilent,
  workersChanged,
  recordNotHeld,
];

export function questionById(id: string): Question | null {
  return questions.find((question) => question.id === id) ?? null;
}

/** For whoever asked for a question that is not asked here: what it is not, and what there is. */
export function noSuchQuestion(id: string): string {
  return `“${id}” is not a question this version asks. It asks: ${questions.map((question) => question.id).join(', ')}.`;
}
