import { addDays, dayOfMoment, firstDay, inWords, lastDay, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { MissingEpisode, Notification, Plan } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { isPlanLiveOn } from '../statement.ts';
import { labelInSentence } from '../words/labels.ts';
import { contactsOfChild } from './contacts-of-child.ts';
import { concernsChild, eventsTowards } from './duty-visits.ts';
import { careEnded, notified, noticesOf, type FromNotification } from './notices.ts';
import { notificationsOf } from './notifications-of.ts';
import { placementOf, type PlacementStay } from './placement-stay.ts';
import type { DutyRule, DutyStart } from './rule-pack.ts';

/** From what a duty towards a child is counted, and until when it holds. */
export interface DutyBegins {
  readonly on: CalendarDate;
  /** "the plan began on 3 November 2025", "the referral of 27 October 2025": after "since" and after "after". */
  readonly says: string;
  /** "the plan ended", with the last day on which it held; null while it holds. */
  readonly ended: { readonly what: string; readonly on: CalendarDate } | null;
  /** The plan under which it holds, where there is one. */
  readonly plan: Plan | null;
  readonly placement: PlacementStay | null;
  readonly episode: MissingEpisode | null;
}

export interface ToldOfChild {
  readonly family: FamilyAt;
  readonly childId: PersonId;
  /** Plans for the child that had begun, the earliest first: those ended too. */
  readonly plans: readonly Plan[];
  readonly on: CalendarDate;
}

/** From what the rule is counted for the child; null where nothing recorded begins it. */
export function dutyBegins(rule: DutyRule, told: ToldOfChild): DutyBegins | null {
  const { starts } = rule;
  switch (starts.from) {
    case 'plan':
      return fromPlan(lastPlan(starts, told), told);
    case 'placement':
      return fromPlacement(starts, told);
    case 'notification':
      return fromNotification(rule, starts, told);
    case 'meeting':
      return fromMeeting(starts, told);
    case 'return':
      return fromReturn(told);
  }
}

const nothingElse = { plan: null, placement: null, episode: null, ended: null } as const;

function lastPlan({ planKinds }: Pick<DutyStart, 'planKinds'>, { plans, on }: ToldOfChild): Plan | null {
  const own = plans.filter(({ kind }) => planKinds.includes(kind));
  return own.findLast((each) => isPlanLiveOn(each, on)) ?? own.at(-1) ?? null;
}

function fromPlan(plan: Plan | null, { on }: ToldOfChild): DutyBegins | null {
  if (plan?.from == null) return null;
  const began = firstDay(plan.from);
  return {
    ...nothingElse,
    on: began,
    says: `the plan began on ${inWords(began)}`,
    ended: isPlanLiveOn(plan, on) ? null : { what: 'the plan ended', on: lastDay(plan.to ?? plan.from) },
    plan,
  };
}

function fromPlacement(
  starts: Extract<DutyStart, { from: 'placement' }>,
  told: ToldOfChild,
): DutyBegins | null {
  const plan = lastPlan(starts, told);
  const placement = placementOf(told.family, told.childId, told.on);
  if (placement === null) return fromPlan(plan, told);
  if (!starts.placementTypes.includes(placement.current.type)) return null;
  const { latest, began } = placement;
  const isLive = isPlanLiveOn(latest, told.on) || (plan !== null && isPlanLiveOn(plan, told.on));
  return {
    ...nothingElse,
    on: began,
    says: `the placement began on ${inWords(began)}`,
    ended: isLive ? null : { what: 'the placement ended', on: lastDay(latest.to ?? told.on) },
    plan,
    placement,
  };
}

/** Of those that nothing has answered yet the earliest: a later one does not move the day. Else the latest. */
function fromNotification(rule: DutyRule, starts: FromNotification, told: ToldOfChild): DutyBegins | null {
  const { family, childId, on } = told;
  const chain = planChain(lastPlan(starts, told), starts, told);
  const all = noticesOf(starts, told).filter(
    (each) => chain === null || each.on >= addDays(chain.on, -daysBeforePlan),
  );
  if (all.length === 0) return chain;
  const answers = eventsTowards(family, childId, rule).map((event) => event.on);
  const ends = notificationsOf(family, childId, rule.endedBy, on).map((end) => end.on);
  const isOpen = ({ on: day }: Notification) => ![...answers, ...ends].some((answer) => answer >= day);
  const once = rule.then.length === 0;
  const begins = (once ? all.find(isOpen) : undefined) ?? all.at(-1);
  if (begins === undefined) return chain;
  const end = ends.find((day) => day >= begins.on);
  const isAnswered = end !== undefined && answers.some((day) => day >= begins.on && day <= end);
  const closed = { what: 'it was closed with no further action', on: end ?? on };
  const isClosed = end !== undefined && !isAnswered;
  return {
    ...nothingElse,
    on: begins.on,
    says: notified(begins),
    ended: isClosed ? closed : chain === null ? careEnded(starts, told) : chain.ended,
    plan: chain?.plan ?? null,
  };
}

/** A notice so long before the plan that it led to belongs to it. */
const daysBeforePlan = 92;

/** A plan with those that went before it without a gap: a new row of one period of care begins nothing. */
function planChain(
  plan: Plan | null,
  { planKinds }: Pick<DutyStart, 'planKinds'>,
  told: ToldOfChild,
): DutyBegins | null {
  const last = fromPlan(plan, told);
  if (last === null || plan === null) return null;
  const earlier = told.plans.filter((each) => planKinds.includes(each.kind) && each.id !== plan.id);
  let first = last;
  for (const each of earlier.toReversed()) {
    const [began, ended] = [each.from, each.to];
    if (began === null || ended === null || firstDay(began) >= first.on) continue;
    if (addDays(lastDay(ended), 1) < first.on) break;
    const on = firstDay(began);
    first = { ...first, on, says: `the plan began on ${inWords(on)}` };
  }
  return first;
}

function fromMeeting(starts: Extract<DutyStart, { from: 'meeting' }>, told: ToldOfChild): DutyBegins | null {
  const begins = fromPlan(lastPlan(starts, told), told);
  if (begins === null) return null;
  const held = contactsOfChild(told.family, told.childId).findLast(
    (contact) =>
      starts.meetings.includes(contact.kind) &&
      contact.outcome === 'completed' &&
      contact.on >= addDays(begins.on, -daysBeforePlan) &&
      concernsChild(contact, told.childId),
  );
  if (held === undefined) return begins;
  return {
    ...begins,
    on: held.on,
    says: `the ${labelInSentence('contactKind', held.kind)} of ${inWords(held.on)}`,
  };
}

function fromReturn({ family, childId, on }: ToldOfChild): DutyBegins | null {
  const episode = family.record.missingEpisodes
    .filter(
      ({ personId, returnedAt }) =>
        personId === childId && returnedAt !== null && dayOfMoment(returnedAt) <= on,
    )
    .toSorted((a, b) => compareText(a.returnedAt ?? '', b.returnedAt ?? '') || compareText(a.id, b.id))
    .at(-1);
  if (episode?.returnedAt == null) return null;
  const day = dayOfMoment(episode.returnedAt);
  return { ...nothingElse, on: day, says: `the return on ${inWords(day)}`, episode };
}
