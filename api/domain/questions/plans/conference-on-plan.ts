import { addDays, firstDay, type CalendarDate } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { concernsChild } from '../../duties/duty-visits.ts';
import { isTold } from '../../duties/placement-stay.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { Contact, Plan, Stay } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import { isTrueOn } from '../../statement.ts';
import { communalHouseholdKinds, visitingRoles, type ContactKind } from '../../vocabulary.ts';

/** The conference that led to open child protection plans, whom it considered and who lived with them. */
export interface ConferenceOnPlan {
  /** Null where none is recorded: then `plan` tells the day. */
  readonly conference: Contact | null;
  /** The earliest of the plans it led to. */
  readonly plan: Plan;
  /** People of the family whom it was about, by id. */
  readonly considered: readonly PersonId[];
  /** Living children of today who lived there on that day and whom no conference since considered, by id. */
  readonly notConsidered: readonly PersonId[];
  /** Where each of them lived on that day. */
  readonly stays: readonly { readonly stay: Stay; readonly label: string }[];
}

/** A conference so long before a plan may have led to it. */
const daysBeforePlan = 92;

/** Conferences that consider children; kept whole however old (../contacts-answers-rest-on.ts). */
export const conferenceKinds: readonly ContactKind[] = [
  'initial_cp_conference',
  'review_cp_conference',
  'pre_birth_conference',
];

/** One for each conference, and one for plans of which none is recorded; the latest first. */
export function conferencesOnPlans(family: FamilyAt): ConferenceOnPlan[] {
  const children = new Set(livingChildren(family).map(({ id }) => id));
  const plans = family.plans.filter(
    ({ kind, personIds, from }) =>
      kind === 'child_protection' && from !== null && personIds.some((id) => children.has(id)),
  );
  const held = family.contacts.filter(
    ({ kind, outcome }) => conferenceKinds.includes(kind) && outcome === 'completed',
  );
  const byConference = new Map<string, { conference: Contact | null; plans: Plan[] }>();
  for (const plan of plans) {
    const conference = conferenceFor(plan, held);
    const key = conference?.id ?? `no conference, ${plan.from ?? ''}`;
    const known = byConference.get(key) ?? { conference, plans: [] };
    byConference.set(key, { conference, plans: [...known.plans, plan] });
  }
  return [...byConference.values()]
    .flatMap((each) => onPlan(family, each.conference, each.plans, held))
    .sort((a, b) => compareText(dayOf(b), dayOf(a)));
}

function dayOf({ conference, plan }: ConferenceOnPlan): string {
  return `${conference?.on ?? plan.from ?? ''} ${conference?.id ?? plan.id}`;
}

/** The latest initial conference about a child of the plan, from a quarter before it began. */
function conferenceFor({ from, personIds }: Plan, held: readonly Contact[]): Contact | null {
  if (from === null) return null;
  const earliest = addDays(firstDay(from), -daysBeforePlan);
  return (
    held.findLast(
      (contact) =>
        contact.kind === 'initial_cp_conference' &&
        contact.on >= earliest &&
        personIds.some((id) => concernsChild(contact, id)),
    ) ?? null
  );
}

function onPlan(
  family: FamilyAt,
  conference: Contact | null,
  plans: readonly Plan[],
  held: readonly Contact[],
): ConferenceOnPlan[] {
  const [plan] = plans.toSorted((a, b) => ((a.from ?? '') + a.id < (b.from ?? '') + b.id ? -1 : 1));
  if (plan?.from == null) return [];
  const on = conference?.on ?? firstDay(plan.from);
  const considered = family.people
    .map(({ id }) => id)
    .filter((id) =>
      conference === null
        ? plans.some(({ personIds }) => personIds.includes(id))
        : concernsChild(conference, id) && isChildOrUnborn(family, id),
    );
  const since = held.filter((contact) => contact.on >= on);
  const known = new Set(considered);
  const stays = staysWith(family, known, on).filter(
    ({ stay: { personId } }) => !known.has(personId) && !since.some((each) => concernsChild(each, personId)),
  );
  const notConsidered = [...new Set(stays.map(({ stay }) => stay.personId))].sort();
  return [{ conference, plan, considered: considered.sort(), notConsidered, stays }];
}

function isChildOrUnborn({ byId }: FamilyAt, id: PersonId): boolean {
  const person = byId.get(id);
  return person !== undefined && (person.isChild || person.isUnborn);
}

/** Stays of living children, on that day, in the homes where any of these then lived; visits are no stays. */
function staysWith(
  family: FamilyAt,
  ids: ReadonlySet<PersonId>,
  on: CalendarDate,
): { stay: Stay; label: string }[] {
  const told = family.record.stays.filter(
    (stay) => isTold(stay, family) && isTrueOn(stay, on) && !visitingRoles.includes(stay.role),
  );
  const theirs = new Set(told.filter(({ personId }) => ids.has(personId)).map((stay) => stay.householdId));
  const homes = family.record.households.filter(
    ({ id, kind }) => theirs.has(id) && !communalHouseholdKinds.includes(kind),
  );
  return homes
    .flatMap(({ id, label }) =>
      told
        .filter(
          ({ householdId, personId }) => householdId === id && family.byId.get(personId)?.isChild === true,
        )
        .map((stay) => ({ stay, label })),
    )
    .sort((a, b) => compareText(a.stay.personId, b.stay.personId) || compareText(a.stay.id, b.stay.id));
}
