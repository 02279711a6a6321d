import { daysBetween, inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import { isHomeVisit } from '../../homes/visits-to-homes.ts';
import type { PersonId } from '../../ids.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { agencyNameOf, homeNameOf, nameOf } from '../../seen/names.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import { lastSeenSentence } from '../../seen/seen-sentence.ts';
import { seenStatus } from '../../seen/seen-status.ts';
import { seenSummary } from '../../seen/seen-summary.ts';
import { byWhom, daysAgo, whereAndByWhom } from '../../seen/sighting-words.ts';
import { labelOf } from '../../words/labels.ts';
import { countInWords, listInWords, timesInWords } from '../../words/lists-in-words.ts';
import { inOneText, latestOf } from '../evidence.ts';
import type { Evidence, Finding, Rule } from '../finding.ts';
import { lastDaysSay, noneInLongestLook, type LastDays } from '../last-days.ts';
import type { ChildNotSeenWithOthers } from './siblings-seen.ts';
import type { VisitReachingChildren } from './visits-reaching-children.ts';

/** What is answered about one child: since when, how often in a row, by whom, who was seen instead. */
export function siblingsSeenFinding(
  family: FamilyAt,
  found: ChildNotSeenWithOthers,
  asked: LastDays,
  rule: Rule,
): Finding {
  const { child, gaps, notRecorded, lastSeen, isUnseen } = found;
  const summary = seenSummary(family, child.id);
  const dates = gaps.map(({ contact }) => contact.on);
  const [latest = asked.last, first = latest] = [dates[0], dates.at(-1)];
  const instead = timesSeenInstead(gaps);
  const evidence = latestOf(gaps, (gap) => gapEvidence(family, gap, child.id));
  return {
    question: 'siblings-seen',
    severity: isUnseen ? 'act' : 'check',
    about: [child.id, ...instead.map(([id]) => id)],
    says: inOneText([
      ...rowSays(family, found, asked),
      `Seen at them: ${listInWords(instead.map(([id, times]) => `${nameOf(family, id)} ${timesInWords(times)}`))}.`,
      beforeSays(family, found, asked),
      lastSeenSentence(family, summary, child, seenStatus(summary, child, seenDefaults.unseenDays)),
      partTimeSays(family, child.id),
      ...lastDaysSay(family, asked),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      child: child.id,
      inARow: gaps.length,
      first,
      latest: [latest, daysBetween(latest, asked.last)],
      agencies: agenciesOf(gaps),
      seenInstead: Object.fromEntries(instead),
      aboutThisChild: gaps.filter(({ isAboutChild }) => isAboutChild).length,
      lastSeenAtSuchVisit: lastSeen?.contact.on ?? null,
      lastSeenByAnyone:
        summary.lastSeen === null
          ? null
          : [summary.lastSeen.on, daysBetween(summary.lastSeen.on, asked.last)],
      ...(notRecorded.length === 0 ? {} : { notRecorded: notRecorded.length }),
    },
  };
}

function rowSays(
  family: FamilyAt,
  { child, gaps, notRecorded }: ChildNotSeenWithOthers,
  asked: LastDays,
): string[] {
  const name = nameOf(family, child.id);
  const [latest, first] = [gaps[0]?.contact.on, gaps.at(-1)?.contact.on];
  if (latest === undefined || first === undefined) return [];
  const ago = daysAgo(daysBetween(latest, asked.last));
  const agencies = agenciesOf(gaps).map((id) => agencyNameOf(family, id));
  const by = agencies.length === 0 ? '' : `, by ${listInWords(agencies.sort())}`;
  const contacts = gaps.every(({ contact }) => isHomeVisit(contact)) ? 'visit' : 'contact';
  const when =
    gaps.length === 1
      ? `At the latest ${contacts}, on ${inWords(latest)}, ${ago}${by}`
      : `At the latest ${gaps.length} ${contacts}s in a row, from ${inWords(first)} to ${inWords(latest)}, ${ago}${by}`;
  const about = gaps.filter(({ isAboutChild }) => isAboutChild).length;
  return [
    `${when}, other children were seen and no sighting of ${name} is recorded.`,
    gaps.length === 1
      ? `It is ${about === 1 ? '' : 'not '}recorded as being about ${name}.`
      : `${about === 0 ? 'None' : about === gaps.length ? 'All' : about} of them ${about > 1 ? 'are' : 'is'} recorded as being about ${name}.`,
    notRecorded.length === 0
      ? ''
      : `${countInWords(notRecorded.length, 'more contact')} ${notRecorded.length === 1 ? 'does' : 'do'} not record whether ${name} was seen.`,
  ];
}

/** When the child was last seen at such a visit, or that no such day is recorded. */
function beforeSays(family: FamilyAt, { child, lastSeen }: ChildNotSeenWithOthers, asked: LastDays): string {
  const name = nameOf(family, child.id);
  if (lastSeen !== null) {
    const { contact } = lastSeen;
    const own = contact.sightings.filter(({ personId }) => personId === child.id);
    const where = whereAndByWhom(
      family,
      own.map((sighting) => ({ contact, sighting })),
    );
    return `Before that, ${name} was seen at such a contact on ${inWords(contact.on)}${where === '' ? '' : `, ${where}`}.`;
  }
  const span = noneInLongestLook(family, [...agenciesNear(family, child.id)], asked);
  return span === null ? '' : `No such contact at which ${name} was seen is recorded ${span}.`;
}

/** A child who stays elsewhere part of the time may have been there: said, so that nobody need guess. */
function partTimeSays(family: FamilyAt, childId: PersonId): string {
  const homes = family.homes
    .filter(({ partTime }) => partTime.some(({ personId }) => personId === childId))
    .map(({ household }) => household.label)
    .sort();
  return homes.length === 0
    ? ''
    : `${nameOf(family, childId)} also stays part of the time at ${listInWords(homes)}.`;
}

/** How often each other child was seen at them: the most often first. */
function timesSeenInstead(gaps: readonly VisitReachingChildren[]): [PersonId, number][] {
  const counts = new Map<PersonId, number>();
  for (const { others } of gaps) for (const id of others) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
}

function gapEvidence(
  family: FamilyAt,
  { contact, others }: VisitReachingChildren,
  childId: PersonId,
): Evidence {
  const by = byWhom(family, contact);
  const at = contact.householdId === null ? '' : ` at ${homeNameOf(family, contact.householdId)}`;
  const seen = listInWords(others.map((id) => nameOf(family, id)).sort());
  return {
    id: contact.id,
    date: contact.on,
    says: `${labelOf('contactKind', contact.kind)}${at}${by === '' ? '' : ` by ${by}`}: ${seen} seen; no sighting of ${nameOf(family, childId)} recorded.`,
  };
}

function agenciesOf(gaps: readonly VisitReachingChildren[]) {
  return [...new Set(gaps.flatMap(({ contact }) => contact.agencyIds))].sort();
}
