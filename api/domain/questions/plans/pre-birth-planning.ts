import { addDays, addMonths, daysBetween, firstDay, type CalendarDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact, Plan } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import type { PersonAt } from '../../person-at.ts';
import type { ContactKind, PlanKind } from '../../vocabulary.ts';
import { countInWords } from '../../words/lists-in-words.ts';
import { callsForPlan, type CallForPlan } from './calls-for-plan.ts';

/** What is planned for an unborn child, and what in the record calls for planning. */
export interface PreBirthPlanning {
  readonly child: PersonAt;
  /** "32w4d", by the first day that the date due could mean. */
  readonly gestation: string;
  readonly gestationInWords: string;
  readonly due: { readonly threeMonthsBefore: CalendarDate; readonly week34: CalendarDate };
  /** Open in the child's own name, assessments left out. */
  readonly plans: readonly Plan[];
  readonly assessments: readonly Plan[];
  /** Held by the date, the oldest first. */
  readonly conferences: readonly Contact[];
  readonly calls: readonly CallForPlan[];
}

/** An initial conference about a child who is not born yet is a pre-birth conference by another name. */
export const preBirthMeetingKinds: readonly ContactKind[] = ['pre_birth_conference', 'initial_cp_conference'];

const plansForChild: readonly PlanKind[] = [
  'early_help',
  'family_help',
  'child_in_need',
  'child_protection',
  'looked_after',
  'pre_proceedings',
];

const daysOfPregnancy = 280;
const week34 = 34 * 7;

/** Null where the day due is not recorded. */
export function preBirthPlanning(family: FamilyAt, child: PersonAt): PreBirthPlanning | null {
  if (child.expectedDob === null) return null;
  const dueOn = firstDay(child.expectedDob);
  const days = daysOfPregnancy - daysBetween(family.on, dueOn);
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  const own = family.plans.filter(({ personIds }) => personIds.includes(child.id));
  const assessments = own.filter(({ kind }) => kind === 'pre_birth_assessment');
  return {
    child,
    gestation: `${weeks}w${rest}d`,
    gestationInWords: `${countInWords(weeks, 'week')} and ${countInWords(rest, 'day')}`,
    due: {
      threeMonthsBefore: addMonths(dueOn, -3),
      week34: addDays(dueOn, week34 - daysOfPregnancy),
    },
    plans: own.filter(({ kind }) => plansForChild.includes(kind)),
    assessments,
    conferences: conferencesAbout(family, child),
    calls: callsForPlan(family, child),
  };
}

/** About the child; or about the mother while she was expecting, where it is a pre-birth conference. */
function conferencesAbout(family: FamilyAt, child: PersonAt): Contact[] {
  const mothers = mothersOf(family, child.id);
  const began =
    child.expectedDob === null ? family.on : addDays(firstDay(child.expectedDob), -daysOfPregnancy);
  return family.contacts.filter(
    ({ kind, outcome, aboutIds, attended, on }) =>
      outcome === 'completed' &&
      preBirthMeetingKinds.includes(kind) &&
      (aboutIds.includes(child.id) ||
        (kind === 'pre_birth_conference' &&
          on >= began &&
          [...aboutIds, ...attended.personIds].some((id) => mothers.has(id)))),
  );
}

function mothersOf(family: FamilyAt, childId: PersonId): ReadonlySet<PersonId> {
  return new Set(
    family.parentTies
      .filter((tie) => tie.childId === childId && family.byId.get(tie.parentId)?.sex !== 'male')
      .map(({ parentId }) => parentId),
  );
}
