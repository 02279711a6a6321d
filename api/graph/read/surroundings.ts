import type { Coverage, Household, Influence, RecordParts, Stay } from '../../domain/family-record.ts';
import type { Surroundings } from '../../domain/family-source.ts';
import type { AgencyId, HouseholdId, PersonId, ProfessionalId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import { coverageOfSources, sourcesOfPeople } from '../queries/sources.ts';
import { contactsAround, influencesAmong, involvementsWith, itemsAround } from '../queries/ties-beside.ts';
import { readContacts } from './contacts.ts';
import { readAgencies, readAreas, readHouseholds, readProfessionals, readTeams } from './directory.ts';
import { groupBy } from './group-by.ts';
import { itemsOf } from './held.ts';
import { compareTexts, inOrder } from './in-order.ts';
import { inPortions } from './in-portions.ts';
import { readConcerns, readEscalations, readFlags, readMissingEpisodes, readPlans } from './items.ts';
import { readLegalStatuses, readNotifications, readPlacements } from './items-of-care.ts';
import { without } from './without.ts';
import { readLimited, readResponsibilities, readStays } from './ties.ts';

/**
 * Everything but kinship and stays that touches any of these people, each thing whole: a contact with whoever
 * else it saw. Homes are those of the people, of the contacts and where a child was found; agencies, areas, teams
 * and professionals are those that anything here names.
 */
export async function readSurroundings(run: RunQuery, ids: readonly PersonId[]): Promise<Surroundings> {
  const [items, stays, responsibilities, influences, involvements, coverage] = await Promise.all([
    readItems(run, ids),
    readStays(run, ids),
    readResponsibilities(run, ids),
    readInfluences(run, ids),
    readLimited(run, involvementsWith, ids),
    readCoverage(run, ids),
  ]);
  const [households, directory] = await Promise.all([
    readHomes(run, stays, items),
    readDirectory(run, { ...items, involvements, responsibilities, coverage }),
  ]);
  return {
    ...items,
    ...directory,
    responsibilities,
    coverage,
    households,
    influences: inOrder(influences),
    involvements: inOrder(involvements),
  };
}

type Items = Pick<
  RecordParts,
  | 'contacts'
  | 'plans'
  | 'concerns'
  | 'flags'
  | 'escalations'
  | 'missingEpisodes'
  | 'placements'
  | 'legalStatuses'
  | 'notifications'
>;

async function readItems(run: RunQuery, ids: readonly PersonId[]): Promise<Items> {
  const [contactRows, itemRows] = await Promise.all([
    readLimited(run, contactsAround, ids),
    readLimited(run, itemsAround, ids),
  ]);
  const rows = groupBy(itemRows, ({ label }) => label);
  const idsOf = (label: Parameters<typeof rows.get>[0]) => [
    ...new Set((rows.get(label) ?? []).map(({ id }) => id)),
  ];
  const [contacts, plans, concerns, flags, escalations, missingEpisodes] = await Promise.all([
    readContacts(run, onceEach(contactRows.map(({ id }) => id))),
    readPlans(run, idsOf('Plan')),
    readConcerns(run, idsOf('Concern')),
    readFlags(run, idsOf('Flag')),
    readEscalations(run, idsOf('Escalation')),
    readMissingEpisodes(run, idsOf('MissingEpisode')),
  ]);
  const [placements, legalStatuses, notifications] = await Promise.all([
    readPlacements(run, idsOf('Placement')),
    readLegalStatuses(run, idsOf('LegalStatus')),
    readNotifications(run, idsOf('Notification')),
  ]);
  return {
    contacts: inOrder(itemsOf(contacts)),
    plans: inOrder(itemsOf(plans)),
    concerns: inOrder(itemsOf(concerns)),
    flags: inOrder(itemsOf(flags)),
    escalations: inOrder(itemsOf(escalations)),
    missingEpisodes: inOrder(itemsOf(missingEpisodes)),
    placements: inOrder(itemsOf(placements)),
    legalStatuses: inOrder(itemsOf(legalStatuses)),
    notifications: inOrder(itemsOf(notifications)),
  };
}

/** Not in portions: both ends of an influence must be looked for together. */
async function readInfluences(run: RunQuery, ids: readonly PersonId[]): Promise<Influence[]> {
  return run(influencesAmong, { ids: [...ids], limit: mostInfluences });
}

const mostInfluences = 100_000;

export async function readCoverage(run: RunQuery, ids: readonly PersonId[]): Promise<Coverage[]> {
  const sources = await inPortions(ids, (portion) => run(sourcesOfPeople, { ids: portion }));
  const sourceIds = [...new Set(sources.map(({ sourceId }) => sourceId))].sort();
  const rows = await inPortions(sourceIds, (portion) => run(coverageOfSources, { ids: portion }));
  return rows
    .sort((a, b) => compareTexts(a.id, b.id))
    .map((row) => ({
      ...without(row, 'id', 'contentHash', 'holdsAll', 'limits'),
      ...(row.limits === null ? {} : { limits: row.limits }),
      holds: row.holdsAll ? ('all' as const) : row.holds,
    }));
}

async function readHomes(run: RunQuery, stays: readonly Stay[], items: Items): Promise<Household[]> {
  const homes: (HouseholdId | null)[] = [
    ...stays.map(({ householdId }) => householdId),
    ...items.contacts.map(({ householdId }) => householdId),
    ...items.missingEpisodes.map(({ foundHouseholdId }) => foundHouseholdId),
    ...items.placements.map(({ householdId }) => householdId),
  ];
  return inOrder(itemsOf(await readHouseholds(run, onceEach(homes))));
}

type Naming = Items & Pick<RecordParts, 'involvements' | 'responsibilities' | 'coverage'>;

async function readDirectory(run: RunQuery, named: Naming) {
  const professionals = inOrder(itemsOf(await readProfessionals(run, professionalsNamed(named))));
  const teams = inOrder(itemsOf(await readTeams(run, onceEach(professionals.map(({ teamId }) => teamId)))));
  const agencyIds = onceEach<AgencyId>([
    ...professionals.map(({ agencyId }) => agencyId),
    ...teams.map(({ agencyId }) => agencyId),
    ...agenciesNamed(named),
  ]);
  const areas = inOrder(itemsOf(await readAreas(run, onceEach(teams.map(({ areaId }) => areaId ?? null)))));
  return { professionals, teams, areas, agencies: inOrder(itemsOf(await readAgencies(run, agencyIds))) };
}

function professionalsNamed({ involvements, contacts, concerns, escalations }: Naming): ProfessionalId[] {
  return onceEach<ProfessionalId>([
    ...involvements.map(({ professionalId }) => professionalId),
    ...contacts.flatMap(({ professionalIds, invited, attended }) => [
      ...professionalIds,
      ...invited.professionalIds,
      ...attended.professionalIds,
    ]),
    ...concerns.map(({ professionalId }) => professionalId),
    ...escalations.map(({ raisedById }) => raisedById),
  ]);
}

function agenciesNamed(named: Naming): (AgencyId | null)[] {
  return [
    ...named.contacts.flatMap(({ agencyIds, sharedWithAgencyIds }) => [...agencyIds, ...sharedWithAgencyIds]),
    ...named.concerns.map(({ agencyId }) => agencyId),
    ...named.flags.map(({ agencyId }) => agencyId),
    ...named.escalations.map(({ againstAgencyId }) => againstAgencyId),
    ...named.responsibilities.flatMap(({ holder }) => (holder.kind === 'agency' ? [holder.id] : [])),
    ...named.coverage.map(({ agencyId }) => agencyId),
  ];
}

function onceEach<Id extends string>(ids: readonly (Id | null)[]): Id[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}
