import { addDays, addMonths, dayOfMoment, daysBetween, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import { contactsOfChild } from '../duties/contacts-of-child.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact, MissingEpisode } from '../family-record.ts';
import type { HouseholdId, PersonId } from '../ids.ts';
import { recentMissingDays } from './missing-summary.ts';

/** One missing episode as it stood on the date. */
export interface EpisodeAt {
  readonly episode: MissingEpisode;
  readonly from: CalendarDate;
  /** Null where no return is recorded by the date. */
  readonly returnedOn: CalendarDate | null;
  readonly interview: InterviewAfter;
}

/**
 * The return interview: within 72 hours of the return, later, none recorded by the date although 72 hours have passed,
 * or not due yet (also before a return is recorded).
 */
export type InterviewAfter = 'in-time' | 'late' | 'none' | 'not-due';

export interface MissingHistory {
  /** Begun within twelve months of the date, the oldest first: days up to the one a year back are left out. */
  readonly lastYear: readonly EpisodeAt[];
  /** Of them, those of the last 90 days. */
  readonly recent: readonly EpisodeAt[];
  readonly latest: EpisodeAt;
  /** How often found in which home in these twelve months, the most often first. */
  readonly foundAt: readonly { readonly householdId: HouseholdId; readonly times: number }[];
}

/** Statutory guidance on children who run away or go missing (2014): a return interview within 72 hours. */
const hoursToInterview = 72;

/** Null where no missing episode is recorded that began by the date. */
export function missingHistory(family: FamilyAt, personId: PersonId): MissingHistory | null {
  const { on, record } = family;
  const episodes = record.missingEpisodes
    .filter((episode) => episode.personId === personId && dayOfMoment(episode.startedAt) <= on)
    .toSorted((a, b) => compareText(a.startedAt, b.startedAt) || compareText(a.id, b.id));
  const interviews = contactsOfChild(family, personId).filter(
    (contact) => contact.kind === 'return_home_interview' && contact.outcome === 'completed',
  );
  const told = episodes.map((episode, at) =>
    episodeAt(episode, on, interviews, episodes[at + 1]?.startedAt ?? null),
  );
  const latest = told.at(-1);
  if (latest === undefined) return null;
  const yearBack = addMonths(on, -12);
  const lastYear = told.filter(({ from }) => from > yearBack);
  return {
    lastYear,
    recent: lastYear.filter(({ from }) => daysBetween(from, on) < recentMissingDays),
    latest,
    foundAt: placesOf(lastYear),
  };
}

function episodeAt(
  episode: MissingEpisode,
  on: CalendarDate,
  interviews: readonly Contact[],
  next: string | null,
): EpisodeAt {
  const { startedAt, returnedAt, returnInterviewAt } = episode;
  const isBack = returnedAt !== null && dayOfMoment(returnedAt) <= on;
  const from = dayOfMoment(startedAt);
  if (!isBack) return { episode, from, returnedOn: null, interview: 'not-due' };
  const own = returnInterviewAt !== null && dayOfMoment(returnInterviewAt) <= on ? returnInterviewAt : null;
  const until = next === null ? null : dayOfMoment(next);
  const held = interviews.find(
    (contact) => contact.on >= dayOfMoment(returnedAt) && (until === null || contact.on < until),
  );
  const at = own ?? held?.on ?? null;
  return {
    episode,
    from,
    returnedOn: dayOfMoment(returnedAt),
    interview: interviewAfter(returnedAt, at, on),
  };
}

function interviewAfter(returnedAt: string, at: string | null, on: CalendarDate): InterviewAfter {
  if (at !== null) return isWithin72Hours(returnedAt, at) ? 'in-time' : 'late';
  return addDays(dayOfMoment(returnedAt), hoursToInterview / 24) < on ? 'none' : 'not-due';
}

/** In hours where both times are recorded; in whole days where either is not (midnight stands for a time not known). */
function isWithin72Hours(returnedAt: string, at: string): boolean {
  if (hasTime(returnedAt) && hasTime(at)) {
    return Date.parse(`${at}Z`) - Date.parse(`${returnedAt}Z`) <= hoursToInterview * 3_600_000;
  }
  return daysBetween(dayOfMoment(returnedAt), dayOfMoment(at)) <= hoursToInterview / 24;
}

function hasTime(moment: string): boolean {
  return moment.length > 10 && !moment.slice(10).startsWith('T00:00');
}

function placesOf(episodes: readonly EpisodeAt[]): MissingHistory['foundAt'] {
  const times = new Map<HouseholdId, number>();
  for (const { returnedOn, episode } of episodes) {
    const id = returnedOn === null ? null : episode.foundHouseholdId;
    if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...times]
    .map(([householdId, count]) => ({ householdId, times: count }))
    .sort((a, b) => b.times - a.times || compareText(a.householdId, b.householdId));
}
