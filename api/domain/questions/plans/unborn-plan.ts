import { daysBetween, inWords } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import type { FamilyAt } from '../../family-at.ts';
import { socialCareOf } from '../../seen/agencies-near.ts';
import { nameOf } from '../../seen/names.ts';
import { contactsHeld } from '../../seen/sightings-held.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import { countInWords, listInWords, upperFirst } from '../../words/lists-in-words.ts';
import { labelInSentence } from '../../words/labels.ts';
import { inOneText } from '../evidence.ts';
import type { Finding, Rule, Severity } from '../finding.ts';
import type { Question } from '../question.ts';
import { preBirthPlanning, preBirthMeetingKinds, type PreBirthPlanning } from './pre-birth-planning.ts';

/** Unborn children for whom neither a plan for the birth nor a pre-birth conference is recorded, or no plan after one. */
export const unbornPlan: Question = {
  id: 'unborn-plan',
  title: 'Unborn children without a plan for the birth',
  asks: 'For which unborn child is no plan for the birth, or no pre-birth conference, recorded?',
  group: 'plans',
  restsOn: 'record',
  parameters: [],
  answer: (family) =>
    family.people
      .filter(({ isUnborn, birthOutcome }) => isUnborn && birthOutcome === null)
      .flatMap((child) => preBirthPlanning(family, child) ?? [])
      .filter(({ plans }) => plans.length === 0)
      .sort((a, b) => compareText(a.child.expectedDob ?? '', b.child.expectedDob ?? ''))
      .map((planning) => unbornFinding(family, planning))
      .sort((a, b) => order[a.severity] - order[b.severity]),
};

function unbornFinding(family: FamilyAt, planning: PreBirthPlanning): Finding {
  const { child, conferences, calls, due } = planning;
  return {
    question: 'unborn-plan',
    severity: severityOf(family, planning),
    about: [child.id],
    says: inOneText([
      `${upperFirst(nameOf(family, child.id))}: ${gestationSays(planning)}`,
      noPlanSays(planning),
      conferencesSay(family, planning),
      dueSays(family, planning),
      callsSay(planning),
    ]),
    because: [
      ...conferences.map(({ id, on, kind }) => ({
        id,
        date: on,
        says: `${upperFirst(labelInSentence('contactKind', kind))} held.`,
      })),
      ...calls.flatMap(({ because }) => because),
    ],
    rule,
    facts: {
      child: child.id,
      expectedDate: child.expectedDob,
      gestation: planning.gestation,
      preBirthConferences: isHeld(family) || conferences.length > 0 ? conferences.length : null,
      threeMonthsBeforeDue: due.threeMonthsBefore,
      week34: due.week34,
      plansForBirth: 0,
      calledForBy: calls.map(({ kind }) => kind),
    },
  };
}

/** Would the record hold a pre-birth conference, had there been one? */
function isHeld(family: FamilyAt): boolean {
  return contactsHeld(family, socialCareOf(family), preBirthMeetingKinds).held;
}

function severityOf(family: FamilyAt, { calls, conferences, due }: PreBirthPlanning): Severity {
  if (calls.length === 0) return 'note';
  if (conferences.length > 0 || !isHeld(family)) return 'check';
  return due.threeMonthsBefore <= family.on ? 'act' : 'check';
}

function gestationSays({ child, gestationInWords }: PreBirthPlanning): string {
  const about = child.expectedDob !== null && child.expectedDob.length < 10 ? 'about ' : '';
  return child.isBirthOverdue
    ? 'the day due has passed and no birth is recorded.'
    : `${about}${gestationInWords} of the pregnancy.`;
}

function noPlanSays({ assessments }: PreBirthPlanning): string {
  const open = assessments.length === 0 ? '' : ' A pre-birth assessment is open, and is not a plan.';
  return `No plan for the child is recorded.${open}`;
}

function conferencesSay(family: FamilyAt, { conferences }: PreBirthPlanning): string {
  const last = conferences.at(-1);
  if (last !== undefined) {
    return `A pre-birth conference was held on ${inWords(last.on)}, ${daysAgo(daysBetween(last.on, family.on))}.`;
  }
  return isHeld(family)
    ? 'No pre-birth conference is recorded.'
    : 'Whether a pre-birth conference was held cannot be said: no contacts of children’s social care are held that would show one.';
}

function dueSays({ on }: FamilyAt, { conferences, due, child }: PreBirthPlanning): string {
  if (conferences.length > 0 || child.isBirthOverdue) return '';
  const { threeMonthsBefore, week34 } = due;
  const early = `Three months before the birth ${threeMonthsBefore <= on ? 'was' : 'is'} ${inWords(threeMonthsBefore)}`;
  const late = `week 34 ${week34 < on ? 'began' : 'begins'} on ${inWords(week34)}`;
  return `${early}, ${late}: by then a conference is held where one is needed.`;
}

function callsSay({ calls }: PreBirthPlanning): string {
  return calls.length === 0
    ? 'Nothing in the record calls for one: no assessment, worker, concern or plan for a brother or sister.'
    : `What calls for it: ${listInWords(calls.map(({ says }) => says))}.`;
}

const order: Readonly<Record<Severity, number>> = { act: 0, check: 1, note: 2 };

const rule: Rule = {
  id: 'plan-for-birth',
  says: `An unborn child for whom no plan is open in the child’s own name (child protection, child in need, family help, early help, looked after, pre-proceedings; an assessment is no plan). A pre-birth conference is held ideally three months before the child is due, at the latest in week 34 (${countInWords(280, 'day')} of pregnancy counted back from the day due; an imprecise day counts from the first it could mean). Called for by an open pre-birth assessment or flag, a social care worker for the child, an open concern about the child, or an open plan for a brother or sister. To act on where it is called for, no conference is recorded and three months before the birth have passed; to check where it is called for; else to note.`,
  source:
    'Pre-birth procedures of two areas (Sussex; Sefton): ideally three months before the birth, at the latest 34 weeks. Local figures, no national rule.',
};
