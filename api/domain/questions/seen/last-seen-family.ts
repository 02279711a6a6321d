import { daysInWords, inWords } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import { listInWords } from '../../words/lists-in-words.ts';
import type { PersonAt } from '../../person-at.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { nameOf } from '../../seen/names.ts';
import { agenciesNotHeld } from '../../seen/sightings-held.ts';
import { sinceInWords } from '../../seen/sighting-words.ts';
import { socialCareBegins } from '../../seen/social-worker.ts';
import { lastSeenFact, lastSeenSeverity, type ChildSeen } from './child-seen.ts';
import { inOneText, mostEvidence, sightingEvidence } from '../evidence.ts';
import type { FactValue, Finding, Rule, Severity } from '../finding.ts';
import { heldSays } from '../held-words.ts';

/** One answer over all the children, longest unseen first. */
export function familyLastSeen(
  family: FamilyAt,
  children: readonly ChildSeen[],
  unseenDays: number,
  rule: Rule,
): Finding {
  const untold = untoldIn(family);
  const facts = familyFacts(children, untold);
  const evidence = children.flatMap(({ summary }) => summary.lastSeen?.sightings.slice(0, 1) ?? []);
  return {
    question: 'last-seen',
    severity: highestOf([
      ...children.map(({ status }) => lastSeenSeverity(status, unseenDays)),
      ...(untold.noBirth.length + untold.ageOpen.length > 0 ? ['check' as const] : []),
    ]),
    about: [...children.map(({ child }) => child), ...untold.noBirth, ...untold.ageOpen].map(({ id }) => id),
    says: inOneText([...familySays(family, children, unseenDays), ...untoldSays(family, untold)]),
    because: evidence.slice(0, mostEvidence).map((sighting) => sightingEvidence(family, sighting)),
    rule,
    facts,
  };
}

/** Lists of children never seen, not held or not told are there only where there are such children. */
function familyFacts(
  children: readonly ChildSeen[],
  { noBirth, ageOpen }: Untold,
): Record<string, FactValue> {
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
    ...ifAny('socialWorkerUnclear', ids(({ socialWorker }) => socialWorker.kind === 'unclear').sort()),
    ...ifAny(
      'noBirthRecorded',
      noBirth.map(({ id }) => id),
    ),
    ...ifAny(
      'ageNotRecorded',
      ageOpen.map(({ id }) => id),
    ),
  };
}

function isKnown(seen: ChildSeen): boolean {
  return seen.status.kind === 'never' || lastSeenFact(seen) !== null;
}

function familySays(family: FamilyAt, children: readonly ChildSeen[], unseenDays: number): string[] {
  const names = (of: (child: ChildSeen) => boolean) => namesOf(family, children.filter(of));
  const told = (lead: string, list: string) => (list === '' ? [] : [`${lead}: ${list}.`]);
  return [
    children.length === 0 ? 'No child.' : children.length === 1 ? '1 child.' : `${children.length} children.`,
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
    ...told(
      'Social care saw them, and the record does not say that a social worker was there',
      names(({ socialWorker }) => socialWorker.kind === 'unclear'),
    ),
    agenciesSay(family, children),
  ];
}

/** Of the agencies that could have seen any of the children, whose contacts are held and whose are not. */
function agenciesSay(family: FamilyAt, children: readonly ChildSeen[]): string {
  const near = [...new Set(children.flatMap(({ child }) => [...agenciesNear(family, child.id)]))];
  return heldSays(family, near, agenciesNotHeld(family, near));
}

/** In a family too large for a list of names, how many: their own findings name them. */
const mostNamed = 20;

function namesOf(family: FamilyAt, children: readonly ChildSeen[]): string {
  if (children.length > mostNamed) return `${children.length} children`;
  return listInWords(children.map(({ child }) => nameOf(family, child.id)));
}

/** Those who may be children and stand in no list of children: told by name, so that nobody is left out in silence. */
interface Untold {
  readonly noBirth: readonly PersonAt[];
  readonly ageOpen: readonly PersonAt[];
}

export function untoldIn({ people }: FamilyAt): Untold {
  return {
    noBirth: people.filter(({ isBirthOverdue }) => isBirthOverdue),
    ageOpen: people.filter(({ isAgeOpen }) => isAgeOpen),
  };
}

function untoldSays(family: FamilyAt, { noBirth, ageOpen }: Untold): string[] {
  const names = (people: readonly PersonAt[]) =>
    people.length > mostNamed
      ? `${people.length} people`
      : listInWords(people.map(({ id }) => nameOf(family, id)));
  return [
    ...(noBirth.length === 0 ? [] : [`The day due has passed and no birth is recorded: ${names(noBirth)}.`]),
    ...(ageOpen.length === 0
      ? []
      : [`Age not recorded, so it cannot be said whether they are children: ${names(ageOpen)}.`]),
  ];
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
  const fromRecord = never.find(({ birth }) => birth === null);
  const only = never.length === 1 ? never[0] : fromRecord;
  return only === undefined ? 'since birth' : sinceInWords(only, socialCareBegins);
}

function highestOf(severities: readonly Severity[]): Severity {
  if (severities.includes('act')) return 'act';
  return severities.includes('check') ? 'check' : 'note';
}
