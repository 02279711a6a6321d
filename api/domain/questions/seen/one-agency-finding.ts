import { daysBetween, inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import { agencyNameOf, nameOf } from '../../seen/names.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import { countInWords, listInWords, timesInWords } from '../../words/lists-in-words.ts';
import { inOneText, latestEvidence, sightingEvidence } from '../evidence.ts';
import type { Finding, Rule } from '../finding.ts';
import { lastDaysInWords, lastDaysSay, type LastDays } from '../last-days.ts';
import type { AgenciesThatSaw } from './agencies-that-saw.ts';

/** What is answered about one child whom a single agency saw while others are involved. */
export function oneAgencyFinding(
  family: FamilyAt,
  { child, saw, others, byNobodyNamed }: AgenciesThatSaw,
  asked: LastDays,
  rule: Rule,
): Finding {
  const [[agencyId, sightings] = [null, []]] = [...saw];
  const name = nameOf(family, child.id);
  const latest = sightings[0]?.contact.on ?? asked.last;
  const names = (isHeld: boolean) =>
    others
      .filter((other) => other.isHeld === isHeld)
      .map(({ agencyId: id, since }) => {
        const agency = agencyNameOf(family, id);
        return since === null ? agency : `${agency} (since ${inWords(since)})`;
      })
      .sort();
  const [held, notHeld] = [names(true), names(false)];
  const evidence = latestEvidence(
    [...sightings, ...byNobodyNamed].map((sighting) => sightingEvidence(family, sighting)),
  );
  return {
    question: 'one-agency',
    severity: isToBeChecked({ others, byNobodyNamed }) ? 'check' : 'note',
    about: [child.id],
    says: inOneText([
      `${name} was seen ${timesInWords(sightings.length)} ${lastDaysInWords(asked)}, ${sightings.length === 1 ? '' : 'each time '}by ${agencyNameOf(family, agencyId ?? '')} and by no other agency as far as is held; the latest on ${inWords(latest)}, ${daysAgo(daysBetween(latest, asked.last))}.`,
      held.length === 0
        ? ''
        : `Also involved, and no sighting by them is recorded in that time: ${listInWords(held)}.`,
      notHeld.length === 0
        ? ''
        : `Also involved, and their contacts are not held for all of that time, so it cannot be said whether they saw ${name}: ${listInWords(notHeld)}.`,
      byNobodyNamed.length === 0
        ? ''
        : `${countInWords(byNobodyNamed.length, 'more sighting')} ${byNobodyNamed.length === 1 ? 'does' : 'do'} not say which agency it was.`,
      ...lastDaysSay(family, asked),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      child: child.id,
      window: `${asked.days} days`,
      agency: agencyId,
      timesSeen: sightings.length,
      latest: [latest, daysBetween(latest, asked.last)],
      othersInvolved: others.filter(({ isHeld }) => isHeld).map((other) => other.agencyId),
      othersNotHeld: others.filter(({ isHeld }) => !isHeld).map((other) => other.agencyId),
      ...(byNobodyNamed.length === 0 ? {} : { agencyNotRecorded: byNobodyNamed.length }),
    },
  };
}

/** See the rule in words: others were involved all that time, would be in the record, and nobody unnamed may be theirs. */
function isToBeChecked({
  others,
  byNobodyNamed,
}: Pick<AgenciesThatSaw, 'others' | 'byNobodyNamed'>): boolean {
  return byNobodyNamed.length === 0 && others.some(({ isHeld, since }) => isHeld && since === null);
}
