import { dutiesOfChild, peopleOfDuties, rulesOf, type ChildDuty } from '../duties/child-duties.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { noVisitingRule, withoutRuleInWords } from '../questions/visits/visits-without-rule.ts';
import { seenDefaults } from '../seen/seen-rules.ts';
import { seenStatus } from '../seen/seen-status.ts';
import { seenSummary, type SeenDay } from '../seen/seen-summary.ts';
import { byWhom } from '../seen/sighting-words.ts';
import { listInWords } from '../words/lists-in-words.ts';
import { agenciesInvolved, allocatedWorker } from './allocated-worker.ts';
import { whyOpen } from './open-child.ts';
import { dutyRestsOn, livePlanOf } from './rests-on.ts';
import { unseenFor } from './unseen-for.ts';
import type { WorklistRow } from './worklist-row.ts';

/**
 * The rows of a family on its date: for each child who is open to the authority every duty that the map tells of, in
 * the map's own words, and for one of whom no visiting rule speaks a row that says so.
 * @param only of these children alone.
 */
export function rowsOfFamily(family: FamilyAt, only: ReadonlySet<PersonId> | null = null): WorklistRow[] {
  const rules = rulesOf(family);
  return peopleOfDuties(family, rules.pack)
    .filter(({ id }) => only === null || only.has(id))
    .flatMap((child) => rowsOfChild(family, child, dutiesOfChild(family, child, rules)));
}

type OfChild = Omit<WorklistRow, keyof OfDuty>;
type OfDuty = Pick<
  WorklistRow,
  | 'plan'
  | 'planKind'
  | 'duty'
  | 'dutyTitle'
  | 'state'
  | 'dueOn'
  | 'daysOverdue'
  | 'workingDaysOverdue'
  | 'lastSatisfied'
  | 'lastBy'
  | 'says'
  | 'notes'
  | 'rule'
>;

function rowsOfChild(family: FamilyAt, child: PersonAt, duties: readonly ChildDuty[]): WorklistRow[] {
  const open = whyOpen(family, child, duties);
  if (open.length === 0) return [];
  const ofChild = factsOfChild(family, child);
  const rows = duties.map((duty): WorklistRow => ({ ...ofChild, ...factsOfDuty(family, duty) }));
  const isRuled = duties.some(({ status }) => status.duty.rule.kind === 'visit');
  return isRuled ? rows : [...rows, { ...ofChild, ...factsWithoutRule(family, child, open) }];
}

function factsOfChild(family: FamilyAt, child: PersonAt): OfChild {
  const summary = seenSummary(family, child.id);
  const { lastSeen, lastAlone } = summary;
  const allocated = allocatedWorker(family.record, child.id, family.on);
  const agencies = agenciesInvolved(family, child.id);
  const isHeld = !child.isUnborn && seenStatus(summary, child, seenDefaults.unseenDays).kind !== 'not-held';
  return {
    childId: child.id,
    name: child.name,
    age: child.ageInWords,
    isUnborn: child.isUnborn,
    years: child.age,
    lastSeenOn: lastSeen?.on ?? null,
    daysSinceSeen: lastSeen?.days ?? null,
    lastSeenBy: lastSeen === null ? null : byWhomOnDay(family, lastSeen),
    lastAloneOn: lastAlone?.on ?? null,
    seenIsHeld: isHeld,
    unseenFor: unseenFor(summary, child),
    workerId: allocated?.worker.id ?? null,
    worker: allocated?.worker.name ?? null,
    teamId: allocated?.team?.id ?? null,
    team: allocated?.team?.name ?? null,
    area: allocated?.area ?? null,
    agencyIds: agencies.map(({ id }) => id),
    agencies: agencies.map(({ name }) => name),
  };
}

function byWhomOnDay(family: FamilyAt, { sightings }: SeenDay): string | null {
  const by = [...new Set(sightings.map(({ contact }) => byWhom(family, contact)))];
  return listInWords(by.filter((words) => words !== '')) || null;
}

function factsOfDuty(family: FamilyAt, { status, says, notes }: ChildDuty): OfDuty {
  const { duty, state, last } = status;
  const rests = dutyRestsOn(duty);
  return {
    plan: rests.says,
    planKind: rests.planKind,
    duty: duty.rule.id,
    dutyTitle: duty.rule.title,
    state,
    dueOn: status.dueOn,
    daysOverdue: status.daysOverdue,
    workingDaysOverdue: status.workingDaysOverdue,
    lastSatisfied: last?.on ?? null,
    lastBy: last?.contact == null ? null : byWhom(family, last.contact) || null,
    says,
    notes,
    rule: `${duty.rule.says} (${duty.rule.source})`,
  };
}

function factsWithoutRule(family: FamilyAt, child: PersonAt, open: readonly string[]): OfDuty {
  const rests = livePlanOf(family, child.id);
  return {
    plan: rests?.says ?? null,
    planKind: rests?.planKind ?? null,
    duty: null,
    dutyTitle: 'No visit rule applies',
    state: 'not-required',
    dueOn: null,
    daysOverdue: null,
    workingDaysOverdue: null,
    lastSatisfied: null,
    lastBy: null,
    says: withoutRuleInWords(family, child, open),
    notes: [],
    rule: noVisitingRule.says,
  };
}
