import type { Contact } from '../../domain/family-record.ts';
import type { Properties } from '../commands/shapes.ts';
import { without } from '../read/without.ts';
import { linkFrom, linksFrom, linksTo, linkTo, nodeRow, type Link, type NodeRow } from './node-row.ts';

/** A contact with the ties by which it is found from people, professionals, agencies, homes and concerns. */
export function contactNodeRow(contact: Contact): NodeRow {
  return nodeRow(contact, contactProperties(contact), [
    ...sightingLinks(contact),
    ...peopleLinks(contact),
    ...professionalLinks(contact),
    ...linkTo('contactAt', contact.id, contact.householdId),
    ...linksTo('contactSharedWith', contact.id, contact.sharedWithAgencyIds),
    ...linksTo('contactRaised', contact.id, contact.raisedConcernIds),
    ...linksTo('contactConsidered', contact.id, contact.consideredConcernIds),
  ]);
}

function contactProperties(contact: Contact): Properties {
  const { invited, attended, duties, ...rest } = without(contact, 'sightings', 'attempts');
  return {
    ...rest,
    professionalIds: [...contact.professionalIds],
    agencyIds: [...contact.agencyIds],
    aboutIds: [...contact.aboutIds],
    mentionedIds: [...contact.mentionedIds],
    heardIds: [...contact.heardIds],
    raisedConcernIds: [...contact.raisedConcernIds],
    consideredConcernIds: [...contact.consideredConcernIds],
    sharedWithAgencyIds: [...contact.sharedWithAgencyIds],
    invitedProfessionalIds: [...invited.professionalIds],
    invitedPersonIds: [...invited.personIds],
    attendedProfessionalIds: [...attended.professionalIds],
    attendedPersonIds: [...attended.personIds],
    duties: duties === null ? null : [...duties],
  };
}

/** Per child, never per visit; the date is repeated so that a gap can be asked for without the contact. */
function sightingLinks({ id, on, sightings, attempts }: Contact): Link[] {
  return [
    ...sightings.flatMap(({ personId, presentWithIds, ...sighting }, position) =>
      linksTo('contactSaw', id, [personId], {
        on,
        position,
        presentWithIds: [...presentWithIds],
        ...sighting,
      }),
    ),
    ...attempts.flatMap(({ personId, seen }, position) =>
      linksTo('contactTriedToSee', id, [personId], { on, position, seen }),
    ),
  ];
}

function peopleLinks({ id, ...contact }: Contact): Link[] {
  return [
    ...linksTo('contactConcerned', id, contact.aboutIds),
    ...linksTo('contactMentioned', id, contact.mentionedIds, { heard: false }),
    ...linksTo('contactMentioned', id, contact.heardIds, { heard: true }),
    ...linksFrom('personInvited', contact.invited.personIds, id),
    ...linksFrom('personAttended', contact.attended.personIds, id),
    ...linkFrom('personReported', contact.reportedById, id),
  ];
}

function professionalLinks({ id, ...contact }: Contact): Link[] {
  return [
    ...linksFrom('professionalMadeContact', contact.professionalIds, id),
    ...linksFrom('agencyMadeContact', contact.agencyIds, id),
    ...linksFrom('professionalInvited', contact.invited.professionalIds, id),
    ...linksFrom('professionalAttended', contact.attended.professionalIds, id),
  ];
}
