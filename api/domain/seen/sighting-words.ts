import { inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import type { AgencyId, PersonId, ProfessionalId } from '../ids.ts';
import { isKnownBy, isTrueOn } from '../statement.ts';
import type { ProfessionalRole, YesNoUnknown } from '../vocabulary.ts';
import { labelInSentence } from '../words/labels.ts';
import type { RecordBegins } from './record-begins.ts';
import { occasionInWords } from './contact-words.ts';
import { listInWords } from '../words/lists-in-words.ts';
import { shortRoles } from '../words/short-roles.ts';
import { isSocialWorker } from './by-social-worker.ts';
import type { PersonSighting } from './sightings.ts';

/** "today", "1 day ago", "5 days ago". */
export function daysAgo(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

export function aloneInWords(alone: YesNoUnknown): string {
  return { yes: 'alone', no: 'not alone', unknown: 'whether alone is not recorded' }[alone];
}

/** "at school by Joanne Fettlewell (learning mentor, Alderfold Primary School)"; contacts of one day joined. */
export function whereAndByWhom(family: FamilyAt, sightings: readonly PersonSighting[]): string {
  const said = sightings.map(({ contact, sighting }) => {
    const by = byWhom(family, contact);
    return `${placeInWords(family, contact, sighting.personId)}${by === '' ? '' : ` by ${by}`}`;
  });
  return listInWords([...new Set(said)].sort());
}

/** A meeting may bring a dozen together: more than these are counted, and their agencies named. */
const mostNamed = 3;

/** "Joanne Fettlewell (learning mentor, Alderfold Primary School)", or the agencies where no professional is named. */
export function byWhom({ record }: FamilyAt, contact: Contact): string {
  const agencyName = (id: AgencyId) =>
    record.agencies.find((agency) => agency.id === id)?.name ?? 'agency not recorded';
  const named = record.professionals.filter(({ id }) => contact.professionalIds.includes(id));
  const agencies = listInWords(contact.agencyIds.map(agencyName).sort());
  if (named.length === 0) return agencies;
  if (named.length > mostNamed) return `${named.length} professionals (${agencies})`;
  return listInWords(
    named
      .map(
        ({ name, role, roleWording, agencyId }) =>
          `${name} (${roleInWords(role, roleWording)}, ${agencyName(agencyId)})`,
      )
      .sort(),
  );
}

/** "learning mentor", "social worker +4" where more were there; empty where no professional is named. */
export function byWhomInShort({ record }: FamilyAt, sightings: readonly PersonSighting[]): string {
  const ids = new Set(sightings.flatMap(({ contact }) => contact.professionalIds));
  const there = record.professionals.filter(({ id }) => ids.has(id));
  const first = there.find(isSocialWorker) ?? there[0];
  if (first === undefined) return '';
  return there.length === 1 ? shortRoles[first.role] : `${shortRoles[first.role]} +${there.length - 1}`;
}

/** "at home" where the person lived there on the day, the home's own name elsewhere, else the occasion. */
function placeInWords({ record, knownAt }: FamilyAt, contact: Contact, personId: PersonId): string {
  const household = record.households.find(({ id }) => id === contact.householdId);
  if (household === undefined) return occasionInWords(contact.kind);
  const livedThere = record.stays.some(
    (stay) =>
      stay.personId === personId &&
      stay.householdId === household.id &&
      stay.certainty !== 'disproved' &&
      (knownAt === null ? stay.retractedAt === null : isKnownBy(stay, knownAt)) &&
      isTrueOn(stay, contact.on),
  );
  return livedThere ? 'at home' : `at ${household.label}`;
}

/** Agencies and professionals of these contacts, for the facts of an answer. */
export function seenByIds(sightings: readonly PersonSighting[]): {
  professionals: ProfessionalId[];
  agencies: AgencyId[];
} {
  const ids = <Id extends string>(of: (contact: Contact) => readonly Id[]) =>
    [...new Set(sightings.flatMap(({ contact }) => of(contact)))].sort();
  return {
    professionals: ids(({ professionalIds }) => professionalIds),
    agencies: ids(({ agencyIds }) => agencyIds),
  };
}

/**
 * "since 1 January 2023, where this record begins", "in this record" where it names no beginning.
 * @param begins what begins then, where it is not the record as a whole: "where social care’s contacts begin".
 */
export function sinceInWords({ since, birth }: RecordBegins, begins = 'where this record begins'): string {
  if (since === null) return 'in this record';
  return birth !== null ? `since birth ${birth}` : `since ${inWords(since)}, ${begins}`;
}

/** "learning mentor", "GP"; the source's own words where the role is none of ours. */
function roleInWords(role: ProfessionalRole, wording: string | null): string {
  return role === 'other' && wording !== null ? wording : labelInSentence('professionalRole', role);
}
