import { rulesOf, type ChildDuty } from '../../duties/child-duties.ts';
import type { DutyState } from '../../duties/duty-status.ts';
import { visitHistory } from '../../duties/visit-history.ts';
import type { FamilyAt } from '../../family-at.ts';
import { nameOf } from '../../seen/names.ts';
import { compareText } from '../../compare-text.ts';
import { dayInWords } from '../../duties/duty-in-words.ts';
import { countInWords, listInWords, lowerFirst } from '../../words/lists-in-words.ts';
import { inOneText } from '../evidence.ts';
import type { Finding, FactValue } from '../finding.ts';

/** The whole family at a glance: who is late, who is not, and what happened since that does not count. */
export function familyVisits(family: FamilyAt, all: readonly ChildDuty[]): Finding {
  const duties = all.filter(({ status }) => status.duty.rule.kind === 'visit');
  const of = (...states: readonly DutyState[]) =>
    duties.filter(({ status }) => states.includes(status.state));
  const late = of('overdue', 'never-seen');
  const inTime = of('up-to-date', 'due-soon', 'awaiting-first');
  const unclear = of('cannot-tell', 'not-held');
  const history = visitHistory(family, duties, rulesOf(family));
  const required = duties.filter(({ status }) => status.duty.required.is);
  return {
    question: 'visits',
    severity: late.length > 0 ? 'act' : unclear.length > 0 ? 'check' : 'note',
    about: [...late, ...unclear, ...inTime].map(({ child }) => child.id),
    says: inOneText([
      required.length === 0
        ? 'No visit is required for any child of this family on this day.'
        : `${countInWords(required.length, 'visit')} required: ${countsInWords(late, unclear, inTime)}.`,
      late.length === 0 ? '' : `Overdue: ${listInWords(namesOf(family, late))}.`,
      late.length > 0 ? '' : nextDue(family, required),
      meetingsInWords(all),
    ]),
    because: [],
    rule: {
      id: 'visits-in-time',
      says: 'For each child and each duty the last visit that counts, the day the next is due, and whether that day has passed. A visit counts for a child who was seen on it by a social worker; meetings and visits that met no child never count.',
      source:
        'Rules of England as kept here (each duty names its own); due days counted in working days without bank holidays of England and Wales where the rule says so.',
    },
    facts: {
      overdue: Object.fromEntries(
        late
          .toReversed()
          .map(({ child, status }) => [
            child.id,
            [status.last?.on ?? null, status.dueOn, status.workingDaysOverdue],
          ]),
      ),
      inTime: Object.fromEntries(
        inTime.toReversed().map(({ child, status }) => [child.id, [status.last?.on ?? null, status.dueOn]]),
      ),
      ...(unclear.length === 0
        ? {}
        : { notTold: unclear.map(({ child, status }): FactValue => [child.id, status.state]) }),
      ...(history === null ? {} : { ...history }),
    },
  };
}

function namesOf(family: FamilyAt, duties: readonly ChildDuty[]): string[] {
  return [...new Set(duties.map(({ child }) => nameOf(family, child.id)))];
}

/** Of several duties the one that is due first: the headline. */
function nextDue(family: FamilyAt, required: readonly ChildDuty[]): string {
  const [next] = required
    .filter(({ status }) => status.dueOn !== null)
    .toSorted((a, b) => compareText(a.status.dueOn ?? '', b.status.dueOn ?? ''));
  if (next?.status.dueOn == null) return '';
  const { child, status } = next;
  return `Next: ${nameOf(family, child.id)}, ${lowerFirst(status.duty.rule.title)} by ${dayInWords(next.status.dueOn)}.`;
}

/** Meetings and tasks that are late are no visits, and are told beside them. */
function meetingsInWords(all: readonly ChildDuty[]): string {
  const late = all.filter(({ status: { duty, state } }) => duty.rule.kind !== 'visit' && state === 'overdue');
  return late.length === 0
    ? ''
    : `Overdue besides: ${listInWords([...new Set(late.map(({ status }) => lowerFirst(status.duty.rule.title)))])}.`;
}

function countsInWords(
  late: readonly ChildDuty[],
  unclear: readonly ChildDuty[],
  inTime: readonly ChildDuty[],
): string {
  const counts: [number, string][] = [
    [late.length, 'overdue'],
    [unclear.length, 'cannot be told'],
    [inTime.length, 'in time'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}
