import { daysBetween, daysInWords } from '../../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import { sightingsOf } from '../../seen/sightings.ts';
import { timesInWords } from '../../words/lists-in-words.ts';
import type { Rule } from '../finding.ts';
import { isInLastDays, lastDays, type LastDays } from '../last-days.ts';
import { childrenNotHeld, notHeldFinding } from '../not-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { siblingsSeenFinding } from './siblings-seen-finding.ts';
import { visitsReachingChildren, type VisitReachingChildren } from './visits-reaching-children.ts';

const times: QuestionParameter = {
  name: 'times',
  label: 'Visits in a row at which other children were seen and this child was not',
  unit: 'times',
  default: 2,
  least: 1,
  most: 20,
};

const days: QuestionParameter = {
  name: 'days',
  label: 'Days within which the latest of them lies',
  unit: 'days',
  default: 183,
  least: 1,
  most: 730,
};

/** A child of whom visit after visit records nothing while brothers, sisters or children of the same home were seen. */
export interface ChildNotSeenWithOthers {
  readonly child: PersonAt;
  /** The latest visits in a row, latest first. */
  readonly gaps: readonly VisitReachingChildren[];
  /** Since the child was last seen at one, too, and not recorded whether the child was seen. */
  readonly notRecorded: readonly VisitReachingChildren[];
  /** The latest such visit at which the child was seen. */
  readonly lastSeen: VisitReachingChildren | null;
  /** Nobody at all has seen the child for as long as a child may go unseen. */
  readonly isUnseen: boolean;
}

/** Brothers and sisters seen but not this child: the latest first. */
export const siblingsSeen: Question = {
  id: 'siblings-seen',
  title: 'Other children seen, but not this child',
  asks: 'At which visits were brothers, sisters or other children of the home seen, and not this child?',
  group: 'seen',
  parameters: [times, days],
  answer: (family, given) => {
    const asked = lastDays(family, valueOf(days, given));
    const atLeast = valueOf(times, given);
    const rule = ruleFor(atLeast, asked.days);
    const children = livingChildren(family);
    return [
      ...children
        .map((child) => notSeenWithOthers(family, child, asked))
        .filter(
          ({ gaps }) => gaps.length >= atLeast && isInLastDays(asked, gaps[0]?.contact.on ?? asked.first),
        )
        .sort(compareLatestFirst)
        .map((child) => siblingsSeenFinding(family, child, asked, rule)),
      ...notHeldFinding(family, siblingsSeen.id, childrenNotHeld(family, children, asked), asked, rule),
    ];
  },
};

function notSeenWithOthers(family: FamilyAt, child: PersonAt, asked: LastDays): ChildNotSeenWithOthers {
  const visits = visitsReachingChildren(family, child.id);
  const at = visits.findIndex(({ seen }) => seen === 'yes');
  const lastSeen = visits[at] ?? null;
  // Which of two visits on one day came first is not recorded: a row begins on the day after.
  const since = visits.filter(({ contact }) => lastSeen === null || contact.on > lastSeen.contact.on);
  const [latest] = sightingsOf(family, child.id);
  return {
    child,
    gaps: since.filter(({ seen }) => seen === 'no'),
    notRecorded: since.filter(({ seen }) => seen === 'unknown'),
    lastSeen,
    isUnseen: latest === undefined || daysBetween(latest.contact.on, asked.last) >= seenDefaults.unseenDays,
  };
}

/** Whom nobody has seen first; then by the latest visit, then by how many. */
function compareLatestFirst(a: ChildNotSeenWithOthers, b: ChildNotSeenWithOthers): number {
  const [first, second] = [a.gaps[0]?.contact.on ?? '', b.gaps[0]?.contact.on ?? ''];
  return (
    Number(b.isUnseen) - Number(a.isUnseen) ||
    (first === second ? b.gaps.length - a.gaps.length : first < second ? 1 : -1)
  );
}

function ruleFor(times: number, days: number): Rule {
  return {
    id: 'others-seen-not-this-child',
    says: `Home visits to the home where the child lived that day, whoever they were to, and other contacts in person, meetings left out, that were about this child and another: those at which a brother or sister, or another child living in that home, was seen, and no sighting of this child is recorded, then or that day by the same workers or in the same home. A contact that concerned one other child alone, such as a clinic for a sister, is none; nor is a visit to a home where the child stays part of the time, unless it was about the child. Told from ${timesInWords(times)} in a row since the child was last seen at one, the latest of them within ${daysInWords(days)}. Act where, besides, nobody at all has seen the child for ${daysInWords(seenDefaults.unseenDays)}; check otherwise.`,
    source:
      'Serious case review Family E, Wolverhampton 2016: the individual child was lost in the group. The numbers are settings here.',
  };
}
