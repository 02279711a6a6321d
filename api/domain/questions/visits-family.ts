import { rulesOfEngland, type ChildDuty } from '../duties/child-duties.ts';
import type { DutyState } from '../duties/duty-status.ts';
import { visitHistory } from '../duties/visit-history.ts';
import type { FamilyAt } from '../family-at.ts';
import { nameOf } from '../seen/names.ts';
import { countInWords, listInWords } from '../words/lists-in-words.ts';
import { inOneText } from './evidence.ts';
import type { Finding, FactValue } from './finding.ts';

/** The whole family at a glance: who is late, who is not, and what happened since that does not count. */
export function familyVisits(family: FamilyAt, duties: readonly ChildDuty[]): Finding {
  const of = (...states: readonly DutyState[]) =>
    duties.filter(({ status }) => states.includes(status.state));
  const late = of('overdue', 'never-seen');
  const inTime = of('up-to-date', 'due-soon', 'awaiting-first');
  const unclear = of('cannot-tell', 'not-held');
  const history = visitHistory(family, duties, rulesOfEngland);
  const required = duties.filter(({ status }) => status.duty.required.is);
  return {
    question: 'visits',
    severity: late.length > 0 ? 'act' : unclear.length > 0 ? 'check' : 'note',
    about: [...late, ...unclear, ...inTime].map(({ child }) => child.id),
    says: inOneText([
      required.length === 0
        ? 'No visit is required for any child of this family on this day.'
        : `${countInWords(required.length, 'visit')} required: ${countsInWords(late, unclear, inTime)}.`,
      late.length === 0 ? '' : `Overdue: ${listInWords(late.map(({ child }) => nameOf(family, child.id)))}.`,
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
        late.map(({ child, status }) => [
          child.id,
          [status.last?.on ?? null, status.dueOn, status.workingDaysOverdue],
        ]),
      ),
      inTime: Object.fromEntries(
        inTime.map(({ child, status }) => [child.id, [status.last?.on ?? null, status.dueOn]]),
      ),
      ...(unclear.length === 0
        ? {}
        : { notTold: unclear.map(({ child, status }): FactValue => [child.id, status.state]) }),
      ...(history === null ? {} : { ...history }),
    },
  };
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
