import { daysBetween, inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import { agencyNameOf, nameOf } from '../../seen/names.ts';
import { agenciesNotHeld } from '../../seen/sightings-held.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import { countInWords } from '../../words/lists-in-words.ts';
import { attemptEvidence, inOneText, latestEvidence } from '../evidence.ts';
import type { Finding, Rule } from '../finding.ts';
import { heldSays } from '../held-words.ts';
import { lastDaysSay, noneInLongestLook, type LastDays } from '../last-days.ts';
import type { AppointmentsInARow } from './appointments-in-a-row.ts';
import { actFromAttempts } from './home-attempts-finding.ts';
import { outcomesInWords } from './outcomes-in-words.ts';

/** What is answered about one child whom an agency was to see, again and again, and did not. */
export function appointmentsFinding(
  family: FamilyAt,
  run: AppointmentsInARow,
  asked: LastDays,
  rule: Rule,
): Finding {
  const { child, agencyId, failed, notRecorded, lastSeen } = run;
  const dates = failed.map(({ on }) => on);
  const [first = asked.last, latest = first] = [dates[0], dates.at(-1)];
  const evidence = latestEvidence(
    [...failed, ...notRecorded].map((contact) => attemptEvidence(family, contact, child.id)),
  );
  return {
    question: 'failed-attempts',
    severity: failed.length >= actFromAttempts ? 'act' : 'check',
    about: [child.id],
    says: inOneText([
      inARowSays(family, run),
      notRecorded.length === 0
        ? ''
        : `${countInWords(notRecorded.length, 'more contact')} ${notRecorded.length === 1 ? 'does' : 'do'} not record whether ${nameOf(family, child.id)} was seen.`,
      lastSeenSays(family, run, asked),
      heldSays(family, [agencyId], agenciesNotHeld(family, [agencyId])),
      ...lastDaysSay(family, asked),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      child: child.id,
      agency: agencyId,
      inARow: failed.length,
      first,
      latest: [latest, daysBetween(latest, asked.last)],
      lastSeenByAgency: lastSeen?.on ?? null,
      ...(notRecorded.length === 0 ? {} : { notRecorded: notRecorded.length }),
    },
  };
}

/** "The latest 2 contacts of Fallow Street Practice to see Poppy in a row, from …, did not see Poppy (was not brought twice)." */
function inARowSays(family: FamilyAt, { child, agencyId, failed }: AppointmentsInARow): string {
  const agency = agencyNameOf(family, agencyId);
  const name = nameOf(family, child.id);
  const [first, last] = [failed[0], failed.at(-1)];
  if (first === undefined || last === undefined) return '';
  const how = outcomesInWords(failed);
  return failed.length === 1
    ? `The latest contact of ${agency} to see ${name}, on ${inWords(first.on)}, did not see ${name} (${how}).`
    : `The latest ${failed.length} contacts of ${agency} to see ${name} in a row, from ${inWords(first.on)} to ${inWords(last.on)}, did not see ${name} (${how}).`;
}

function lastSeenSays(
  family: FamilyAt,
  { child, agencyId, lastSeen }: AppointmentsInARow,
  asked: LastDays,
): string {
  const agency = agencyNameOf(family, agencyId);
  const name = nameOf(family, child.id);
  if (lastSeen !== null) {
    return `${agency} last saw ${name} on ${inWords(lastSeen.on)}, ${daysAgo(daysBetween(lastSeen.on, asked.last))}.`;
  }
  const span = noneInLongestLook(family, [agencyId], asked);
  return span === null ? '' : `No sighting of ${name} by ${agency} is recorded ${span}.`;
}
