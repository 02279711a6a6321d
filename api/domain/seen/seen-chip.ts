import { daysBetween, daysInWords, inWords, lastDay, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { seenDefaults } from './seen-rules.ts';
import { lastAloneSentence, lastSeenSentence } from './seen-sentence.ts';
import { aloneInWords, byWhomInShort, daysAgo } from './sighting-words.ts';
import {
  aloneStatus,
  isAskedAlone,
  seenStatus,
  type AloneStatus,
  type SeenStatus,
  type WhyNotHeld,
} from './seen-status.ts';
import { seenSummary, type SeenSummary } from './seen-summary.ts';

/**
 * What stands under a child on the map.
 *
 * - `seen`: seen within the time that is asked.
 * - `attention`: found by `last-seen`, `not-seen-alone` or `never-alone` (a finding to act on or check; a note is none).
 * - `never`: the record would hold a sighting and holds none.
 * - `not-held`: the record cannot say.
 * - `not-required`: not born yet. Past the day due with no birth recorded, it cannot be told: `not-held`.
 */
export interface SeenChip {
  readonly state: 'seen' | 'attention' | 'never' | 'not-held' | 'not-required';
  /** For tight places: "5 days · not alone", "never seen", "no record held". */
  readonly words: string;
  /** The same with by whom, a line each, for under a symbol: "5 days", "learning mentor", "not alone 217 days". */
  readonly lines: readonly string[];
  /** In full, with dates and the rule. */
  readonly sentence: string;
}

/** The chip of a child; null for adults, for those who have died and for people who are not in the family. */
export function seenChip(family: FamilyAt, personId: PersonId): SeenChip | null {
  const child = family.byId.get(personId);
  if (child === undefined || child.isDead) return null;
  if (child.isUnborn) return unbornChip(child, family.on);
  if (!child.isChild) return null;

  const { unseenDays, aloneFromAge: fromAge, aloneTimes: times } = seenDefaults;
  const summary = seenSummary(family, personId);
  const status = seenStatus(summary, child, unseenDays);
  const alone = aloneStatus(summary, child, { fromAge, times });
  const words = chipWords(status, alone, summary);
  return {
    state: chipState(status, alone),
    words,
    lines: chipLines(family, words, alone, summary),
    sentence: [
      lastSeenSentence(family, summary, child, status),
      isAskedAlone(child, fromAge) ? lastAloneSentence(summary, child) : '',
      ruleSentence(status, alone),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function unbornChip({ ageInWords, isBirthOverdue, expectedDob }: PersonAt, on: CalendarDate): SeenChip {
  if (isBirthOverdue && expectedDob !== null) {
    const words = 'no birth recorded';
    const past = daysAgo(daysBetween(lastDay(expectedDob), on));
    const sentence = `Due ${inWords(expectedDob)}, ${past}, and no birth is recorded, so it cannot be said whether there is a child to be seen.`;
    return { state: 'not-held', words, lines: [words], sentence };
  }
  // The date it is due stands under every unborn child already.
  return { state: 'not-required', words: ageInWords, lines: [], sentence: `Not born yet: ${ageInWords}.` };
}

function chipState(status: SeenStatus, alone: AloneStatus): SeenChip['state'] {
  if (status.kind === 'never') return 'never';
  if (status.kind === 'unseen' || isNotAlone(alone)) return 'attention';
  return status.kind;
}

function isNotAlone(alone: AloneStatus): boolean {
  return alone === 'not-alone' || alone === 'never-alone';
}

function chipWords(status: SeenStatus, alone: AloneStatus, summary: SeenSummary): string {
  switch (status.kind) {
    case 'never':
      return 'never seen';
    case 'unseen':
      return status.exactly ? daysInWords(status.days) : `at least ${daysInWords(status.days)}`;
    case 'seen':
      return [status.days === 0 ? 'today' : daysInWords(status.days), ...aloneWords(alone, summary)].join(
        ' · ',
      );
    case 'not-held':
      return notHeldWords(status.why, summary);
  }
}

/** When, by whom, alone or not; how long not alone where that is what calls for attention. */
function chipLines(
  family: FamilyAt,
  words: string,
  alone: AloneStatus,
  { lastSeen, lastAlone }: SeenSummary,
): string[] {
  const [when = words] = words.split(' · ');
  if (lastSeen === null) return [words];
  const since = lastAlone === null ? '' : ` ${daysInWords(lastAlone.days)}`;
  const company = alone === 'not-alone' ? `not alone${since}` : aloneInWords(lastSeen.alone);
  return [
    when,
    byWhomInShort(family, lastSeen.sightings),
    alone === 'never-alone' ? 'never alone' : company,
  ].filter((line) => line !== '');
}

function notHeldWords(why: WhyNotHeld, { lastSeen }: SeenSummary): string {
  if (why === 'folded') return 'earlier, not shown';
  if (why === 'short')
    return lastSeen === null ? 'too little held' : `${daysInWords(lastSeen.days)} · too little held`;
  return lastSeen === null ? 'no record held' : `${daysInWords(lastSeen.days)} · no record since`;
}

function aloneWords(alone: AloneStatus, { sinceAlone }: SeenSummary): string[] {
  if (alone === 'not-alone') return ['not alone'];
  if (alone === 'never-alone')
    return [sinceAlone.timesAloneNotRecorded === 0 ? 'never alone' : 'none alone recorded'];
  return alone === 'not-recorded' ? ['alone not recorded'] : [];
}

function ruleSentence(status: SeenStatus, alone: AloneStatus): string {
  const { unseenDays, aloneFromAge, aloneTimes } = seenDefaults;
  const timesAlone =
    alone === 'never-alone' ? 'never seen alone' : `not seen alone the last ${aloneTimes} times`;
  const rules = [
    ...(status.kind === 'unseen' ? [`not seen for ${daysInWords(unseenDays)} or more`] : []),
    ...(isNotAlone(alone) ? [`from the age of ${aloneFromAge}, ${timesAlone}`] : []),
  ];
  return rules.length === 0 ? '' : `Needs attention: ${rules.join('; ')}.`;
}
