import { inWords } from '../calendar-date.ts';
import { childDuties, type ChildDuty } from '../duties/child-duties.ts';
import type { DutyState } from '../duties/duty-status.ts';
import type { FamilyAt } from '../family-at.ts';
import { lastDayOfRecord } from '../seen/sightings-held.ts';
import { attemptEvidence, inOneText, sightingEvidence } from './evidence.ts';
import type { Evidence, Finding, Severity } from './finding.ts';
import type { Question } from './question.ts';
import { familyVisits } from './visits-family.ts';

/** For every child and visiting duty: when last satisfied, when due, where it stands. The most pressing first. */
export const visits: Question = {
  id: 'visits',
  title: 'Visits due and overdue',
  asks: 'Which children have been visited in time, and for whom is a visit overdue?',
  parameters: [],
  answer: (family) => {
    const duties = childDuties(family).toSorted(comparePressing);
    if (duties.length === 0) return [];
    return [familyVisits(family, duties), ...duties.map((duty) => dutyFinding(family, duty))];
  },
};

const pressing: readonly DutyState[] = [
  'never-seen',
  'overdue',
  'cannot-tell',
  'not-held',
  'due-soon',
  'awaiting-first',
  'up-to-date',
  'not-required',
];

const severities: Readonly<Record<DutyState, Severity>> = {
  'never-seen': 'act',
  overdue: 'act',
  'cannot-tell': 'check',
  'not-held': 'check',
  'due-soon': 'note',
  'awaiting-first': 'note',
  'up-to-date': 'note',
  'not-required': 'note',
};

function comparePressing(a: ChildDuty, b: ChildDuty): number {
  const byState = pressing.indexOf(a.status.state) - pressing.indexOf(b.status.state);
  if (byState !== 0) return byState;
  const late = (b.status.workingDaysOverdue ?? 0) - (a.status.workingDaysOverdue ?? 0);
  if (late !== 0) return late;
  const due = (a.status.dueOn ?? '9') < (b.status.dueOn ?? '9') ? -1 : 1;
  return a.status.dueOn === b.status.dueOn ? (a.child.id < b.child.id ? -1 : 1) : due;
}

function dutyFinding(family: FamilyAt, { child, status, says, notes }: ChildDuty): Finding {
  const { rule } = status.duty;
  return {
    question: 'visits',
    severity: severities[status.state],
    about: [child.id],
    says: inOneText([
      `${child.shortName}, ${rule.title.toLowerCase()}: ${says}`,
      ...notes,
      ...asAtNote(family),
    ]),
    because: evidenceOf(family, child.id, status),
    rule: { id: rule.id, says: rule.says, source: rule.source },
    facts: {
      childId: child.id,
      duty: rule.id,
      status: status.state,
      lastSatisfied: status.last?.on ?? null,
      dueOn: status.dueOn,
      daysOverdue: status.daysOverdue,
      workingDaysOverdue: status.workingDaysOverdue,
      notes: [...notes],
    },
  };
}

/** What came after the record's own date is not in it: then that day is told, and said (data-and-rules B3.11). */
function asAtNote(family: FamilyAt): string[] {
  const on = lastDayOfRecord(family);
  return on === family.on ? [] : [`As at ${inWords(on)}, the last day of this record.`];
}

function evidenceOf(
  family: FamilyAt,
  childId: string,
  { last, notSeen, undecided }: ChildDuty['status'],
): Evidence[] {
  const sighting = last?.contact.sightings.find(({ personId }) => personId === childId);
  return [
    ...[...notSeen, ...undecided].map(({ contact }) => attemptEvidence(family, contact, childId)),
    ...(last === null || sighting === undefined
      ? []
      : [sightingEvidence(family, { contact: last.contact, sighting })]),
  ];
}
