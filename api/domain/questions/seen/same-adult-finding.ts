import { daysBetween, inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { nameOf } from '../../seen/names.ts';
import { agenciesNotHeld } from '../../seen/sightings-held.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import type { PersonSighting } from '../../seen/sightings.ts';
import { countInWords, listInWords, timesInWords } from '../../words/lists-in-words.ts';
import { inOneText, latestEvidence, sightingEvidence } from '../evidence.ts';
import type { Evidence, Finding, Rule } from '../finding.ts';
import { heldSays } from '../held-words.ts';
import { lastDaysInWords, lastDaysSay, type LastDays } from '../last-days.ts';
import type { PresenceAtSightings } from './presence-at-sightings.ts';

/** What is answered about one child seen only while the same adult, or the same adults, were there. */
export function sameAdultFinding(
  family: FamilyAt,
  { child, known, notRecorded, always }: PresenceAtSightings,
  asked: LastDays,
  rule: Rule,
): Finding {
  const name = nameOf(family, child.id);
  const adults = listInWords(always.map((id) => nameOf(family, id)).sort());
  const [latest = asked.last, first = latest] = [known[0]?.contact.on, known.at(-1)?.contact.on];
  const near = [...agenciesNear(family, child.id)];
  const evidence = latestEvidence([...known, ...notRecorded].map((each) => presentEvidence(family, each)));
  return {
    question: 'same-adult',
    severity: 'check',
    about: [child.id, ...always],
    says: inOneText([
      `${name} was seen ${timesInWords(known.length + notRecorded.length)} ${lastDaysInWords(asked)}, and no time alone is recorded among them.`,
      `Where the record says who was there, ${timesInWords(known.length)}, ${adults} ${always.length === 1 ? 'was' : 'were'} present each time, from ${inWords(first)} to ${inWords(latest)}, ${daysAgo(daysBetween(latest, asked.last))}.`,
      notRecorded.length === 0
        ? ''
        : `${countInWords(notRecorded.length, 'sighting')} ${notRecorded.length === 1 ? 'does' : 'do'} not say who was there.`,
      heldSays(family, near, agenciesNotHeld(family, near)),
      ...lastDaysSay(family, asked),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      child: child.id,
      window: `${asked.days} days`,
      adults: [...always],
      timesWith: known.length,
      timesNotRecorded: notRecorded.length,
      first,
      latest: [latest, daysBetween(latest, asked.last)],
    },
  };
}

/** The sighting, with who was there: only people of this family are named. */
function presentEvidence(family: FamilyAt, seen: PersonSighting): Evidence {
  const present = [...new Set(seen.sighting.presentWithIds)].filter((id) => family.byId.has(id));
  const { says, ...rest } = sightingEvidence(family, seen);
  const who =
    present.length === 0
      ? 'who was present is not recorded'
      : `present: ${listInWords(present.map((id) => nameOf(family, id)).sort())}`;
  return { ...rest, says: `${says.replace(/\.$/, '')}; ${who}.` };
}
