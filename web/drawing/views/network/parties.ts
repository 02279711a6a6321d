import type { CalendarDate } from '../../../../api/domain/calendar-date.ts';
import { compareText } from '../../../../api/domain/compare-text.ts';
import { agencyOfEach, partiesOf } from '../../../../api/domain/contact-parties.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Agency } from '../../../../api/domain/family-record.ts';
import type { AgencyId, PersonId, ProfessionalId } from '../../../../api/domain/ids.ts';
import { tallyInWords } from '../../../../api/domain/professionals/contact-line.ts';
import {
  noContacts,
  peopleOf,
  type ContactTally,
} from '../../../../api/domain/professionals/contact-tallies.ts';
import {
  professionalsOf,
  type AgencyProfessionals,
  type ProfessionalAt,
} from '../../../../api/domain/professionals/professionals-of.ts';
import { notHeldInWords, touchOf } from './in-touch.ts';
import { isInPerson } from '../../../../api/domain/seen/in-person.ts';
import { agencyKinds } from '../../../../api/domain/vocabulary.ts';

/** An agency with everybody it works or was in touch with, each contact counted once however many of it took part. */
export interface AgencyParty extends AgencyProfessionals {
  readonly byPerson: ReadonlyMap<PersonId, PartyTie>;
}

export interface PartyTie extends ContactTally {
  readonly worksWith: boolean;
  /** Whoever works with them by the record has left the post. */
  readonly workerLeft: boolean;
}

/** Every agency of the family by kind and name. */
export function agencyParties(family: FamilyAt): AgencyParty[] {
  const tallies = talliesByAgency(family);
  const groups = new Map<AgencyId, { agency: Agency; professionals: ProfessionalAt[] }>();
  for (const professional of professionalsOf(family)) {
    const { agency } = professional;
    const group = groups.get(agency.id) ?? { agency, professionals: [] };
    group.professionals.push(professional);
    groups.set(agency.id, group);
  }
  for (const agencyId of tallies.keys()) {
    const agency = family.record.agencies.find(({ id }) => id === agencyId);
    if (agency !== undefined && !groups.has(agencyId)) groups.set(agencyId, { agency, professionals: [] });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, byPerson: tiesOf(group.professionals, tallies.get(group.agency.id)) }))
    .sort(
      (a, b) =>
        kindRank(a.agency) - kindRank(b.agency) ||
        compareText(a.agency.name, b.agency.name) ||
        compareText(a.agency.id, b.agency.id),
    );
}

/** Social care, then schools, health, police and justice, housing, others: as a conference lists them. */
const kindsInOrder: readonly Agency['kind'][] = [
  'childrens_social_care',
  'school',
  'college',
  'early_years_setting',
  'community_health_0_19',
  'general_practice',
  'acute_hospital_trust',
  'mental_health_trust',
  'substance_misuse_service',
  'police',
  'probation',
  'youth_justice',
  'housing_provider',
];

export function kindRank({ kind }: Pick<Agency, 'kind'>): number {
  const at = kindsInOrder.indexOf(kind);
  return at < 0 ? kindsInOrder.length + agencyKinds.indexOf(kind) : at;
}

function tiesOf(
  professionals: readonly ProfessionalAt[],
  tallies: ReadonlyMap<PersonId, ContactTally> | undefined,
): Map<PersonId, PartyTie> {
  const working = new Set(
    professionals.filter(({ hasLeft }) => !hasLeft).flatMap(({ worksWith }) => worksWith),
  );
  const recorded = new Set(professionals.flatMap(({ worksWith }) => worksWith));
  const people = new Set([...recorded, ...(tallies?.keys() ?? [])]);
  return new Map(
    [...people].sort(compareText).map((id) => {
      const worksWith = working.has(id);
      const workerLeft = !worksWith && recorded.has(id);
      return [id, { ...(tallies?.get(id) ?? noContacts), worksWith, workerLeft }];
    }),
  );
}

type Tallies = Map<AgencyId, Map<PersonId, ContactTally>>;

function talliesByAgency(family: FamilyAt): Tallies {
  const agencyOf = agencyOfEach(family.record);
  const all: Tallies = new Map();
  const of = (id: AgencyId) => {
    const held = all.get(id) ?? new Map<PersonId, ContactTally>();
    all.set(id, held);
    return held;
  };
  for (const contact of family.contacts) {
    const agencyIds = new Set(partiesOf(contact, agencyOf).flatMap(({ agencyId }) => agencyId ?? []));
    const people = peopleOf(contact).filter((id) => family.byId.has(id));
    for (const agencyId of agencyIds)
      for (const id of people) {
        const before = of(agencyId).get(id) ?? noContacts;
        const isAlone =
          isInPerson(contact) &&
          contact.sightings.some(({ personId, alone }) => personId === id && alone === 'yes');
        of(agencyId).set(id, {
          ...before,
          contacts: before.contacts + 1,
          lastOn: later(before.lastOn, contact.on),
          timesAlone: before.timesAlone + (isAlone ? 1 : 0),
        });
      }
  }
  addEarlier(family, of);
  return all;
}

/** Contacts folded to counts stand by professional, and one may be counted with two: of several the largest is sure. */
function addEarlier(family: FamilyAt, of: (id: AgencyId) => Map<PersonId, ContactTally>): void {
  const groups = new Map<string, (typeof family.record.earlier)[number][]>();
  for (const group of family.record.earlier) {
    if (group.agencyId === null || group.contacts === 0 || group.firstOn > family.on) continue;
    if (!family.byId.has(group.personId)) continue;
    const key = `${group.agencyId} ${group.personId}`;
    groups.set(key, [...(groups.get(key) ?? []), group]);
  }
  for (const all of groups.values()) {
    const [first] = all;
    if (first?.agencyId == null) continue;
    const isPast = all.every(({ lastOn }) => lastOn <= family.on);
    const before = of(first.agencyId).get(first.personId) ?? noContacts;
    const counts = all.map((each) => (each.lastOn <= family.on ? each.contacts : 1));
    const days = all.map((each) => (each.lastOn <= family.on ? each.lastOn : each.firstOn));
    of(first.agencyId).set(first.personId, {
      ...before,
      contacts: before.contacts + Math.max(...counts),
      lastOn: days.reduce<CalendarDate | null>(later, before.lastOn),
      timesAlone: before.timesAlone + (all.length === 1 && isPast ? first.alone : 0),
      isAtLeast: before.isAtLeast || all.length > 1 || !isPast,
    });
  }
}

export function later(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b;
  return b === null || a > b ? a : b;
}

/**
 * "9 contacts, last 3 March 2026, alone twice", with what there is to say where none is recorded.
 *
 * @param withSeen false leaves out whether the person was seen alone.
 */
export function tieInWords(
  family: FamilyAt,
  agencyId: AgencyId,
  personId: PersonId,
  tie: PartyTie,
  withSeen = true,
): string {
  const works = tie.worksWith ? ['works with them'] : tie.workerLeft ? ['their worker has left'] : [];
  const touch = touchOf(family, agencyId, tie.lastOn);
  if (tie.contacts === 0) return [...works, touch.words].join(', ');
  const missing = notHeldInWords(family, agencyId, tie.lastOn);
  const silence = touch.kind === 'silent' ? touch.words : missing;
  const isChild = family.byId.get(personId)?.isChild === true;
  const tally = withSeen ? tallyInWords(tie, isChild) : tallyInWords({ ...tie, timesAlone: 0 }, false);
  return [tally, ...(silence === '' ? [] : [silence]), ...works].join(', ');
}

/** The ties of one professional, as those of an agency. */
export function tiesOfProfessional({
  byPerson,
  worksWith,
  hasLeft,
}: ProfessionalAt): Map<PersonId, PartyTie> {
  const tallies = new Map<PersonId, ContactTally>(
    byPerson.map(({ personId, ...tally }) => [personId, tally]),
  );
  const people = [...new Set([...worksWith, ...tallies.keys()])].sort(compareText);
  return new Map(
    people.map((id) => {
      const isRecorded = worksWith.includes(id);
      const works = { worksWith: isRecorded && !hasLeft, workerLeft: isRecorded && hasLeft };
      return [id, { ...(tallies.get(id) ?? noContacts), ...works }];
    }),
  );
}

export type PartyId = AgencyId | ProfessionalId;
