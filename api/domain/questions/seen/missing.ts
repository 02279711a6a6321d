import { compareText } from '../../compare-text.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { missingHistory, type EpisodeAt, type MissingHistory } from '../../missing/missing-history.ts';
import { daysFromTo, foundInWords } from '../../missing/missing-in-words.ts';
import { inWords } from '../../calendar-date.ts';
import { inOneText, latestEvidence, mostEvidence, sightingEvidence } from '../evidence.ts';
import type { Evidence, Finding, Rule, Severity } from '../finding.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { historySays, holdsInterviews, interviewsSay, standingSays } from './missing-answer-words.ts';
import { afterMissing, type AfterMissing } from './seen-since-return.ts';

const episodes: QuestionParameter = {
  name: 'episodes',
  label: 'Missing episodes in 90 days that are to act on',
  unit: 'times',
  default: 3,
  least: 1,
  most: 30,
};

/** Children who go missing: where each stands, how often, whether seen since, and the interviews after each return. */
export const missing: Question = {
  id: 'missing',
  title: 'Missing from home or care',
  asks: 'Which children went missing, were they seen since their return, and was a return interview held each time?',
  group: 'seen',
  restsOn: 'record',
  parameters: [episodes],
  answer: (family, given) => {
    const often = valueOf(episodes, given);
    return livingChildren(family)
      .flatMap((child) => {
        const history = missingHistory(family, child.id);
        if (history === null) return [];
        const after = afterMissing(family, child.id, history.latest);
        const isOpen = after.kind === 'missing' || after.kind === 'return-not-recorded';
        return history.lastYear.length === 0 && !isOpen ? [] : [{ child, history, after }];
      })
      .map((told) => missingFinding(family, told, often))
      .sort(comparePressing);
  },
};

interface Told {
  readonly child: PersonAt;
  readonly history: MissingHistory;
  readonly after: AfterMissing;
}

function missingFinding(family: FamilyAt, told: Told, often: number): Finding {
  const { child, history, after } = told;
  const { lastYear, recent, foundAt } = history;
  const isHeld = holdsInterviews(family);
  const count = (list: readonly EpisodeAt[], ...kinds: EpisodeAt['interview'][]) =>
    isHeld ? list.filter(({ interview }) => kinds.includes(interview)).length : null;
  const sightings = after.kind === 'seen' || after.kind === 'return-not-recorded' ? [after.sighting] : [];
  const listed = latestEvidence(lastYear.map((episode) => episodeEvidence(family, episode)));
  return {
    question: 'missing',
    severity: severityOf(told, often),
    about: [child.id],
    says: inOneText([
      standingSays(family, child, after),
      historySays(family, history),
      interviewsSay(family, history),
      lastYear.length > mostEvidence
        ? `The latest ${mostEvidence} of these ${lastYear.length} episodes are listed.`
        : '',
    ]),
    because: [...sightings.map((sighting) => sightingEvidence(family, sighting)), ...listed.listed],
    rule: ruleFor(often),
    facts: {
      child: child.id,
      status: after.kind,
      missingSince: 'since' in after ? after.since : null,
      lastReturnedOn: history.latest.returnedOn,
      episodes12m: lastYear.length,
      episodes90d: recent.length,
      interviewsDone: count(lastYear, 'in-time', 'late'),
      within72h: count(lastYear, 'in-time'),
      lastFourInterviews: count(lastYear.slice(-4), 'in-time', 'late'),
      foundAt: Object.fromEntries(foundAt.map(({ householdId, times }) => [householdId, times])),
    },
  };
}

/** See the rule in words. */
function severityOf({ after, history: { lastYear, recent } }: Told, often: number): Severity {
  if (after.kind === 'missing' || recent.length >= often) return 'act';
  if (after.kind === 'not-seen') return after.days > 3 ? 'act' : 'check';
  if (after.kind !== 'seen') return 'check';
  return lastYear.some(({ interview }) => interview === 'none' || interview === 'late') ? 'check' : 'note';
}

const interviewWords: Readonly<Record<EpisodeAt['interview'], string>> = {
  'in-time': 'return interview within 72 hours',
  late: 'return interview after more than 72 hours',
  none: 'no return interview recorded',
  'not-due': 'return interview not due yet',
};

function episodeEvidence(family: FamilyAt, { episode, from, returnedOn, interview }: EpisodeAt): Evidence {
  if (returnedOn === null) {
    return { id: episode.id, date: from, says: `Missing since ${inWords(from)}; no return is recorded.` };
  }
  const found = foundInWords(episode, family);
  return {
    id: episode.id,
    date: from,
    says: `Missing ${daysFromTo(from, returnedOn)}${found === '' ? '' : `, ${found}`}; ${interviewWords[interview]}.`,
  };
}

const order: Readonly<Record<Severity, number>> = { act: 0, check: 1, note: 2 };

function comparePressing(a: Finding, b: Finding): number {
  return (
    order[a.severity] - order[b.severity] ||
    Number(b.facts.status === 'missing') - Number(a.facts.status === 'missing') ||
    Number(b.facts.episodes12m) - Number(a.facts.episodes12m) ||
    compareText(a.about[0] ?? '', b.about[0] ?? '')
  );
}

function ruleFor(often: number): Rule {
  return {
    id: 'missing-and-return',
    says: `Missing episodes recorded as begun within twelve months of this date, and one of whatever age that has no return recorded. Of the latest: whether the child was seen on the day of the return or since. Of each: whether a return interview is recorded within 72 hours of the return, in hours where both times are recorded, else in whole days; one that may still come in time is not counted as missing. To act on while missing, where ${often === 1 ? 'there was an episode' : `there were ${often} or more`} in the last 90 days, or where the child was not seen within 3 days of the return; to check where an interview was later or is not recorded, or it cannot be told; else to note.`,
    source:
      'Statutory guidance on children who run away or go missing from home or care (2014): an independent return interview within 72 hours. How many episodes call for a strategy meeting is local (one county: three in 30 days); the number here is a setting.',
  };
}
