import { inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import { listInWords } from '../words/lists-in-words.ts';
import { nameOf } from '../seen/names.ts';
import { sightingsHeld, type SightingsHeld } from '../seen/sightings-held.ts';
import { daysAgo, sinceInWords } from '../seen/sighting-words.ts';
import { flagEvidence, latestEvidence, listedInWords, mentionEvidence, stayEvidence } from './evidence.ts';
import type { Finding, Rule } from './finding.ts';
import { unbornAt } from './homes-with-children.ts';
import { meetingsAmong, riskFlagsOf, type UnmetAdult } from './unmet-adult.ts';

/** What is answered about one adult whom nobody has met; `seenBy` is null where the record would not hold a sighting. */
export function hiddenAdultFinding(family: FamilyAt, hidden: UnmetAdult, rule: Rule): Finding {
  const { adult, stays, children, mentions, severity } = hidden;
  const held = sightingsHeld(family);
  const unborn = unbornAt(family, new Set(stays.map(({ householdId }) => householdId)));
  const first = mentions[0];
  const riskFlags = riskFlagsOf(family, adult.id);
  const evidence = mentions.map((contact) => mentionEvidence(family, contact, adult.id));
  const facts = {
    person: adult.id,
    seenBy: held.held ? 0 : null,
    mentions: mentions.length,
    agencies: [...new Set(mentions.flatMap(({ agencyIds }) => agencyIds))].sort(),
    firstMention: first === undefined ? null : [first.on, hidden.daysSinceFirstMention],
    meetingsThatMentionHim: meetingsAmong(mentions),
    childrenInTheHome: children.map(({ id }) => id),
    unborn: unborn.length > 0,
    namedInPlans: family.plans.filter(({ namedIds }) => namedIds.includes(adult.id)).length,
    ...(riskFlags.length === 0 ? {} : { flaggedAsRisk: true }),
  };
  const name = nameOf(family, adult.id);
  return {
    question: 'hidden-adult',
    severity,
    about: [adult.id, ...facts.childrenInTheHome],
    says: [
      notMetSays(name, held),
      mentionsSay(name, hidden, facts.agencies.length),
      `${plans(facts.namedInPlans)} ${name}.`,
      ...riskFlags.map(() => `An open flag says that ${name} poses a risk to children.`).slice(0, 1),
      childrenSay(family, hidden, unborn.length),
    ]
      .join(' ')
      .concat(listedInWords(mentions.length)),
    because: [
      ...latestEvidence(evidence),
      ...riskFlags.map((flag) => flagEvidence(family, flag)),
      ...stays.map((stay) => stayEvidence(family, stay)),
    ],
    rule,
    facts,
  };
}

function notMetSays(name: string, held: SightingsHeld): string {
  return held.held
    ? `No contact in which a professional saw ${name} is recorded ${sinceInWords({ since: held.since, isSinceBirth: false })}.`
    : `Whether any professional has met ${name} cannot be said: no agency’s contacts are held on this date.`;
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
  return `Children where ${nameOf(family, adult.id)} lives, stays or visits: ${listInWords([...names, ...expected])}.`;
}
