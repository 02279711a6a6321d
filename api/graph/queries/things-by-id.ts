import { defineQuery } from '../named-query.ts';
import { attemptRow, contactRow, sightingRow } from '../rows/contact-rows.ts';
import { agencyRow, areaRow, householdRow, professionalRow, teamRow } from '../rows/directory-rows.ts';
import { concernRow, escalationRow, flagRow, missingEpisodeRow, planRow } from '../rows/item-rows.ts';
import { legalStatusRow, notificationRow, placementRow } from '../rows/care-rows.ts';
import { detailsRow, personRow } from '../rows/person-rows.ts';
import { ids } from '../rows/values.ts';

export const peopleById = defineQuery({ name: 'people-by-id', params: ids, row: personRow });
export const detailsOfPeople = defineQuery({ name: 'details-of-people', params: ids, row: detailsRow });
export const householdsById = defineQuery({ name: 'households-by-id', params: ids, row: householdRow });
export const agenciesById = defineQuery({ name: 'agencies-by-id', params: ids, row: agencyRow });
export const areasById = defineQuery({ name: 'areas-by-id', params: ids, row: areaRow });
export const teamsById = defineQuery({ name: 'teams-by-id', params: ids, row: teamRow });
export const professionalsById = defineQuery({
  name: 'professionals-by-id',
  params: ids,
  row: professionalRow,
});
export const contactsById = defineQuery({ name: 'contacts-by-id', params: ids, row: contactRow });
export const sightingsOfContacts = defineQuery({
  name: 'sightings-of-contacts',
  params: ids,
  row: sightingRow,
});
export const attemptsOfContacts = defineQuery({
  name: 'attempts-of-contacts',
  params: ids,
  row: attemptRow,
});
export const plansById = defineQuery({ name: 'plans-by-id', params: ids, row: planRow });
export const concernsById = defineQuery({ name: 'concerns-by-id', params: ids, row: concernRow });
export const flagsById = defineQuery({ name: 'flags-by-id', params: ids, row: flagRow });
export const escalationsById = defineQuery({ name: 'escalations-by-id', params: ids, row: escalationRow });
export const missingEpisodesById = defineQuery({
  name: 'missing-episodes-by-id',
  params: ids,
  row: missingEpisodeRow,
});
export const placementsById = defineQuery({ name: 'placements-by-id', params: ids, row: placementRow });
export const legalStatusesById = defineQuery({
  name: 'legal-statuses-by-id',
  params: ids,
  row: legalStatusRow,
});
export const notificationsById = defineQuery({
  name: 'notifications-by-id',
  params: ids,
  row: notificationRow,
});
