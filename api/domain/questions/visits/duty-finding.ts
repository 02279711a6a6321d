import { inWords } from '../../calendar-date.ts';
import type { ChildDuty } from '../../duties/child-duties.ts';
import { dutyStatesByPressing } from '../../duties/duty-state-words.ts';
import type { DutyState } from '../../duties/duty-status.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import { isMeeting } from '../../seen/in-person.ts';
import { lastDayOfRecord } from '../../seen/sightings-held.ts';
import { labelOf } from '../../words/labels.ts';
import { attemptEvidence, inOneText, sightingEvidence } from '../evidence.ts';
import type { Evidence, Finding, Severity } from '../finding.ts';

const severities: Readonly<Record<DutyState, Severity>> = {
  'never-seen': 'act',
  overdue: 'act',
  'cannot-tell': 'check',
  'not-held': 'check',
  'due-soon': 'note',
  'awaiting-first': 'note',
  'up-to-date': 'note',
  'done-late': 'note',
  'done-in-time': 'note',
  'not-required': 'note',
};

const pressing = ({ status }: ChildDuty) => dutyStatesByPressing.indexOf(status.state);

/** The most pressing first: by state, visits before meetings, then by how late. */
export function comparePressing(a: ChildDuty, b: ChildDuty): number {
  const byState = pressing(a) - pressing(b);
  if (byState !== 0) return byState;
  const byKind = Number(isMeetingOrTask(a)) - Number(isMeetingOrTask(b));
  if (byKind !== 0) return byKind;
  const late = (b.status.workingDaysOverdue ?? 0) - (a.status.workingDaysOverdue ?? 0);
  if (late !== 0) return late;
  const due = (a.status.dueOn ?? '9') < (b.status.dueOn ?? '9') ? -1 : 1;
  return a.status.dueOn === b.status.dueOn ? (a.child.id < b.child.id ? -1 : 1) : due;
}

/** Whether the child was seen comes before what was held about the child. */
function isMeetingOrTask({ status }: ChildDuty): boolean {
  return status.duty.rule.kind !== 'visit';
}

/** What is answered about one child and one duty; of whichever question asks. */
export function dutyFinding(
  family: FamilyAt,
  { child, status, says, notes }: ChildDuty,
  question: string,
): Finding {
  const { rule } = status.duty;
  return {
    question,
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
  const missed = [...notSeen, ...undecided].flatMap(({ contact }) => contact ?? []);
  return [
    ...missed.map((contact) => attemptEvidence(family, contact, childId)),
    ...(last?.contact == null ? [] : [lastEvidence(family, last.contact, childId)]),
  ];
}

/** The child seen, or the meeting held: being there is not told as being seen. */
function lastEvidence(family: FamilyAt, contact: Contact, childId: string): Evidence {
  const sighting = contact.sightings.find(({ personId }) => personId === childId);
  if (sighting !== undefined && !isMeeting(contact)) return sightingEvidence(family, { contact, sighting });
  return { id: contact.id, date: contact.on, says: `${labelOf('contactKind', contact.kind)} held.` };
}
