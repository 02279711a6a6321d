import { daysInWords, inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import { listInWords } from '../words/lists-in-words.ts';
import { nameOf } from '../seen/names.ts';
import { sinceInWords } from '../seen/sighting-words.ts';
import { socialCareBegins } from '../seen/social-worker.ts';
import { lastSeenFact, lastSeenSeverity, type ChildSeen } from './child-seen.ts';
import { mostEvidence, sightingEvidence } from './evidence.ts';
import type { FactValue, Finding, Rule, Severity } from './finding.ts';

/** One answer over all the children, longest unseen first. */
export function familyLastSeen(
  family: FamilyAt,
  children: readonly ChildSeen[],
  unseenDays: number,
  rule: Rule,
): Finding {
  const facts = familyFacts(children);
  const evidence = children.flatMap(({ summary }) => summary.lastSeen?.sightings.slice(0, 1) ?? []);
  return {
    question: 'last-seen',
    severity: highestOf(children.map(({ status }) => lastSeenSeverity(status, unseenDays))),
    about: children.map(({ child }) => child.id),
    says: familySays(family, children, unseenDays),
    because: evidence.slice(0, mostEvidence).map((sighting) => sightingEvidence(family, sighting)),
    rule,
    facts,
  };
}

/** The lists of children never seen or not held are there only where there are such children. */
function familyFacts(children: readonly ChildSeen[]): Record<string, FactValue> {
  const ids = (of: (child: ChildSeen) => boolean) => children.filter(of).map(({ child }) => child.id);
  const ifAny = (name: string, list: readonly string[]) => (list.length === 0 ? {} : { [name]: list });
  const longest = children[0];
  return {
    byAnyProfessional: Object.fromEntries(children.map((seen) => [seen.child.id, lastSeenFact(seen)])),
    bySocialWorker: Object.fromEntries(
      children.map(({ child, socialWorker }) => [
        child.id,
        socialWorker.kind === 'seen' ? socialWorker.on : null,
      ]),
    ),
    longestUnseen: longest !== undefined && isKnown(longest) ? longest.child.id : null,
    neverSeenBySocialWorker: ids(({ socialWorker }) => socialWorker.kind === 'never').sort(),
    ...ifAny(
      'neverSeen',
      ids(({ status }) => status.kind === 'never'),
    ),
    ...ifAny(
      'notHeld',
      ids(({ status }) => status.kind === 'not-held'),
    ),
    ...ifAny('socialWorkerNotHeld', ids(({ socialWorker }) => socialWorker.kind === 'not-held').sort()),
  };
}

function isKnown(seen: ChildSeen): boolean {
  return seen.status.kind === 'never' || lastSeenFact(seen) !== null;
}

function familySays(family: FamilyAt, children: readonly ChildSeen[], unseenDays: number): string {
  const names = (of: (child: ChildSeen) => boolean) => namesOf(family, children.filter(of));
  const told = (lead: string, list: string) => (list === '' ? [] : [`${lead}: ${list}.`]);
  return [
    children.length === 1 ? '1 child.' : `${children.length} children.`,
    ...longestSays(family, children),
    ...told(
      `Not seen for ${daysInWords(unseenDays)} or more`,
      names(({ status }) => status.kind === 'unseen'),
    ),
    ...neverSays(family, children),
    ...told(
      'Not held, so it cannot be said whether they were seen',
      names(({ status }) => status.kind === 'not-held'),
    ),
    ...told(
      `No sighting by a social worker outside meetings is recorded ${socialWorkerSince(children)}`,
      names(({ socialWorker }) => socialWorker.kind === 'never'),
    ),
    ...told(
      'Whether a social worker saw them is not held',
      names(({ socialWorker }) => socialWorker.kind === 'not-held'),
    ),
  ].join(' ');
}

/** In a family too large for a list of names, how many: their own findings name them. */
const mostNamed = 20;

function namesOf(family: FamilyAt, children: readonly ChildSeen[]): string {
  if (children.length > mostNamed) return `${children.length} children`;
  return listInWords(children.map(({ child }) => nameOf(family, child.id)));
}

function longestSays(family: FamilyAt, children: readonly ChildSeen[]): string[] {
  const longest = children.find(({ summary }) => summary.lastSeen !== null);
  const last = longest?.summary.lastSeen;
  if (longest === undefined || last == null) return [];
  const name = nameOf(family, longest.child.id);
  return [
    `Longest since any professional saw them: ${name}, ${daysInWords(last.days)} (${inWords(last.on)}).`,
  ];
}

function neverSays(family: FamilyAt, children: readonly ChildSeen[]): string[] {
  const never = children.flatMap(({ child, status }) => (status.kind === 'never' ? [{ child, status }] : []));
  if (never.length > mostNamed) return [`No sighting is recorded of ${never.length} children.`];
  return never.map(
    ({ child, status }) => `No sighting of ${nameOf(family, child.id)} is recorded ${sinceInWords(status)}.`,
  );
}

/** The earliest day that any of them could have been seen: the record's beginning, or "since birth" of the only one. */
function socialWorkerSince(children: readonly ChildSeen[]): string {
  const never = children.flatMap(({ socialWorker }) => (socialWorker.kind === 'never' ? [socialWorker] : []));
  const fromRecord = never.find(({ isSinceBirth }) => !isSinceBirth);
  const only = never.length === 1 ? never[0] : fromRecord;
  return only === undefined ? 'since birth' : sinceInWords(only, socialCareBegins);
}

function highestOf(severities: readonly Severity[]): Severity {
  if (severities.includes('act')) return 'act';
  return severities.includes('check') ? 'check' : 'note';
}
