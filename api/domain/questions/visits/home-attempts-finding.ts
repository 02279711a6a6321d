import { inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import type { AgencyId } from '../../ids.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { agencyNameOf } from '../../seen/names.ts';
import { agenciesNotHeld } from '../../seen/sightings-held.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import type { YesNoUnknown } from '../../vocabulary.ts';
import { countInWords, listInWords } from '../../words/lists-in-words.ts';
import { inOneText, latestEvidence } from '../evidence.ts';
import type { FactValue, Finding, Rule } from '../finding.ts';
import { heldSays } from '../held-words.ts';
import { lastDaysInWords, lastDaysSay, noneInLongestLook, type LastDays } from '../last-days.ts';
import { announcedAs, type HomeAttempts } from './home-attempts.ts';
import { outcomesInWords } from './outcomes-in-words.ts';
import { visitEvidence } from './visit-evidence.ts';

/** From so many on it is to be acted on; see the rule in words. */
export const actFromAttempts = 3;

/** What is answered about one home where visits did not take place. */
export function homeAttemptsFinding(
  family: FamilyAt,
  attempts: HomeAttempts,
  asked: LastDays,
  times: number,
  rule: Rule,
): Finding {
  const { home, children, failed, inARow } = attempts;
  const isRow = failed.length < times;
  const told = isRow ? inARow : failed;
  const evidence = latestEvidence(told.map((visit) => visitEvidence(family, visit)));
  const near = [...new Set(children.flatMap(({ id }) => [...agenciesNear(family, id)]))];
  return {
    question: 'failed-attempts',
    severity: told.length >= actFromAttempts ? 'act' : 'check',
    about: [...children.map(({ id }) => id), home.household.id],
    says: inOneText([
      windowSays(attempts, asked),
      failedSays(family, told, isRow),
      tookPlaceSays(attempts, 'yes'),
      tookPlaceSays(attempts, 'no'),
      lastUnannouncedSays(family, attempts, near, asked),
      heldSays(family, near, agenciesNotHeld(family, near)),
      ...lastDaysSay(family, asked),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: factsOf(attempts, asked, isRow),
  };
}

/** What is there only where it is: visits announced and in vain, without a word of it, or in a row. */
function factsOf({ visits, failed, inARow, lastUnannounced }: HomeAttempts, asked: LastDays, isRow: boolean) {
  const made = visits.filter((visit) => !failed.includes(visit));
  const ifAny = (name: string, list: readonly Contact[]): Record<string, FactValue> =>
    list.length === 0 ? {} : { [name]: list.length };
  return {
    window: `${asked.days} days`,
    attempts: visits.length,
    noAccess: failed.length,
    noAccessUnannounced: announcedAs(failed, 'no').length,
    ...ifAny('noAccessAnnounced', announcedAs(failed, 'yes')),
    ...ifAny('noAccessNotRecordedHow', announcedAs(failed, 'unknown')),
    announcedSuccess: announcedAs(made, 'yes').length,
    ...ifAny('unannouncedSuccess', announcedAs(made, 'no')),
    ...ifAny('successNotRecordedHow', announcedAs(made, 'unknown')),
    agenciesRefused: agenciesOf(failed),
    lastSuccessfulUnannounced: lastUnannounced === null ? null : [lastUnannounced.on, lastUnannounced.days],
    ...(isRow ? { inARow: inARow.map(({ on }) => on) } : {}),
  };
}

function windowSays({ home, visits }: HomeAttempts, asked: LastDays): string {
  const count = visits.length === 0 ? 'No visit' : countInWords(visits.length, 'visit');
  return `${count} to ${home.household.label} ${visits.length > 1 ? 'are' : 'is'} recorded ${lastDaysInWords(asked)}.`;
}

function failedSays(family: FamilyAt, told: readonly Contact[], isRow: boolean): string {
  const how = `(${outcomesInWords(told)})`;
  const by = `by ${listInWords(
    agenciesOf(told)
      .map((id) => agencyNameOf(family, id))
      .sort(),
  )}`;
  const [first, last] = [told[0], told.at(-1)];
  if (isRow && first !== undefined && last !== undefined) {
    const when =
      first === last ? `on ${inWords(first.on)}` : `from ${inWords(first.on)} to ${inWords(last.on)}`;
    const count = told.length === 1 ? 'latest visit' : `latest ${told.length} visits in a row`;
    return `The ${count}, ${when}, did not take place ${how}: ${announcedInWords(told)}, ${by}.`;
  }
  return `${told.length} did not take place ${how}: ${announcedInWords(told)}, ${by}.`;
}

function announcedInWords(visits: readonly Contact[]): string {
  const words: readonly [YesNoUnknown, string][] = [
    ['no', 'unannounced'],
    ['yes', 'announced'],
    ['unknown', 'not recorded whether announced'],
  ];
  const told = words.flatMap(([is, says]) => {
    const count = announcedAs(visits, is).length;
    return count === 0 ? [] : [{ count, says }];
  });
  const [only] = told;
  return only !== undefined && told.length === 1
    ? visits.length === 1
      ? only.says
      : `all ${only.says}`
    : listInWords(told.map(({ count, says }) => `${count} ${says}`));
}

function tookPlaceSays({ visits, failed }: HomeAttempts, is: 'yes' | 'no'): string {
  const all = announcedAs(visits, is).length;
  const made = all - announcedAs(failed, is).length;
  const words = is === 'yes' ? 'announced' : 'unannounced';
  if (all === 0 || made === 0) return '';
  if (made === all)
    return all === 1 ? `The 1 ${words} visit took place.` : `All ${all} ${words} visits took place.`;
  return `${made} of ${all} ${words} visits took place.`;
}

function lastUnannouncedSays(
  family: FamilyAt,
  { lastUnannounced }: HomeAttempts,
  near: readonly AgencyId[],
  asked: LastDays,
): string {
  if (lastUnannounced !== null) {
    const { on, days } = lastUnannounced;
    return `The last unannounced visit that took place was on ${inWords(on)}, ${daysAgo(days)}.`;
  }
  const span = noneInLongestLook(family, near, asked);
  return span === null ? '' : `No unannounced visit that took place is recorded ${span}.`;
}

function agenciesOf(visits: readonly Contact[]): AgencyId[] {
  return [...new Set(visits.flatMap(({ agencyIds }) => agencyIds))].sort();
}
