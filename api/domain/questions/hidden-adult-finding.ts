import { firstDay, inWords, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import { listInWords } from '../words/lists-in-words.ts';
import { nameOf } from '../seen/names.ts';
import { sightingsHeld, type SightingsHeld } from '../seen/sightings-held.ts';
import { daysAgo, sinceInWords } from '../seen/sighting-words.ts';
import { flagEvidence, inOneText, latestEvidence, mentionEvidence, stayEvidence } from './evidence.ts';
import type { Finding, Rule } from './finding.ts';
import { unbornAt } from './homes-with-children.ts';
import { meetingsAmong, riskFlagsOf, type UnmetAdult } from './unmet-adult.ts';

/** What is answered about one adult whom nobody has met. */
export function hiddenAdultFinding(family: FamilyAt, hidden: UnmetAdult, rule: Rule): Finding {
  const { adult, stays, children, mentions, severity } = hidden;
  const name = nameOf(family, adult.id);
  const unborn = unbornAt(family, new Set(stays.map(({ householdId }) => householdId)));
  const riskFlags = riskFlagsOf(family, adult.id);
  const facts = factsOf(family, hidden, unborn.length, riskFlags.length);
  const contacts = latestEvidence(mentions.map((contact) => mentionEvidence(family, contact, adult.id)));
  return {
    question: 'hidden-adult',
    severity,
    about: [adult.id, ...children.map(({ id }) => id)],
    says: inOneText([
      notMetSays(name, heldSince(family, hidden), family.on),
      mentionsSay(name, hidden, facts.agencies.length),
      `${plans(facts.namedInPlans)} ${name}.`,
      riskFlags.length === 0 ? '' : `An open flag says that ${name} poses a risk to children.`,
      childrenSay(family, hidden, unborn.length),
      contacts.listedSays,
    ]),
    because: [
      ...contacts.listed,
      ...riskFlags.map((flag) => flagEvidence(family, flag)),
      ...stays.map((stay) => stayEvidence(family, stay)),
    ],
    rule,
    facts,
  };
}

/** `seenBy` is null where the record would not hold a sighting. */
function factsOf(family: FamilyAt, hidden: UnmetAdult, unborn: number, riskFlags: number) {
  const { adult, children, mentions } = hidden;
  const first = mentions[0];
  return {
    person: adult.id,
    seenBy: heldSince(family, hidden).held ? 0 : null,
    mentions: mentions.length,
    agencies: [...new Set(mentions.flatMap(({ agencyIds }) => agencyIds))].sort(),
    firstMention: first === undefined ? null : [first.on, hidden.daysSinceFirstMention],
    meetingsThatMentionHim: meetingsAmong(mentions),
    childrenInTheHome: children.map(({ id }) => id),
    unborn: unborn > 0,
    namedInPlans: family.plans.filter(({ namedIds }) => namedIds.includes(adult.id)).length,
    ...(riskFlags === 0 ? {} : { flaggedAsRisk: true }),
  };
}

/** Not held, too, where the adult came to the home only after the last day that the record holds. */
function heldSince(family: FamilyAt, { stays }: UnmetAdult): SightingsHeld {
  const held = sightingsHeld(family);
  if (!held.held) return held;
  const wasThere = stays.some(({ from }) => from === null || firstDay(from) <= held.until);
  return wasThere ? held : { held: false };
}

function notMetSays(name: string, held: SightingsHeld, on: CalendarDate): string {
  if (!held.held) {
    return `Whether any professional has met ${name} cannot be said: no agency’s contacts are held for that time.`;
  }
  const { since, until } = held;
  const stopped = until < on ? ` No agency’s contacts are held after ${inWords(until)}.` : '';
  return `No contact in which a professional saw ${name} is recorded ${sinceInWords({ since, isSinceBirth: false })}.${stopped}`;
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

function childrenSay(family: FamilyAt, { adult, children }: UnmetAdult, unborn: number): string {
  const names = children.map(({ id }) => nameOf(family, id)).sort();
  const expected = unborn === 0 ? [] : [unborn === 1 ? 'an unborn child' : `${unborn} unborn children`];
  return `Children of the homes where ${nameOf(family, adult.id)} is recorded: ${listInWords([...names, ...expected])}.`;
}
