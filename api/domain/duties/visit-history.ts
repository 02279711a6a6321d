import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import { isMeeting } from '../seen/in-person.ts';
import type { ChildDuty, RulesInForce } from './child-duties.ts';
import { dueAfter } from './duty-status.ts';
import { concernsChild, eventsTowards } from './duty-visits.ts';

/** How the visits under the child protection plans open on the day were made since each plan began. */
export interface VisitHistory {
  /** Visits later than the day due, of all that count: a visit that saw two children is one. */
  readonly lateSincePlanStart: readonly [late: number, visits: number];
  /** Since the last visit that counts, of children for whom one is overdue: day, kind, outcome; the oldest first. */
  readonly contactsThatDoNotCount: readonly (readonly [on: string, kind: string, outcome: string])[];
}

/** Null where no child of the family has a child protection plan on the day. */
export function visitHistory(
  family: FamilyAt,
  duties: readonly ChildDuty[],
  rules: RulesInForce,
): VisitHistory | null {
  const protection = duties.filter(
    ({ status: { duty } }) =>
      duty.required.is && duty.rule.kind === 'visit' && duty.begins.plan?.kind === 'child_protection',
  );
  if (protection.length === 0) return null;
  const all = new Set<string>();
  const late = new Set<string>();
  for (const { child, status } of protection) {
    const { duty } = status;
    const counted = eventsTowards(family, child.id, duty.rule).filter(
      ({ seen, on }) => seen === 'yes' && on >= duty.base,
    );
    counted.forEach(({ contact, on }, index) => {
      if (contact === null) return;
      all.add(contact.id);
      const due = dueAfter(duty, counted[index - 1]?.on ?? null, index, {
        holidays: rules.holidays,
        settings: rules.pack.settings,
      });
      if (due !== null && on > due) late.add(contact.id);
    });
  }
  return {
    lateSincePlanStart: [late.size, all.size],
    contactsThatDoNotCount: notCounted(family, protection).map(({ on, kind, outcome }) => [
      on,
      kind,
      outcome,
    ]),
  };
}

/** Meetings about the child and visits that did not see the child: each may be taken for a visit, and is none. */
function notCounted(family: FamilyAt, protection: readonly ChildDuty[]): Contact[] {
  const late = protection.filter(({ status: { state } }) => state === 'overdue' || state === 'never-seen');
  return family.contacts.filter((contact) =>
    late.some(({ child, status: { duty, last, notSeen, undecided } }) => {
      if (contact.on <= (last?.on ?? duty.base)) return false;
      const isAttempt = [...notSeen, ...undecided].some((visit) => visit.contact?.id === contact.id);
      return isAttempt || (isMeeting(contact) && concernsChild(contact, child.id));
    }),
  );
}
