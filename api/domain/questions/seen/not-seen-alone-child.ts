import { inWords } from '../../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonId } from '../../ids.ts';
import { brothersAndSisters } from '../../kinship/brothers-and-sisters.ts';
import { listInWords, timesInWords } from '../../words/lists-in-words.ts';
import { nameOf } from '../../seen/names.ts';
import type { AloneRule } from '../../seen/seen-status.ts';
import type { SinceAlone } from '../../seen/seen-summary.ts';
import { recordBegins } from '../../seen/record-begins.ts';
import { daysAgo, sinceInWords } from '../../seen/sighting-words.ts';
import type { ChildAlone } from './child-alone.ts';
import { inOneText, latestEvidence, sightingEvidence } from '../evidence.ts';
import type { Finding, Rule, Severity } from '../finding.ts';

const actAfterDays = 91;
const actAfterTimes = 6;

/** The answer about one child who is seen and not seen alone, or of whom the record does not say. */
export function childNotSeenAlone(
  family: FamilyAt,
  seen: ChildAlone,
  { times }: AloneRule,
  question: string,
  rule: Rule,
): Finding {
  const { child, summary, status } = seen;
  const { lastAlone, sinceAlone } = summary;
  const siblings = siblingsSeenAlone(family, child.id, sinceAlone);
  const since = latestEvidence(sinceAlone.sightings.map((sighting) => sightingEvidence(family, sighting)));
  const alone = lastAlone?.sightings.filter(({ sighting }) => sighting.alone === 'yes') ?? [];
  return {
    question,
    severity: severityOf(seen),
    about: [child.id],
    says: inOneText(
      status === 'folded'
        ? [
            `Contacts before ${inWords(family.record.contactsFoldedBefore ?? family.on)} are folded to counts here, so when ${nameOf(family, child.id)} was last seen alone is not shown.`,
          ]
        : [
            lastAloneSays(family, seen),
            sinceSays(sinceAlone, lastAlone !== null),
            ...(status === 'not-recorded' ? [notRecordedSays(times)] : []),
            ...siblingsSay(family, siblings),
            since.listedSays,
          ],
    ),
    because: [...since.listed, ...alone.map((sighting) => sightingEvidence(family, sighting))],
    rule,
    facts: factsOf(seen, siblings),
  };
}

/** What the record leaves open is there only where it does. */
function factsOf(
  { child, summary: { lastAlone, sinceAlone }, status }: ChildAlone,
  siblings: Readonly<Record<string, number>>,
): Finding['facts'] {
  return {
    child: child.id,
    lastAlone: lastAlone?.on ?? null,
    days: lastAlone?.days ?? null,
    timesSeenSince: sinceAlone.timesSeen,
    timesAloneSince: 0,
    homeVisitsAmongThem: sinceAlone.homeVisits,
    bedroomSeenSince: sinceAlone.bedroomSeen,
    siblingsSeenAloneOnThoseVisits: siblings,
    ...(sinceAlone.timesAloneNotRecorded === 0
      ? {}
      : { timesAloneNotRecordedSince: sinceAlone.timesAloneNotRecorded }),
    ...(status === 'folded' ? { folded: true } : {}),
  };
}

/** See the rule in words: act after 91 days, or never alone at six sightings; a note where it is not recorded. */
function severityOf({ status, summary: { lastAlone, sinceAlone } }: ChildAlone): Severity {
  if (status === 'not-recorded' || status === 'folded') return 'note';
  const isLong = lastAlone === null ? sinceAlone.timesSeen >= actAfterTimes : lastAlone.days >= actAfterDays;
  return isLong ? 'act' : 'check';
}

function lastAloneSays(family: FamilyAt, { child, summary: { lastAlone, held } }: ChildAlone): string {
  const name = nameOf(family, child.id);
  return lastAlone === null
    ? `No time that ${name} was seen alone is recorded ${sinceInWords(recordBegins(held, child))}.`
    : `${name} was last seen alone on ${inWords(lastAlone.on)}, ${daysAgo(lastAlone.days)}.`;
}

function sinceSays(since: SinceAlone, wasAlone: boolean): string {
  const { timesSeen, timesAloneNotRecorded, homeVisits, bedroomSeen } = since;
  const home = `${homeVisits === 0 ? 'none' : homeVisits} of them on ${homeVisits > 1 ? 'home visits' : 'a home visit'}`;
  const alone = aloneSays(timesSeen - timesAloneNotRecorded, timesAloneNotRecorded);
  return `Seen ${timesInWords(timesSeen)}${wasAlone ? ' since' : ''} (${home}), ${alone}; bedroom seen ${bedroomSeen === 0 ? 'at none' : timesInWords(bedroomSeen)}.`;
}

function aloneSays(notAlone: number, notRecorded: number): string {
  if (notRecorded === 0) return 'not alone at any';
  if (notAlone === 0) return 'whether alone is not recorded at any';
  return `not alone at ${notAlone}, and whether alone is not recorded at ${notRecorded}`;
}

function notRecordedSays(times: number): string {
  return times === 1
    ? 'The latest sighting does not record whether alone.'
    : `The latest ${times} sightings do not all record whether alone.`;
}

function siblingsSay(family: FamilyAt, siblings: Readonly<Record<string, number>>): string[] {
  const said = Object.entries(siblings).map(([id, times]) => `${nameOf(family, id)} ${timesInWords(times)}`);
  return said.length === 0 ? [] : [`On those contacts seen alone: ${listInWords(said)}.`];
}

/** Brothers and sisters, by a parent in common or recorded as such, whom the same contacts saw alone. */
function siblingsSeenAlone(
  family: FamilyAt,
  childId: PersonId,
  { sightings }: SinceAlone,
): Record<string, number> {
  const siblings = brothersAndSisters(family, childId);
  const counted = livingChildren(family)
    .filter(({ id }) => siblings.has(id))
    .map(({ id }): [PersonId, number] => [
      id,
      sightings.filter(({ contact }) =>
        contact.sightings.some(({ personId, alone }) => personId === id && alone === 'yes'),
      ).length,
    ]);
  return Object.fromEntries(counted.filter(([, times]) => times > 0).sort(([, a], [, b]) => b - a));
}
