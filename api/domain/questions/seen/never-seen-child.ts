import { inWords } from '../../calendar-date.ts';
import { contactsOfChild } from '../../duties/contacts-of-child.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Plan } from '../../family-record.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { hasOrMayHaveSocialWorker } from '../../seen/by-social-worker.ts';
import { isMeeting } from '../../seen/in-person.ts';
import { nameOf } from '../../seen/names.ts';
import { lastSeenSentence } from '../../seen/seen-sentence.ts';
import { agenciesNotHeld } from '../../seen/sightings-held.ts';
import type { PersonSighting } from '../../seen/sightings.ts';
import { sinceInWords } from '../../seen/sighting-words.ts';
import { socialCareBegins } from '../../seen/social-worker.ts';
import { labelInSentence } from '../../words/labels.ts';
import { listInWords, timesInWords } from '../../words/lists-in-words.ts';
import { attemptEvidence, inOneText, latestEvidence, sightingEvidence } from '../evidence.ts';
import type { Finding, Rule, Severity } from '../finding.ts';
import { heldSays } from '../held-words.ts';
import { lastSeenFact, type ChildSeen } from './child-seen.ts';

/** What is answered about one child whom nobody, or no social worker, has seen as far as the record goes. */
export function childNeverSeen(family: FamilyAt, seen: ChildSeen, rule: Rule): Finding {
  const { child, summary, status, socialWorker } = seen;
  const near = [...agenciesNear(family, child.id)];
  const notHeld = agenciesNotHeld(family, near);
  const plans = openPlansOf(family, child.id);
  const meetings = metInMeetings(family, seen);
  const attempts = contactsOfChild(family, child.id).filter((contact) =>
    contact.attempts.some(({ personId }) => personId === child.id),
  );
  const isNever = status.kind === 'never';
  const evidence = latestEvidence([
    ...[...(summary.lastSeen?.sightings ?? []), ...meetings].map((each) => sightingEvidence(family, each)),
    ...(isNever ? attempts.map((contact) => attemptEvidence(family, contact, child.id)) : []),
  ]);
  return {
    question: 'never-seen',
    severity: neverSeenSeverity(family, seen),
    about: [child.id],
    says: inOneText([
      isNever ? '' : socialWorkerSays(family, seen),
      lastSeenSentence(family, summary, child, status),
      meetings.length === 0
        ? ''
        : `A social worker and ${nameOf(family, child.id)} were at the same meeting ${timesInWords(meetings.length)}; a meeting is no visit.`,
      isNever ? attemptsSay(attempts.length) : '',
      plansSay(plans),
      heldSays(family, near, notHeld),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      child: child.id,
      status: status.kind,
      socialWorker: socialWorker.kind,
      lastSeen: lastSeenFact(seen),
      metInMeetings: meetings.length,
      openPlans: plans.map(({ id }) => id),
      recordHeld: summary.held.held ? [summary.held.since, summary.held.until] : null,
      agenciesNotHeld: notHeld,
      ...(isNever ? { attempts: attempts.length } : {}),
    },
  };
}

/** See the rule in words: act where nobody has seen the child, or no social worker although a plan is open. */
export function neverSeenSeverity(family: FamilyAt, { child, status }: ChildSeen): Severity {
  return status.kind === 'never' || openPlansOf(family, child.id).length > 0 ? 'act' : 'check';
}

function openPlansOf({ plans }: FamilyAt, childId: string): Plan[] {
  const kinds: readonly Plan['kind'][] = ['child_protection', 'child_in_need', 'looked_after'];
  return plans.filter(
    ({ kind, personIds }) => kinds.includes(kind) && personIds.some((id) => id === childId),
  );
}

function metInMeetings(family: FamilyAt, { summary, status }: ChildSeen): PersonSighting[] {
  if (status.kind === 'never') return [];
  return summary.sightings.filter(
    ({ contact }) => isMeeting(contact) && hasOrMayHaveSocialWorker(family.record, contact),
  );
}

function socialWorkerSays(family: FamilyAt, { child, socialWorker }: ChildSeen): string {
  if (socialWorker.kind !== 'never') return '';
  const since = sinceInWords(socialWorker, socialCareBegins);
  return `No sighting of ${nameOf(family, child.id)} by a social worker outside meetings is recorded ${since}.`;
}

function attemptsSay(attempts: number): string {
  if (attempts === 0) return '';
  return attempts === 1
    ? '1 contact was to see them and records no sighting.'
    : `${attempts} contacts were to see them and record no sighting.`;
}

function plansSay(plans: readonly Plan[]): string {
  const said = plans.map(
    ({ kind, from }) =>
      `${labelInSentence('planKind', kind)}${from === null ? '' : ` since ${inWords(from)}`}`,
  );
  return said.length === 0 ? '' : `Open: ${listInWords(said)}.`;
}
