import { inWords, type CalendarDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { nameOf } from '../../seen/names.ts';
import { lastAloneSentence, lastSeenSentence } from '../../seen/seen-sentence.ts';
import { isAskedAlone } from '../../seen/seen-status.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import { agenciesNotHeld } from '../../seen/sightings-held.ts';
import { seenByIds, sinceInWords } from '../../seen/sighting-words.ts';
import { socialCareBegins, type SocialWorkerStatus } from '../../seen/social-worker.ts';
import { lastSeenFact, lastSeenSeverity, type ChildSeen } from './child-seen.ts';
import {
  attemptEvidence,
  inOneText,
  latestEvidence,
  notInPersonEvidence,
  sightingEvidence,
  type LatestEvidence,
} from '../evidence.ts';
import type { Finding, Rule } from '../finding.ts';
import { heldSays } from '../held-words.ts';

/** The answer about one child: unseen for long, never seen, or not held. */
export function childLastSeen(family: FamilyAt, seen: ChildSeen, unseenDays: number, rule: Rule): Finding {
  const { child, summary, status, socialWorker } = seen;
  const { lastSeen, lastAlone, lastBySocialWorker, held } = summary;
  const attempts = attemptsSince(family, child.id, lastSeen?.on ?? null);
  const notHeld = agenciesNotHeld(family, agenciesNear(family, child.id));
  const by = seenByIds(lastSeen?.sightings ?? []);
  const evidence = evidenceOf(family, seen, attempts);
  return {
    question: 'last-seen',
    severity: lastSeenSeverity(status, unseenDays),
    about: [child.id],
    says: inOneText([
      lastSeenSentence(family, summary, child, status),
      isAskedAlone(child, seenDefaults.aloneFromAge) ? lastAloneSentence(summary, child) : '',
      socialWorkerSays(nameOf(family, child.id), socialWorker),
      attemptsSay(attempts.length, lastSeen !== null),
      notInPersonSays(summary.notInPersonSince.length, lastSeen !== null),
      heldSays(family, [...agenciesNear(family, child.id)], notHeld),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      child: child.id,
      status: status.kind,
      lastSeen: lastSeenFact(seen),
      seenBy: by.professionals,
      agencies: by.agencies,
      alone: lastSeen?.alone ?? null,
      lastAlone: lastAlone === null ? null : [lastAlone.on, lastAlone.days],
      bySocialWorker: lastBySocialWorker?.on ?? null,
      ...(socialWorker.kind === 'unclear' ? { bySocialWorkerUnclear: socialWorker.on } : {}),
      attemptsSince: attempts.length,
      recordHeld: held.held ? [held.since, held.until] : null,
      agenciesNotHeld: notHeld,
    },
  };
}

function evidenceOf(
  family: FamilyAt,
  { child, summary }: ChildSeen,
  attempts: readonly Contact[],
): LatestEvidence {
  const days = [summary.lastSeen, summary.lastAlone, summary.lastBySocialWorker, summary.lastUnclear];
  return latestEvidence([
    ...days.flatMap((day) => day?.sightings ?? []).map((sighting) => sightingEvidence(family, sighting)),
    ...attempts.map((contact) => attemptEvidence(family, contact, child.id)),
    ...summary.notInPersonSince.map(({ contact }) => notInPersonEvidence(family, contact, child.id)),
  ]);
}

/** Contacts that were to see this child and record no sighting of them, after the day they were last seen. */
function attemptsSince({ contacts }: FamilyAt, childId: PersonId, since: CalendarDate | null): Contact[] {
  return contacts.filter(
    ({ on, attempts }) =>
      (since === null || on > since) && attempts.some(({ personId }) => personId === childId),
  );
}

function socialWorkerSays(name: string, status: SocialWorkerStatus): string {
  switch (status.kind) {
    case 'seen': {
      const later = status.unclearOn === null ? '' : ` ${unclearSays(status.unclearOn)}`;
      return `A social worker last saw ${name}, outside meetings, on ${inWords(status.on)}.${later}`;
    }
    case 'never':
      return `No sighting of ${name} by a social worker outside meetings is recorded ${sinceInWords(status, socialCareBegins)}.`;
    case 'unclear':
      return `Whether a social worker has seen ${name} cannot be told. ${unclearSays(status.on)}`;
    case 'not-held':
      return status.since === null
        ? 'Whether a social worker has seen them is not held.'
        : `Whether a social worker has seen them is not held: social care’s contacts are held only from ${inWords(status.since)}.`;
  }
}

function unclearSays(on: CalendarDate): string {
  return `Social care saw them on ${inWords(on)}; the record does not say that a social worker was there.`;
}

function attemptsSay(attempts: number, wasSeen: boolean): string {
  if (attempts === 0) return '';
  const times = attempts === 1 ? '1 contact was' : `${attempts} contacts were`;
  return `${wasSeen ? 'Since then ' : ''}${times} to see them and ${attempts === 1 ? 'records' : 'record'} no sighting.`;
}

function notInPersonSays(times: number, wasSeen: boolean): string {
  if (times === 0) return '';
  const contacts = times === 1 ? '1 contact was' : `${times} contacts were`;
  return `${wasSeen ? 'Since then ' : ''}${contacts} not in person, and ${times === 1 ? 'is' : 'are'} not counted as seen.`;
}
