import { agencyOfEach, partiesOf } from '../contact-parties.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Agency } from '../family-record.ts';
import type { AgencyId, PersonId } from '../ids.ts';
import { isHeldWhole } from '../seen/agency-coverage.ts';
import { endedBy } from '../statement.ts';
import type { AgencyKind } from '../vocabulary.ts';
import { peopleOf } from './contact-tallies.ts';

/** An agency that the law or usual practice would have round somebody, and of which nothing is recorded for them. */
export interface ExpectedAgency {
  readonly kind: AgencyKind;
  /** What is expected in words: "Probation". */
  readonly name: string;
  readonly personIds: readonly PersonId[];
  /** Why it is expected. */
  readonly because: string;
}

/** Expected for them, and of an agency of that kind not all contacts are held: whether it is involved cannot be told. */
export interface ExpectedNotHeld extends Omit<ExpectedAgency, 'kind' | 'name'> {
  readonly agency: Agency;
}

interface Expectation {
  readonly kind: AgencyKind;
  readonly name: string;
  readonly because: string;
  /** Any of these would fill the gap. */
  readonly filledBy: readonly AgencyKind[];
  readonly isExpectedFor: (family: FamilyAt, personId: PersonId) => boolean;
}

const fromAge = 5;
const untilAge = 16;

/**
 * Only what a mark or an age in the record itself calls for: somebody on licence is supervised by probation; a child of
 * compulsory school age (Education Act 1996 s.8, by whole years here) has a school unless home educated. A gap in the
 * record, never a finding about the person: the agency may be involved and not be held here.
 */
const expectations: readonly Expectation[] = [
  {
    kind: 'probation',
    name: 'Probation',
    because: 'on licence',
    filledBy: ['probation', 'youth_justice'],
    isExpectedFor: (family, id) => hasFlag(family, id, ['on_licence']),
  },
  {
    kind: 'school',
    name: 'School',
    because: 'of school age',
    filledBy: ['school', 'college'],
    isExpectedFor: (family, id) => {
      const age = family.byId.get(id)?.isChild === true ? (family.byId.get(id)?.age ?? null) : null;
      const isOfAge = age !== null && age >= fromAge && age < untilAge;
      return isOfAge && !hasFlag(family, id, ['electively_home_educated', 'not_in_school']);
    },
  },
];

/**
 * Every gap of the family on its date, by kind, each with the people concerned in the family's order. Where an agency of
 * that kind is not held whole there is no gap to tell: see `expectedNotHeld`.
 */
export function expectedAgencies(family: FamilyAt): ExpectedAgency[] {
  return missingAgencies(family)
    .filter(({ notHeld }) => notHeld.length === 0)
    .map(({ kind, name, personIds, because }) => ({ kind, name, personIds, because }));
}

/** Each agency that could fill a gap, were its contacts held. */
export function expectedNotHeld(family: FamilyAt): ExpectedNotHeld[] {
  return missingAgencies(family).flatMap(({ notHeld, personIds, because }) =>
    notHeld.map((agency) => ({ agency, personIds, because })),
  );
}

interface MissingAgency extends ExpectedAgency {
  readonly notHeld: readonly Agency[];
}

const indexed = new WeakMap<FamilyAt, readonly MissingAgency[]>();

function missingAgencies(family: FamilyAt): readonly MissingAgency[] {
  const found = indexed.get(family) ?? gapsOf(family);
  indexed.set(family, found);
  return found;
}

function gapsOf(family: FamilyAt): MissingAgency[] {
  const known = kindsNear(family);
  return expectations.flatMap(({ kind, name, because, filledBy, isExpectedFor }) => {
    const personIds = family.people
      .filter(({ id, isDead, isUnborn }) => !isDead && !isUnborn && isExpectedFor(family, id))
      .filter(({ id }) => !filledBy.some((each) => known.get(id)?.has(each) === true))
      .map(({ id }) => id);
    return personIds.length === 0
      ? []
      : [{ kind, name, personIds, because, notHeld: notHeldOf(family, filledBy) }];
  });
}

function notHeldOf(family: FamilyAt, kinds: readonly AgencyKind[]): Agency[] {
  return family.record.agencies.filter(({ id, kind }) => kinds.includes(kind) && !isHeldWhole(family, id));
}

function hasFlag(family: FamilyAt, personId: PersonId, kinds: readonly string[]): boolean {
  return family.flags.some((flag) => flag.personId === personId && kinds.includes(flag.kind));
}

/** Kinds of agency whose professionals work with each person, or were in contact with or about them. */
function kindsNear(family: FamilyAt): Map<PersonId, Set<AgencyKind>> {
  const kindOf = new Map(family.record.agencies.map(({ id, kind }) => [id, kind]));
  const agencyOf = agencyOfEach(family.record);
  const near = new Map<PersonId, Set<AgencyKind>>();
  const add = (personId: PersonId, agencyId: AgencyId | null | undefined) => {
    const kind = agencyId == null ? undefined : kindOf.get(agencyId);
    if (kind === undefined) return;
    const own = near.get(personId);
    if (own === undefined) near.set(personId, new Set([kind]));
    else own.add(kind);
  };
  for (const { personId, professionalId, to } of family.involvements) {
    if (!endedBy({ to }, family.on)) add(personId, agencyOf.get(professionalId));
  }
  for (const contact of family.contacts) {
    const parties = partiesOf(contact, agencyOf);
    for (const personId of peopleOf(contact)) for (const { agencyId } of parties) add(personId, agencyId);
  }
  for (const { personId, agencyId, firstOn } of family.record.earlier) {
    if (firstOn <= family.on) add(personId, agencyId);
  }
  return near;
}
