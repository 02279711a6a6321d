import { daysInWords, firstDay, inWords, type CalendarDate } from '../../calendar-date.ts';
import { phaseBeganOn, type FamilyAt } from '../../family-at.ts';
import type { HouseholdId } from '../../ids.ts';
import { labelInSentence } from '../../words/labels.ts';
import { listInWords } from '../../words/lists-in-words.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { nameOf } from '../../seen/names.ts';
import { sightingsHeld, type SightingsHeld } from '../../seen/sightings-held.ts';
import { daysAgo, sinceInWords } from '../../seen/sighting-words.ts';
import { mentionedLately } from './adults-near-children.ts';
import {
  flagEvidence,
  inOneText,
  latestEvidence,
  mentionEvidence,
  notInPersonEvidence,
  stayEvidence,
} from '../evidence.ts';
import type { Evidence, Finding, Rule } from '../finding.ts';
import { unbornAt } from './homes-with-children.ts';
import { meetingsAmong, riskFlagsOf, type UnmetAdult } from './unmet-adult.ts';

/** What is answered about one adult whom nobody has met. */
export function hiddenAdultFinding(family: FamilyAt, hidden: UnmetAdult, rule: Rule): Finding {
  const { adult, stays, children, mentions, notInPerson, severity } = hidden;
  const name = nameOf(family, adult.id);
  const unborn = unbornAt(family, homesOf(family, hidden));
  const riskFlags = riskFlagsOf(family, adult.id);
  const facts = factsOf(family, hidden, unborn.length, riskFlags.length);
  const contacts = latestEvidence([
    ...mentions.map((contact) => mentionEvidence(family, contact, adult.id)),
    ...notInPerson.map((contact) => notInPersonEvidence(family, contact, adult.id)),
  ]);
  return {
    question: 'hidden-adult',
    severity,
    about: [adult.id, ...(children.length > 0 ? children : unborn).map(({ id }) => id)],
    says: inOneText([
      notMetSays(name, heldSince(family, hidden), family.on),
      mentionsSay(name, hidden, facts.agencies.length),
      `${plans(facts.namedInPlans)} ${name}.`,
      riskFlags.length === 0 ? '' : `An open flag says that ${name} poses a risk to children.`,
      notInPersonSays(name, notInPerson.length),
      nearSays(family, hidden),
      childrenSay(family, hidden, unborn.length),
      contacts.listedSays,
    ]),
    because: [
      ...contacts.listed,
      ...riskFlags.map((flag) => flagEvidence(family, flag)),
      ...stays.map((stay) => stayEvidence(family, stay)),
      ...partnerEvidence(family, hidden),
    ],
    rule,
    facts,
  };
}

/** `seenBy` is null where the record would not hold a sighting. */
function factsOf(family: FamilyAt, hidden: UnmetAdult, unborn: number, riskFlags: number) {
  const { adult, children, mentions, near } = hidden;
  const first = mentions[0];
  const childIds = children.map(({ id }) => id);
  return {
    person: adult.id,
    seenBy: heldSince(family, hidden).held ? 0 : null,
    mentions: mentions.length,
    agencies: [...new Set(mentions.flatMap(({ agencyIds }) => agencyIds))].sort(),
    firstMention: first === undefined ? null : [first.on, hidden.daysSinceFirstMention],
    meetingsThatMentionHim: meetingsAmong(mentions),
    childrenInTheHome: near.kind === 'home' ? childIds : [],
    ...(near.kind === 'home' ? {} : { recordedAs: near.kind, childrenNear: childIds }),
    unborn: unborn > 0,
    namedInPlans: family.plans.filter(({ namedIds }) => namedIds.includes(adult.id)).length,
    ...(riskFlags === 0 ? {} : { flaggedAsRisk: true }),
  };
}

/** Not held, too, where the adult came near the children only after the last day that the record holds. */
function heldSince(family: FamilyAt, { adult, stays, children, near }: UnmetAdult): SightingsHeld {
  const agencies = [adult, ...children].flatMap(({ id }) => [...agenciesNear(family, id)]);
  const held = sightingsHeld(family, new Set(agencies));
  if (!held.held) return held;
  const began = [
    ...stays.map(({ from }) => (from === null ? null : firstDay(from))),
    ...(near.kind === 'partner' ? [phaseBeganOn(near.couple)] : []),
  ];
  const wasNear = began.length === 0 || began.some((from) => from === null || from <= held.until);
  return wasNear ? held : { held: false };
}

/** The homes where the adult is with the children, or where those children live. */
function homesOf({ homes }: FamilyAt, { stays, children, near }: UnmetAdult): ReadonlySet<HouseholdId> {
  if (near.kind === 'home') return new Set(stays.map(({ householdId }) => householdId));
  const ids = new Set(children.map(({ id }) => id));
  const theirs = homes.filter(({ residents, partTime }) =>
    [...residents, ...partTime].some(({ personId }) => ids.has(personId)),
  );
  return new Set(theirs.map(({ household }) => household.id));
}

function notMetSays(name: string, held: SightingsHeld, on: CalendarDate): string {
  if (!held.held) {
    return `Whether any professional has met ${name} cannot be said: no contacts are held for that time of any agency that could have.`;
  }
  const { since, until } = held;
  const stopped =
    until < on
      ? ` Contacts of the agencies that could have met ${name} are not held after ${inWords(until)}.`
      : '';
  return `No contact in which a professional saw ${name} is recorded ${sinceInWords({ since, birth: null })}.${stopped}`;
}

function mentionsSay(
  name: string,
  { mentions, daysSinceFirstMention }: UnmetAdult,
  agencies: number,
): string {
  const first = mentions[0];
  if (first === undefined) return `No contact mentions ${name}.`;
  const contacts = mentions.length === 1 ? '1 contact' : `${mentions.length} contacts`;
  const held = agencies === 1 ? '1 agency' : `${agencies} agencies`;
  const meetings = meetingsAmong(mentions);
  const inMeetings =
    meetings === 0
      ? 'no meeting among them'
      : meetings === 1
        ? '1 meeting among them'
        : `${meetings} meetings among them`;
  const verb = mentions.length === 1 ? 'mentions' : 'mention';
  return `${contacts} of ${held} ${verb} ${name}, the first on ${inWords(first.on)}, ${daysAgo(daysSinceFirstMention)}; ${inMeetings}.`;
}

function plans(named: number): string {
  if (named === 0) return 'No open plan names';
  return named === 1 ? '1 open plan names' : `${named} open plans name`;
}

function notInPersonSays(name: string, contacts: number): string {
  if (contacts === 0) return '';
  return contacts === 1
    ? `1 contact with ${name} was not in person.`
    : `${contacts} contacts with ${name} were not in person.`;
}

/** What brings the adult near the children, where it is no home that they share. */
function nearSays(family: FamilyAt, { adult, near }: UnmetAdult): string {
  const name = nameOf(family, adult.id);
  switch (near.kind) {
    case 'home':
      return '';
    case 'partner':
      return `${name} is recorded as the partner of ${nameOf(family, near.partnerId)} (${labelInSentence('certainty', near.couple.certainty)}), and not as living with the children.`;
    case 'parent_or_carer':
      return `${name} is recorded as a parent or carer, and not as living with the children.`;
    case 'mentioned':
      return `No home is recorded for ${name}; contacts of the last ${daysInWords(mentionedLately)} mention ${name}.`;
  }
}

function partnerEvidence(family: FamilyAt, { near }: UnmetAdult): Evidence[] {
  if (near.kind !== 'partner') return [];
  const { couple, partnerId } = near;
  const phase = couple.phases.at(-1);
  const since = phase?.from == null ? '' : ` since ${inWords(phase.from)}`;
  const says = `Partner of ${nameOf(family, partnerId)}: ${labelInSentence('partnerStatus', couple.status)}${since} (${labelInSentence('certainty', couple.certainty)}).`;
  return [{ id: phase?.id ?? couple.coupleId, date: phaseBeganOn(couple), says }];
}

function childrenSay(family: FamilyAt, { adult, children, near }: UnmetAdult, unborn: number): string {
  const names = children.map(({ id }) => nameOf(family, id)).sort();
  const expected = unborn === 0 ? [] : [unborn === 1 ? 'an unborn child' : `${unborn} unborn children`];
  const lead = {
    home: `Children of the homes where ${nameOf(family, adult.id)} is recorded`,
    partner: 'Children whom the partner lives with',
    parent_or_carer: 'Children',
    mentioned: 'Children whom those contacts are about',
  }[near.kind];
  return `${lead}: ${listInWords([...names, ...expected])}.`;
}
