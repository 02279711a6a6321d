import { addDays, daysBetween, type CalendarDate } from '../../../../api/domain/calendar-date.ts';
import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Agency } from '../../../../api/domain/family-record.ts';
import type { AgencyId, PersonId, ProfessionalId } from '../../../../api/domain/ids.ts';
import { noContacts, peopleOf } from '../../../../api/domain/professionals/contact-tallies.ts';
import {
  expectedAgencies,
  expectedNotHeld,
  type ExpectedNotHeld,
} from '../../../../api/domain/professionals/expected-agencies.ts';
import {
  professionalsOf,
  type ProfessionalAt,
} from '../../../../api/domain/professionals/professionals-of.ts';
import { isInPerson } from '../../../../api/domain/seen/in-person.ts';
import { countInWords, timesInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { notHeldInWords, silentDays, touchOf, type Touch } from '../network/in-touch.ts';
import { kindRank, later, tiesOfProfessional } from '../network/parties.ts';
import { lookOfTimes, type Strength } from './person-strength.ts';

/** A professional who works or worked with the child, or the former workers of one agency together. */
export interface Service {
  readonly id: string;
  readonly kind: 'agency' | 'professional' | 'gap';
  readonly agencyId: AgencyId | null;
  readonly professionalId: ProfessionalId | null;
  readonly ring: 'school' | 'services';
  readonly rank: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly faded: boolean;
  readonly strength: Strength;
}

const schoolKinds: readonly Agency['kind'][] = ['school', 'college', 'early_years_setting'];

/**
 * Who works with the child now or was in touch in 90 days stands alone; those of earlier times, and whoever has left the
 * post, fold by agency.
 *
 * @param withSeen false leaves out how often the child was seen.
 */
export function servicesOf(family: FamilyAt, childId: PersonId, withSeen = true): Service[] {
  const known = professionalsOf(family).filter((each) => tiesOfProfessional(each).has(childId));
  const isCurrent = (each: ProfessionalAt) => {
    const tie = tiesOfProfessional(each).get(childId);
    return tie !== undefined && !each.hasLeft && (tie.worksWith || isOfLate(tie.lastOn, family));
  };
  const current = known.filter(isCurrent).map((each) => professionalService(each, family, childId, withSeen));
  const earlier = new Map<AgencyId, ProfessionalAt[]>();
  for (const each of known.filter((one) => !isCurrent(one)))
    earlier.set(each.agency.id, [...(earlier.get(each.agency.id) ?? []), each]);
  const folded = [...earlier.values()].flatMap((workers) => formerService(workers, family, childId));
  const gaps = expectedAgencies(family)
    .filter(({ personIds }) => personIds.includes(childId))
    .map(({ kind, name, because }) => gapService(kind, name, because));
  const shown = new Set([...current, ...folded].map(({ agencyId }) => agencyId));
  const unheld = expectedNotHeld(family)
    .filter(({ personIds, agency }) => personIds.includes(childId) && !shown.has(agency.id))
    .map((each) => unheldService(each, family));
  return [...current, ...folded, ...gaps, ...unheld].sort(
    (a, b) => a.rank - b.rank || compareText(a.id, b.id),
  );
}

function isOfLate(lastOn: CalendarDate | null, { on }: FamilyAt): boolean {
  return lastOn !== null && daysBetween(lastOn, on) < silentDays;
}

function ringOf({ kind }: Pick<Agency, 'kind'>): Service['ring'] {
  return schoolKinds.includes(kind) ? 'school' : 'services';
}

function professionalService(
  each: ProfessionalAt,
  family: FamilyAt,
  childId: PersonId,
  withSeen: boolean,
): Service {
  const { id, name, role, agency } = each;
  const tie = tiesOfProfessional(each).get(childId) ?? { ...noContacts, worksWith: false };
  const { recent, saw } = recentContacts(family, [id], childId);
  const touch = touchOf(family, agency.id, tie.lastOn);
  return {
    id: `professional:${id}`,
    kind: 'professional',
    agencyId: agency.id,
    professionalId: id,
    ring: ringOf(agency),
    rank: kindRank(agency),
    title: name,
    lines: [role, agency.name, touch.words, ...recentInWords(recent, saw, withSeen)],
    faded: touch.kind === 'silent',
    strength: {
      look: lookOf(touch, saw),
      supports: tie.worksWith ? 'child' : null,
      words: [],
    },
  };
}

/** Where later contacts are not held there is no strength to tell, and no silence either. */
function lookOf({ kind }: Touch, saw: number): Strength['look'] {
  if (saw > 0) return lookOfTimes(saw);
  return kind === 'silent' ? 'silent' : kind === 'not-held' ? 'plain' : 'weak';
}

function recentInWords(recent: number, saw: number, withSeen: boolean): string[] {
  if (recent === 0) return [];
  const contacts = `${countInWords(recent, 'contact')} in ${silentDays} days`;
  if (!withSeen) return [contacts];
  return [saw === 0 ? `${contacts}, child not seen` : `${contacts}, child seen ${timesInWords(saw)}`];
}

/** Contacts of the last 90 days with or about the child, and in how many the child was seen in person. */
function recentContacts(family: FamilyAt, ids: readonly ProfessionalId[], childId: PersonId) {
  const since = addDays(family.on, -silentDays);
  const recent = family.contacts.filter(
    (contact) =>
      contact.on > since &&
      [...contact.professionalIds, ...contact.attended.professionalIds].some((id) => ids.includes(id)) &&
      peopleOf(contact).includes(childId),
  );
  const saw = recent.filter(
    (contact) => isInPerson(contact) && contact.sightings.some(({ personId }) => personId === childId),
  );
  return { recent: recent.length, saw: saw.length };
}

function formerService(workers: readonly ProfessionalAt[], family: FamilyAt, childId: PersonId): Service[] {
  const [first] = workers;
  if (first === undefined) return [];
  const lastOn = workers
    .map((each) => tiesOfProfessional(each).get(childId)?.lastOn ?? null)
    .reduce(later, null);
  const { agency } = first;
  const touch = touchOf(family, agency.id, lastOn);
  const ids = workers.map(({ id }) => id);
  const names = workers.map(({ name, hasLeft }) => (hasLeft ? `${name} (has left)` : name));
  return [
    {
      id: `former:${agency.id}`,
      kind: 'agency',
      agencyId: agency.id,
      professionalId: null,
      ring: ringOf(agency),
      rank: kindRank(agency) + 0.1,
      title: agency.name,
      lines: [`${countInWords(workers.length, 'earlier worker')}: ${names.join(', ')}`, touch.words],
      faded: touch.kind === 'silent',
      strength: { look: lookOf(touch, recentContacts(family, ids, childId).saw), supports: null, words: [] },
    },
  ];
}

/** Expected, and of it the record would not tell. */
function unheldService({ agency, because }: ExpectedNotHeld, family: FamilyAt): Service {
  return {
    id: `expected:${agency.id}`,
    kind: 'agency',
    agencyId: agency.id,
    professionalId: null,
    ring: ringOf(agency),
    rank: kindRank(agency) + 0.4,
    title: agency.name,
    lines: [`expected (${because}), ${notHeldInWords(family, agency.id, null)}`],
    faded: false,
    strength: { look: 'plain', supports: null, words: [] },
  };
}

function gapService(kind: Agency['kind'], name: string, because: string): Service {
  return {
    id: `gap:${kind}`,
    kind: 'gap',
    agencyId: null,
    professionalId: null,
    ring: ringOf({ kind }),
    rank: kindRank({ kind }) + 0.5,
    title: name,
    lines: [`expected (${because}), none recorded`],
    faded: true,
    strength: { look: 'silent', supports: null, words: [] },
  };
}
