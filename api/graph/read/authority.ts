import type { FamilyRecord, RecordParts } from '../../domain/family-record.ts';
import type { AgencyId, PersonId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import { peopleOfSource } from '../queries/authority.ts';
import { involvementsWith, itemsAround } from '../queries/ties-beside.ts';
import { readContactsOfChildren } from './authority-contacts.ts';
import { readAgencies, readAreas, readHouseholds, readProfessionals, readTeams } from './directory.ts';
import { groupBy } from './group-by.ts';
import { itemsOf } from './held.ts';
import { inOrder } from './in-order.ts';
import type { Interned } from './interned.ts';
import { readMissingEpisodes, readPlans } from './items.ts';
import { readLegalStatuses, readNotifications, readPlacements } from './items-of-care.ts';
import { readCoverage } from './surroundings.ts';
import {
  readCareTies,
  readLimited,
  readParentTies,
  readPartnerships,
  readRelatedTies,
  readStays,
} from './ties.ts';
import { readPeople } from './told-people.ts';

/** Ids come so many at a time; everything round people is read for fewer. */
const idsAtOnce = 20_000;
const peopleAtOnce = 1_000;

/** What a worklist is told by, of everybody whom one source brought. What it does not rest on is empty. */
export type AuthorityParts = RecordParts;

export async function readAuthoritySource(
  run: RunQuery,
  sourceId: string,
  interned: Interned,
): Promise<AuthorityParts> {
  const ids = await idsOfSource(run, sourceId);
  const [people, ties, care] = [
    await ofEach(ids, (portion) => readPeople(run, portion)),
    await readTies(run, ids),
    await readCare(run, ids),
  ];
  const involvements = inOrder(await ofEach(ids, (portion) => readLimited(run, involvementsWith, portion)));
  const children = childrenOf({ ...ties, ...care, involvements });
  const contacts = inOrder(await readContactsOfChildren(run, children, interned));
  const coverage = ids.length === 0 ? [] : await readCoverage(run, ids.slice(0, 1));
  const households = await readHomes(run, ties, contacts);
  const directory = await readDirectory(run, { involvements, contacts, coverage });
  return {
    ...nothingElse,
    ...ties,
    ...care,
    ...directory,
    people: inOrder(people),
    households,
    involvements,
    contacts,
    coverage,
  };
}

const nothingElse = {
  responsibilities: [],
  influences: [],
  concerns: [],
  flags: [],
  escalations: [],
} as const;

async function idsOfSource(run: RunQuery, sourceId: string): Promise<PersonId[]> {
  const ids: PersonId[] = [];
  for (;;) {
    const after = ids.at(-1) ?? '';
    const page = await run(peopleOfSource, { sourceId, after, limit: idsAtOnce });
    for (const { id } of page) ids.push(id);
    if (page.length < idsAtOnce) return ids;
  }
}

async function ofEach<Result>(
  ids: readonly PersonId[],
  read: (portion: readonly PersonId[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const all: Result[] = [];
  for (let start = 0; start < ids.length; start += peopleAtOnce) {
    for (const result of await read(ids.slice(start, start + peopleAtOnce))) all.push(result);
  }
  return all;
}

type Ties = Pick<RecordParts, 'parentTies' | 'partnerships' | 'careTies' | 'relatedTies' | 'stays'>;

async function readTies(run: RunQuery, ids: readonly PersonId[]): Promise<Ties> {
  return {
    parentTies: once(await ofEach(ids, (portion) => readParentTies(run, portion))),
    partnerships: once(await ofEach(ids, (portion) => readPartnerships(run, portion))),
    careTies: once(await ofEach(ids, (portion) => readCareTies(run, portion))),
    relatedTies: once(await ofEach(ids, (portion) => readRelatedTies(run, portion))),
    stays: once(await ofEach(ids, (portion) => readStays(run, portion))),
  };
}

/** A tie between two people of different portions comes twice. */
function once<Tie extends { readonly id: string; readonly revision: number }>(ties: readonly Tie[]): Tie[] {
  return inOrder([...new Map(ties.map((tie) => [`${tie.id}#${tie.revision}`, tie])).values()]);
}

type Care = Pick<RecordParts, 'plans' | 'placements' | 'legalStatuses' | 'notifications' | 'missingEpisodes'>;

async function readCare(run: RunQuery, ids: readonly PersonId[]): Promise<Care> {
  const rows = await ofEach(ids, (portion) => readLimited(run, itemsAround, portion));
  const byLabel = groupBy(rows, ({ label }) => label);
  const idsOf = (label: Parameters<typeof byLabel.get>[0]) => [
    ...new Set((byLabel.get(label) ?? []).map(({ id }) => id)),
  ];
  return {
    plans: inOrder(itemsOf(await readPlans(run, idsOf('Plan')))),
    placements: inOrder(itemsOf(await readPlacements(run, idsOf('Placement')))),
    legalStatuses: inOrder(itemsOf(await readLegalStatuses(run, idsOf('LegalStatus')))),
    notifications: inOrder(itemsOf(await readNotifications(run, idsOf('Notification')))),
    missingEpisodes: inOrder(itemsOf(await readMissingEpisodes(run, idsOf('MissingEpisode')))),
  };
}

/** Whoever may ever stand on a worklist, and their brothers and sisters: of others no contact is told. */
function childrenOf(told: Ties & Care & Pick<RecordParts, 'involvements'>): PersonId[] {
  const named = new Set<PersonId>([
    ...told.plans.flatMap(({ personIds }) => personIds),
    ...told.placements.map(({ personId }) => personId),
    ...told.notifications.map(({ personId }) => personId),
    ...told.missingEpisodes.map(({ personId }) => personId),
    ...told.involvements.map(({ personId }) => personId),
  ]);
  const parents = new Set(
    told.parentTies.filter(({ childId }) => named.has(childId)).map(({ parentId }) => parentId),
  );
  const siblings = told.parentTies.filter(({ parentId }) => parents.has(parentId));
  const related = told.relatedTies.filter(
    ({ kind, personIds }) => (kind === 'twin' || kind === 'sibling') && personIds.some((id) => named.has(id)),
  );
  const all = [...siblings.map(({ childId }) => childId), ...related.flatMap(({ personIds }) => personIds)];
  return [...new Set([...named, ...all])].sort();
}

async function readHomes(
  run: RunQuery,
  { stays }: Ties,
  contacts: FamilyRecord['contacts'],
): Promise<RecordParts['households']> {
  const ids = new Set([
    ...stays.map(({ householdId }) => householdId),
    ...contacts.flatMap(({ householdId }) => (householdId === null ? [] : [householdId])),
  ]);
  return inOrder(itemsOf(await readHouseholds(run, [...ids])));
}

type Naming = Pick<RecordParts, 'involvements' | 'contacts' | 'coverage'>;

async function readDirectory(run: RunQuery, { involvements, contacts, coverage }: Naming) {
  const named = new Set(involvements.map(({ professionalId }) => professionalId));
  const agencyIds = new Set<AgencyId>(coverage.map(({ agencyId }) => agencyId));
  for (const contact of contacts) {
    for (const id of contact.professionalIds) named.add(id);
    for (const id of contact.attended.professionalIds) named.add(id);
    for (const id of contact.agencyIds) agencyIds.add(id);
  }
  const professionals = inOrder(itemsOf(await readProfessionals(run, [...named])));
  const teamIds = professionals.flatMap(({ teamId }) => (teamId === null ? [] : [teamId]));
  const teams = inOrder(itemsOf(await readTeams(run, [...new Set(teamIds)])));
  for (const { agencyId } of [...professionals, ...teams]) agencyIds.add(agencyId);
  const areaIds = new Set(teams.flatMap(({ areaId }) => (areaId === undefined ? [] : [areaId])));
  return {
    professionals,
    teams,
    agencies: inOrder(itemsOf(await readAgencies(run, [...agencyIds]))),
    areas: inOrder(itemsOf(await readAreas(run, [...areaIds]))),
  };
}
