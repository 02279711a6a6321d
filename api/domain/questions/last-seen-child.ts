import { inWords, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import type { AgencyId, PersonId } from '../ids.ts';
import { listInWords } from '../words/lists-in-words.ts';
import { nameOf } from '../seen/names.ts';
import { lastAloneSentence, lastSeenSentence } from '../seen/seen-sentence.ts';
import { isAskedAlone } from '../seen/seen-status.ts';
import { seenDefaults } from '../seen/seen-rules.ts';
import { agenciesNotHeld } from '../seen/sightings-held.ts';
import { seenByIds, sinceInWords } from '../seen/sighting-words.ts';
import { socialCareBegins, type SocialWorkerStatus } from '../seen/social-worker.ts';
import { lastSeenFact, lastSeenSeverity, type ChildSeen } from './child-seen.ts';
import {
  attemptEvidence,
  inOneText,
  latestEvidence,
  sightingEvidence,
  type LatestEvidence,
} from './evidence.ts';
import type { Finding, Rule } from './finding.ts';

/** The answer about one child: unseen for long, never seen, or not held. */
export function childLastSeen(family: FamilyAt, seen: ChildSeen, unseenDays: number, rule: Rule): Finding {
  const { child, summary, status, socialWorker } = seen;
  const { lastSeen, lastAlone, lastBySocialWorker, held } = summary;
  const attempts = attemptsSince(family, child.id, lastSeen?.on ?? null);
  const notHeld = agenciesNotHeld(family, agenciesWorkingWith(family, child.id));
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
      notHeldSays(family, notHeld),
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
  const days = [summary.lastSeen, summary.lastAlone, summary.lastBySocialWorker];
  return latestEvidence([
    ...days.flatMap((day) => day?.sightings ?? []).map((sighting) => sightingEvidence(family, sighting)),
    ...attempts.map((contact) => attemptEvidence(family, contact, child.id)),
  ]);
}

/** Contacts that were to see this child and record no sighting of them, after the day they were last seen. */
function attemptsSince({ contacts }: FamilyAt, childId: PersonId, since: CalendarDate | null): Contact[] {
  return contacts.filter(
    ({ on, attempts }) =>
      (since === null || on > since) && attempts.some(({ personId }) => personId === childId),
  );
}

function agenciesWorkingWith({ involvements, record }: FamilyAt, childId: PersonId): AgencyId[] {
  const professionals = new Set(
    involvements.filter(({ personId }) => personId === childId).map(({ professionalId }) => professionalId),
  );
  return record.professionals.filter(({ id }) => professionals.has(id)).map(({ agencyId }) => agencyId);
}

function socialWorkerSays(name: string, status: SocialWorkerStatus): string {
  switch (status.kind) {
    case 'seen':
      return `A social worker last saw ${name}, outside meetings, on ${inWords(status.on)}.`;
    case 'never':
      return `No sighting of ${name} by a social worker outside meetings is recorded ${sinceInWords(status, socialCareBegins)}.`;
    case 'not-held':
      return 'Whether a social worker has seen them is not held.';
  }
}

function attemptsSay(attempts: number, wasSeen: boolean): string {
  if (attempts === 0) return '';
  const times = attempts === 1 ? '1 contact was' : `${attempts} contacts were`;
  return `${wasSeen ? 'Since then ' : ''}${times} to see them and ${attempts === 1 ? 'records' : 'record'} no sighting.`;
}

function notHeldSays({ record }: FamilyAt, agencyIds: readonly AgencyId[]): string {
  const names = record.agencies.filter(({ id }) => agencyIds.includes(id)).map(({ name }) => name);
  return names.length === 0 ? '' : `Contacts up to this date are not held from ${listInWords(names.sort())}.`;
}
