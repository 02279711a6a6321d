import { inWords } from '../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../family-at.ts';
import { lastDayOfRecord, sightingsHeld } from '../seen/sightings-held.ts';
import type { Finding, Severity } from './finding.ts';
import { questionGroups, type Question, type QuestionGroup } from './question.ts';

/**
 * How a question came out. Nothing found, nobody to ask about, and nothing held to find it in are three different
 * things, and none of them is told as another.
 */
export type Standing =
  | { readonly kind: 'found' }
  | { readonly kind: 'nothing-found' }
  /** `says`: why, in a sentence. */
  | { readonly kind: 'cannot-be-answered'; readonly says: string };

/** @param findings what the question found in the family. */
export function standingOf(family: FamilyAt, question: Question, findings: readonly Finding[]): Standing {
  if (findings.length > 0) return { kind: 'found' };
  if (livingChildren(family).length === 0 && !family.people.some(({ isUnborn }) => isUnborn)) {
    return { kind: 'cannot-be-answered', says: 'No living child is in this family on this date.' };
  }
  const says = question.restsOn === 'record' ? null : whyNotHeld(family);
  return says === null ? { kind: 'nothing-found' } : { kind: 'cannot-be-answered', says };
}

/** Null where the contacts of some agency are held up to the day looked at. */
function whyNotHeld(family: FamilyAt): string | null {
  const agencies = new Set(family.record.coverage.map(({ agencyId }) => agencyId));
  const held = sightingsHeld(family, agencies);
  if (!held.held) return 'No agency’s contacts are held here for this date.';
  return held.until < lastDayOfRecord(family)
    ? `The contacts held here end on ${inWords(held.until)}.`
    : null;
}

export const questionGroupWords: Readonly<Record<QuestionGroup, string>> = {
  seen: 'Seen',
  visits: 'Visits and reviews',
  adults: 'Homes and adults',
  agencies: 'Agencies',
  plans: 'Plans',
};

export function groupOf({ group }: Pick<Question, 'group'>): QuestionGroup {
  return group ?? 'plans';
}

const severities: readonly Severity[] = ['act', 'check', 'note'];

/** 0 for a question with something to act on, 3 for one without findings. For sorting. */
export function pressingOf(findings: readonly Finding[]): number {
  const most = findings.map(({ severity }) => severities.indexOf(severity));
  return Math.min(severities.length, ...most);
}

/** Questions in the order of reading: group by group, in each the most pressing first, else as they are asked. */
export function inReadingOrder<
  One extends { readonly question: Question; readonly findings: readonly Finding[] },
>(answers: readonly One[]): { readonly group: QuestionGroup; readonly answers: readonly One[] }[] {
  return questionGroups
    .map((group) => ({
      group,
      answers: answers
        .filter(({ question }) => groupOf(question) === group)
        .toSorted((a, b) => pressingOf(a.findings) - pressingOf(b.findings)),
    }))
    .filter((each) => each.answers.length > 0)
    .toSorted((a, b) => mostPressing(a.answers) - mostPressing(b.answers));
}

function mostPressing(answers: readonly { readonly findings: readonly Finding[] }[]): number {
  return Math.min(...answers.map(({ findings }) => pressingOf(findings)));
}
