import { compareText } from '../compare-text.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Agency, Professional, Team } from '../family-record.ts';
import type { PersonId, ProfessionalId } from '../ids.ts';
import { endedBy, startedBy } from '../statement.ts';
import { labelOf } from '../words/labels.ts';
import { contactTallies, type ContactTally, type ProfessionalTally } from './contact-tallies.ts';

/** A professional in or round the family on its date. */
export interface ProfessionalAt {
  readonly id: ProfessionalId;
  readonly name: string;
  /** The role in the source's words, or its label: "Health visitor". */
  readonly role: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly agency: Agency;
  readonly team: Team | null;
  readonly professional: Professional;
  /** Works with somebody of the family on the date; false: only contacts tie them to it. */
  readonly isInvolved: boolean;
  /** Has left the post by the date. */
  readonly hasLeft: boolean;
  /** People they work with on the date, in the family's order. */
  readonly worksWith: readonly PersonId[];
  /** Of those, the people whose allocated worker they are. */
  readonly allocatedTo: readonly PersonId[];
  readonly contacts: number;
  readonly lastOn: CalendarDate | null;
  /** The number of contacts is the least that is sure, as earlier ones are held as counts by person. */
  readonly isAtLeast: boolean;
  /** People of the family they were in contact with or about, latest first. */
  readonly byPerson: readonly PersonContacts[];
}

export interface PersonContacts extends ContactTally {
  readonly personId: PersonId;
}

export interface AgencyProfessionals {
  readonly agency: Agency;
  readonly professionals: readonly ProfessionalAt[];
}

/**
 * Everyone who works with the family on its date, and everyone who had contact by then without working with it now;
 * by agency name, within an agency those who work with the family first, then by name.
 */
export function professionalsOf(family: FamilyAt): ProfessionalAt[] {
  const tallies = contactTallies(family);
  const worksWith = peopleByProfessional(family, false);
  const allocatedTo = peopleByProfessional(family, true);
  return family.record.professionals
    .filter(({ id }) => worksWith.has(id) || tallies.has(id))
    .map((professional) =>
      professionalAt(
        family,
        professional,
        worksWith.get(professional.id) ?? [],
        allocatedTo.get(professional.id) ?? [],
        tallies.get(professional.id) ?? null,
      ),
    )
    .sort(
      (a, b) =>
        compareText(a.agency.name, b.agency.name) ||
        compareText(a.agency.id, b.agency.id) ||
        Number(b.isInvolved) - Number(a.isInvolved) ||
        compareText(a.name, b.name) ||
        compareText(a.id, b.id),
    );
}

/** The same, agency by agency: the strip under the map. */
export function professionalsByAgency(family: FamilyAt): AgencyProfessionals[] {
  const groups = new Map<string, { agency: Agency; professionals: ProfessionalAt[] }>();
  for (const professional of professionalsOf(family)) {
    const group = groups.get(professional.agency.id);
    if (group === undefined) {
      groups.set(professional.agency.id, { agency: professional.agency, professionals: [professional] });
    } else group.professionals.push(professional);
  }
  return [...groups.values()];
}

function professionalAt(
  family: FamilyAt,
  professional: Professional,
  worksWith: readonly PersonId[],
  allocatedTo: readonly PersonId[],
  tally: ProfessionalTally | null,
): ProfessionalAt {
  const { id, name, agencyId, teamId, phone, email, role, roleWording } = professional;
  const agency = family.record.agencies.find((row) => row.id === agencyId);
  return {
    id,
    name,
    role: roleWording ?? labelOf('professionalRole', role),
    phone,
    email,
    agency: agency ?? { id: agencyId, name: 'Agency not recorded', kind: 'other' },
    team: family.record.teams.find((row) => row.id === teamId) ?? null,
    professional,
    isInvolved: worksWith.length > 0,
    hasLeft: hasLeft(professional, family.on),
    worksWith,
    allocatedTo,
    contacts: tally?.all.contacts ?? 0,
    lastOn: tally?.all.lastOn ?? null,
    isAtLeast: tally?.all.isAtLeast ?? false,
    byPerson: [...(tally?.byPerson ?? [])]
      .map(([personId, counted]) => ({ personId, ...counted }))
      .sort((a, b) => compareText(b.lastOn ?? '', a.lastOn ?? '') || compareText(a.personId, b.personId)),
  };
}

/** In the post on that day: begun and not left. */
export function isInPost(professional: Professional, on: CalendarDate): boolean {
  return startedBy(professional, on) && !hasLeft(professional, on);
}

function hasLeft(professional: Professional, on: CalendarDate): boolean {
  return endedBy(professional, on);
}

function peopleByProfessional(family: FamilyAt, onlyAllocated: boolean): Map<ProfessionalId, PersonId[]> {
  const people = new Map<ProfessionalId, PersonId[]>();
  for (const { professionalId, personId, role } of family.involvements) {
    if (onlyAllocated && role !== 'allocated') continue;
    const list = people.get(professionalId) ?? [];
    if (!list.includes(personId)) people.set(professionalId, [...list, personId].sort());
  }
  return people;
}
