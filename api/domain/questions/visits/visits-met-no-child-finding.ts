import { daysBetween, inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import type { AgencyId } from '../../ids.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { agencyNameOf } from '../../seen/names.ts';
import { agenciesNotHeld } from '../../seen/sightings-held.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import { countInWords, listInWords } from '../../words/lists-in-words.ts';
import { inOneText, latestEvidence } from '../evidence.ts';
import type { Finding, Rule } from '../finding.ts';
import { heldSays } from '../held-words.ts';
import { lastDaysInWords, lastDaysSay, type LastDays } from '../last-days.ts';
import { outcomesInWords } from './outcomes-in-words.ts';
import { visitEvidence } from './visit-evidence.ts';
import type { VisitsByWhomMet } from './visits-by-whom-met.ts';

/** What is answered about one home: how many visits met a child who lived there, and which did not. */
export function metNoChildFinding(
  family: FamilyAt,
  visits: VisitsByWhomMet,
  asked: LastDays,
  rule: Rule,
): Finding {
  const { home, children, met, noChild, failed, notRecorded, aboutChild } = visits;
  const all = met.length + noChild.length + failed.length + notRecorded.length;
  const told = [...noChild, ...failed];
  const latest =
    told
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? asked.last;
  const near = [...new Set(children.flatMap(({ id }) => [...agenciesNear(family, id)]))];
  const evidence = latestEvidence(told.map((visit) => visitEvidence(family, visit)));
  return {
    question: 'visits-met-no-child',
    severity: aboutChild.length > 0 ? 'check' : 'note',
    about: [...children.map(({ id }) => id), home.household.id],
    says: inOneText([
      `${countInWords(all, 'visit')} to ${home.household.label} ${all === 1 ? 'is' : 'are'} recorded ${lastDaysInWords(asked)}, on days when children lived there: ${countsSay(family, visits)}.`,
      `${told.length === 1 ? 'The one that met no child was' : 'The latest that met no child was'} on ${inWords(latest)}, ${daysAgo(daysBetween(latest, asked.last))}.`,
      aboutSays(told.length, aboutChild.length),
      heldSays(family, near, agenciesNotHeld(family, near)),
      ...lastDaysSay(family, asked),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      home: home.household.id,
      window: `${asked.days} days`,
      visits: all,
      metAChild: met.length,
      metNoChild: noChild.length,
      didNotTakePlace: failed.length,
      notRecorded: notRecorded.length,
      aboutAChild: aboutChild.length,
      agencies: agenciesOf(told),
      latest: [latest, daysBetween(latest, asked.last)],
    },
  };
}

/** Each visit in one of the counts, so that they add up to all. */
function countsSay(family: FamilyAt, { met, noChild, failed, notRecorded }: VisitsByWhomMet): string {
  const by = (list: readonly Contact[]) => {
    const names = agenciesOf(list).map((id) => agencyNameOf(family, id));
    return names.length === 0 ? '' : `, by ${listInWords(names.sort())}`;
  };
  return [
    ...(met.length === 0
      ? ['none met a child who lived there']
      : [`${met.length} met a child who lived there`]),
    ...(noChild.length === 0
      ? []
      : [
          `${noChild.length} took place and ${noChild.length === 1 ? 'records' : 'record'} no child seen${by(noChild)}`,
        ]),
    ...(failed.length === 0
      ? []
      : [`${failed.length} did not take place (${outcomesInWords(failed)})${by(failed)}`]),
    ...(notRecorded.length === 0
      ? []
      : [
          `${notRecorded.length} ${notRecorded.length === 1 ? 'does' : 'do'} not record whether a child was seen`,
        ]),
  ].join('; ');
}

function aboutSays(told: number, about: number): string {
  if (told === 1)
    return about === 1 ? 'It was about a child of the home, or to see one.' : 'It was to adults.';
  if (about === 0) return 'None of them was about a child of the home, or to see one.';
  const count = about === told ? 'All' : String(about);
  return `${count} of those that met no child ${about === 1 ? 'was' : 'were'} about a child of the home, or to see one.`;
}

function agenciesOf(visits: readonly Contact[]): AgencyId[] {
  return [...new Set(visits.flatMap(({ agencyIds }) => agencyIds))].sort();
}
