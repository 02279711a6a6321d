import { daysInWords, inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import type { MissingHistory } from '../../missing/missing-history.ts';
import { recentMissingDays } from '../../missing/missing-summary.ts';
import { nameOf } from '../../seen/names.ts';
import { daysAgo, whereAndByWhom } from '../../seen/sighting-words.ts';
import { countInWords, listInWords, timesInWords } from '../../words/lists-in-words.ts';
import type { AfterMissing } from './seen-since-return.ts';

/** Where the child stands on the date: missing, back and seen, back and not seen, or not to be told. */
export function standingSays(family: FamilyAt, child: PersonAt, after: AfterMissing): string {
  const name = nameOf(family, child.id);
  switch (after.kind) {
    case 'missing':
      return `${name} is recorded as missing since ${inWords(after.since)}, ${daysInWords(after.days)}: no return ${after.isHeld ? 'and no sighting since are' : 'is'} recorded.`;
    case 'return-not-recorded':
      return `No return is recorded for ${name}, missing since ${inWords(after.since)}; ${name} was last seen on ${inWords(after.sighting.contact.on)}, ${whereAndByWhom(family, [after.sighting])}.`;
    case 'seen':
      return `${name} last returned on ${inWords(after.returnedOn)}, and was last seen on ${inWords(after.sighting.contact.on)}, ${whereAndByWhom(family, [after.sighting])}.`;
    case 'not-seen':
      return `${name} last returned on ${inWords(after.returnedOn)}, ${daysAgo(after.days)}. No sighting is recorded since.`;
    case 'not-held':
      return `${name} last returned on ${inWords(after.returnedOn)}. Whether anybody has seen ${name} since cannot be said: not all contacts of that time are held.`;
  }
}

/** "14 missing episodes in 12 months, 6 of them in the last 90 days. Found at Ryan's bedsit 5 times." */
export function historySays({ record }: FamilyAt, { lastYear, recent, foundAt }: MissingHistory): string {
  if (lastYear.length === 0) return 'No missing episode began in the last 12 months.';
  const places = foundAt.map(({ householdId, times }) => {
    const label = record.households.find(({ id }) => id === householdId)?.label ?? 'a home that is not shown';
    return `${label} ${timesInWords(times)}`;
  });
  const lately = recent.length === 0 ? 'none' : recent.length;
  return [
    `${countInWords(lastYear.length, 'missing episode')} in 12 months, ${lately} of them in the last ${daysInWords(recentMissingDays)}.`,
    ...(places.length === 0 ? [] : [`Found at ${listInWords(places)}.`]),
  ].join(' ');
}

/** How many returns were followed by an interview, how many in time, and how many of the latest by none. */
export function interviewsSay(family: FamilyAt, { lastYear }: MissingHistory): string {
  const asked = lastYear.filter(({ interview }) => interview !== 'not-due');
  if (asked.length === 0) return '';
  if (!holdsInterviews(family)) {
    return `No return interview of anybody is held here, so whether one was held after ${asked.length === 1 ? 'the return' : `these ${asked.length} returns`} cannot be said.`;
  }
  const held = asked.filter(({ interview }) => interview !== 'none');
  const inTime = held.filter(({ interview }) => interview === 'in-time').length;
  const last = asked.length - 1 - asked.findLastIndex(({ interview }) => interview !== 'none');
  const none = last < 2 ? '' : ` None is recorded for the last ${last} returns.`;
  return `Return interviews are recorded after ${held.length} of ${countInWords(asked.length, 'return')}, within 72 hours after ${inTime}.${none}`;
}

/** A source of missing episodes may not carry interviews at all: then silence is not told as "none". */
export function holdsInterviews({ record }: FamilyAt): boolean {
  return (
    record.missingEpisodes.some(({ returnInterviewAt }) => returnInterviewAt !== null) ||
    record.contacts.some(({ kind }) => kind === 'return_home_interview')
  );
}
