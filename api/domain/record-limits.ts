import type { Attendance, Contact, RecordParts } from './family-record.ts';
import type { PersonId } from './ids.ts';

/**
 * The parts that concern these people and mention nobody else: ties among them, what surrounds them, and of a
 * contact, plan or concern only those of its people who are among them. Applied to what a viewer may see, so that a
 * hidden person leaves no id, no count and no gap behind.
 */
export function limitedTo(parts: RecordParts, people: ReadonlySet<PersonId>): RecordParts {
  const among = (ids: readonly PersonId[]) => ids.filter((id) => people.has(id));
  const all = (...ids: readonly PersonId[]) => ids.every((id) => people.has(id));
  const stays = parts.stays.filter(({ personId }) => people.has(personId));
  const contacts = parts.contacts.flatMap((contact) => contactAmong(contact, people));
  const places = new Set([
    ...stays.map(({ householdId }) => householdId),
    ...contacts.map(({ householdId }) => householdId),
  ]);
  const concerns = parts.concerns
    .map((concern) => ({
      ...concern,
      aboutIds: among(concern.aboutIds),
      arisesFromIds: among(concern.arisesFromIds),
    }))
    .filter(({ aboutIds }) => aboutIds.length > 0);
  const concernIds = new Set(concerns.map(({ id }) => id));

  return withOnlyTheirAgencies({
    ...parts,
    people: parts.people.filter(({ id }) => people.has(id)),
    parentTies: parts.parentTies.filter((tie) => all(tie.parentId, tie.childId)),
    responsibilities: parts.responsibilities.filter(
      ({ childId, holder }) => all(childId) && (holder.kind === 'agency' || all(holder.id)),
    ),
    partnerships: parts.partnerships.filter((tie) => all(...tie.partnerIds)),
    careTies: parts.careTies.filter((tie) => all(tie.carerId, tie.personId)),
    relatedTies: parts.relatedTies.filter((tie) => all(...tie.personIds)),
    stays,
    influences: parts.influences.filter((tie) => all(tie.fromId, tie.toId)),
    involvements: parts.involvements.filter(({ personId }) => people.has(personId)),
    contacts: contacts.map((contact) => ({
      ...contact,
      raisedConcernIds: contact.raisedConcernIds.filter((id) => concernIds.has(id)),
      consideredConcernIds: contact.consideredConcernIds.filter((id) => concernIds.has(id)),
    })),
    concerns,
    plans: parts.plans
      .map((plan) => ({ ...plan, personIds: among(plan.personIds), namedIds: among(plan.namedIds) }))
      .filter(({ personIds }) => personIds.length > 0),
    flags: parts.flags.filter(({ personId }) => people.has(personId)),
    escalations: parts.escalations
      .map((escalation) => ({ ...escalation, aboutIds: among(escalation.aboutIds) }))
      .filter(({ aboutIds }) => aboutIds.length > 0),
    missingEpisodes: parts.missingEpisodes
      .filter(({ personId }) => people.has(personId))
      .map((episode) => ({
        ...episode,
        foundHouseholdId: places.has(episode.foundHouseholdId) ? episode.foundHouseholdId : null,
      })),
    placements: parts.placements
      .filter(({ personId }) => people.has(personId))
      .map((placement) => ({
        ...placement,
        householdId: places.has(placement.householdId) ? placement.householdId : null,
      })),
    legalStatuses: parts.legalStatuses.filter(({ personId }) => people.has(personId)),
    notifications: parts.notifications.filter(({ personId }) => people.has(personId)),
    households: parts.households.filter(({ id }) => places.has(id)),
  });
}

/**
 * Professionals, teams, areas, agencies and coverage that these ties and contacts name; no others. Children's social care
 * stays whatever names it: that its contacts are held is what tells a child nobody saw from one not held.
 */
function withOnlyTheirAgencies(parts: RecordParts): RecordParts {
  const named = new Set<string | null>([
    ...parts.involvements.map(({ professionalId }) => professionalId),
    ...parts.contacts.flatMap(({ professionalIds, invited, attended }) => [
      ...professionalIds,
      ...invited.professionalIds,
      ...attended.professionalIds,
    ]),
    ...parts.concerns.map(({ professionalId }) => professionalId),
    ...parts.escalations.map(({ raisedById }) => raisedById),
  ]);
  const professionals = parts.professionals.filter(({ id }) => named.has(id));
  const teamIds = new Set(professionals.map(({ teamId }) => teamId));
  const teams = parts.teams.filter(({ id }) => teamIds.has(id));
  const areaIds = new Set(teams.map(({ areaId }) => areaId));
  const agencyIds = new Set<string | null>([
    ...professionals.map(({ agencyId }) => agencyId),
    ...teams.map(({ agencyId }) => agencyId),
    ...parts.contacts.flatMap(({ agencyIds, sharedWithAgencyIds }) => [...agencyIds, ...sharedWithAgencyIds]),
    ...parts.concerns.map(({ agencyId }) => agencyId),
    ...parts.flags.map(({ agencyId }) => agencyId),
    ...parts.escalations.map(({ againstAgencyId }) => againstAgencyId),
    ...parts.responsibilities.flatMap(({ holder }) => (holder.kind === 'agency' ? [holder.id] : [])),
    ...parts.agencies.flatMap(({ id, kind }) => (kind === 'childrens_social_care' ? [id] : [])),
  ]);
  return {
    ...parts,
    professionals,
    teams,
    areas: parts.areas.filter(({ id }) => areaIds.has(id)),
    agencies: parts.agencies.filter(({ id }) => agencyIds.has(id)),
    coverage: parts.coverage.filter(({ agencyId }) => agencyIds.has(agencyId)),
  };
}

/** The contact with only these people in it; none where it concerns none of them. */
function contactAmong(contact: Contact, people: ReadonlySet<PersonId>): Contact[] {
  const among = (ids: readonly PersonId[]) => ids.filter((id) => people.has(id));
  const attendance = ({ personIds, professionalIds }: Attendance) => ({
    professionalIds,
    personIds: among(personIds),
  });
  const limited: Contact = {
    ...contact,
    sightings: contact.sightings
      .filter(({ personId }) => people.has(personId))
      .map((sighting) => ({ ...sighting, presentWithIds: among(sighting.presentWithIds) })),
    attempts: contact.attempts.filter(({ personId }) => people.has(personId)),
    aboutIds: among(contact.aboutIds),
    mentionedIds: among(contact.mentionedIds),
    heardIds: among(contact.heardIds),
    invited: attendance(contact.invited),
    attended: attendance(contact.attended),
    reportedById:
      contact.reportedById !== null && people.has(contact.reportedById) ? contact.reportedById : null,
  };
  const concerns =
    limited.sightings.length +
    limited.attempts.length +
    limited.aboutIds.length +
    limited.mentionedIds.length +
    limited.heardIds.length +
    limited.invited.personIds.length +
    limited.attended.personIds.length;
  return concerns > 0 || limited.reportedById !== null ? [limited] : [];
}
