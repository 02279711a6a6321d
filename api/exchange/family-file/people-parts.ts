import { personId, householdId, agencyId, type AgencyId, type PersonId } from '../../domain/ids.ts';
import type { Household, Influence, Person, Stay } from '../../domain/family-record.ts';
import { householdKinds, influenceKinds, type HouseholdKind } from '../../domain/vocabulary.ts';
import { byId, partialOrNull, statementOf, textOrNull } from '../statement-parts.ts';
import { addressParts, isRefuge } from './address-parts.ts';
import type { Rows } from './family-file-schema.ts';
import { kindOrOther, withWrittenKind } from './open-kind.ts';
import type { HouseholdRow, PersonRow } from './people-schema.ts';
import type { Remarks } from './remark.ts';

export function peopleOf(rows: Rows): Person[] {
  const informedBy = agenciesOfInformants(rows);
  return rows.people
    .map((row) => ({
      id: personId(row.id),
      known: row.known ?? true,
      restriction: row.restriction ?? 'none',
      protectedFrom: keptFrom(row.protectedFrom),
      recordedBy: recorderOf(row, informedBy),
      details: [detailsOf(row, recorderOf(row, informedBy))],
    }))
    .sort(byId);
}

/** An informant is shown only to the agency that recorded them: that of the contact they reported. */
function recorderOf(row: PersonRow, informedBy: ReadonlyMap<string, AgencyId>): AgencyId | null {
  if (row.recordedBy != null) return agencyId(row.recordedBy);
  return row.restriction === 'third_party_informant' ? (informedBy.get(row.id) ?? null) : null;
}

function agenciesOfInformants({ contacts, professionals }: Rows): ReadonlyMap<string, AgencyId> {
  const agencyOf = new Map(professionals.map(({ id, agencyId: agency }) => [id, agency]));
  const informedBy = new Map<string, AgencyId>();
  for (const contact of [...contacts].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const agency = contact.agencyIds?.[0] ?? agencyOf.get(contact.professionalIds?.[0] ?? '');
    if (contact.reportedById == null || agency === undefined) continue;
    if (!informedBy.has(contact.reportedById)) informedBy.set(contact.reportedById, agencyId(agency));
  }
  return informedBy;
}

function detailsOf(row: PersonRow, recordedBy: AgencyId | null): Person['details'][number] {
  const stated = { recordedOn: row.recordedOn, recordedBy, source: row.source };
  return {
    ...statementOf(`${row.id}/details`, stated, row.known === false ? 'unknown' : 'confirmed'),
    title: textOrNull(row.title),
    givenName: textOrNull(row.givenName),
    familyName: textOrNull(row.familyName),
    otherNames: row.otherNames ?? [],
    sex: row.sex ?? 'unknown',
    gender: textOrNull(row.gender),
    dob: partialOrNull(row.dob),
    dobCertainty: row.dobCertainty ?? (row.dob == null ? 'unknown' : 'reported'),
    expectedDob: partialOrNull(row.expectedDob),
    dod: partialOrNull(row.dod),
    died: row.dod != null || row.died === true || row.birthOutcome != null,
    birthOutcome: row.birthOutcome ?? null,
    note: textOrNull(row.note),
  };
}

export function householdsOf({ households }: Rows, remarks: Remarks): Household[] {
  return households
    .map((row, at) => ({
      id: householdId(row.id),
      ...addressParts(row),
      kind: householdKindOf(row, at, remarks),
      bedrooms: row.bedrooms ?? null,
      protectedFrom: keptFrom(row.protectedFrom),
    }))
    .sort(byId);
}

/** A home that says it is a refuge is one, whatever its kind: communal, and never shown with an address. */
function householdKindOf(row: HouseholdRow, at: number, remarks: Remarks): HouseholdKind {
  const path = ['households', at, 'kind'];
  if (row.kind === 'refuge' || !isRefuge(row)) {
    return kindOrOther(householdKinds, row.kind, path, null, remarks);
  }
  remarks.notes.push({
    path,
    says: 'The home seems to be a refuge: it is read as one, and its address is not kept.',
    remedy: 'Write the kind "refuge"; where it is none, word its label and kind differently.',
  });
  return 'refuge';
}

export function staysOf({ households }: Rows): Stay[] {
  return households.flatMap(staysIn).sort(byId);
}

/** Ids stay the same when the file is read again: home, person, first day; numbered where two begin together. */
function staysIn(home: HouseholdRow): Stay[] {
  const used = new Map<string, number>();
  return (home.memberships ?? []).map((row) => {
    const id = `${home.id}/${row.personId}/${row.from ?? 'unknown'}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return {
      ...statementOf(times === 1 ? id : `${id}/${times}`, row, 'unknown'),
      personId: personId(row.personId),
      householdId: householdId(home.id),
      role: row.role,
    };
  });
}

export function influencesOf({ influences }: Rows, remarks: Remarks): Influence[] {
  return influences
    .map((row, at) => ({
      ...statementOf(row.id, row, 'reported'),
      fromId: personId(row.fromId),
      toId: personId(row.toId),
      kind: kindOrOther(influenceKinds, row.kind, ['influences', at, 'kind'], 'its basis', remarks),
      polarity: row.polarity,
      basis: withWrittenKind(textOrNull(row.basis), row.kind, influenceKinds),
      viewOf: textOrNull(row.viewOf),
    }))
    .sort(byId);
}

function keptFrom(ids: readonly string[] | null | undefined): (PersonId | '*')[] {
  return [...new Set(ids ?? [])].sort().map((id) => (id === '*' ? id : personId(id)));
}
