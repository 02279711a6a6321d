import { inWords } from '../../calendar-date.ts';
import { rulesOf, type ChildDuty } from '../../duties/child-duties.ts';
import { notificationsOf } from '../../duties/notifications-of.ts';
import { isTold } from '../../duties/placement-stay.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { sightingsOf } from '../../seen/sightings.ts';
import { lastDayOfRecord } from '../../seen/sightings-held.ts';
import { isPlanLiveOn } from '../../statement.ts';
import { labelInSentence } from '../../words/labels.ts';
import { listInWords } from '../../words/lists-in-words.ts';
import type { Finding } from '../finding.ts';

/** Children whose case is open and for whom no visiting rule speaks: said, so that silence is not taken for "in time". */
export function childrenWithoutRule(family: FamilyAt, duties: readonly ChildDuty[]): Finding[] {
  const ruled = new Set(
    duties.filter(({ status }) => status.duty.rule.kind === 'visit').map(({ child }) => child.id),
  );
  return livingChildren(family)
    .filter(({ id }) => !ruled.has(id))
    .flatMap((child) => {
      const open = openCase(family, child);
      return open.length === 0 ? [] : [withoutRule(family, child, open)];
    });
}

/** What is open for the child, in words: a referral that nothing has closed, plans. */
export function openCase(family: FamilyAt, child: PersonAt): string[] {
  const on = lastDayOfRecord(family);
  const [referral] = notificationsOf(family, child.id, ['referral'], on).slice(-1);
  const closed = notificationsOf(family, child.id, ['no_further_action'], on);
  const isOpen = referral !== undefined && !closed.some((end) => end.on >= referral.on);
  const plans = family.record.plans.filter(
    (plan) => plan.personIds.includes(child.id) && isTold(plan, family) && isPlanLiveOn(plan, on),
  );
  return [
    ...(isOpen ? [`a referral of ${inWords(referral.on)}`] : []),
    ...plans.map(({ kind }) => labelInSentence('planKind', kind)),
  ];
}

/** "No visiting rule applies. Open: a referral of 27 October 2025. Last seen by anyone on 3 November 2025." */
export function withoutRuleInWords(family: FamilyAt, child: PersonAt, open: readonly string[]): string {
  const [seen] = sightingsOf(family, child.id);
  const last =
    seen === undefined
      ? 'Last sighting of any kind: none recorded.'
      : `Last seen by anyone on ${inWords(seen.contact.on)}.`;
  return `No visiting rule applies. Open: ${listInWords(open)}. ${last}`;
}

export const noVisitingRule = {
  id: 'no-visiting-rule',
  says: 'A visiting rule speaks of a child with a plan, a placement or a notice that the rule names; without one no visit is due by rule.',
};

function withoutRule(family: FamilyAt, child: PersonAt, open: readonly string[]): Finding {
  const says = withoutRuleInWords(family, child, open);
  return {
    question: 'visits',
    severity: 'note',
    about: [child.id],
    says: `${child.shortName}: ${says}`,
    because: [],
    rule: { ...noVisitingRule, source: rulesOf(family).pack.name },
    facts: {
      childId: child.id,
      duty: null,
      status: 'not-required',
      lastSatisfied: null,
      dueOn: null,
      daysOverdue: null,
      workingDaysOverdue: null,
      notes: [],
    },
  };
}
