import { z } from 'zod';
import { contactKinds, contactOutcomes, notAloneReasons, yesNoUnknown } from '../../domain/vocabulary.ts';
import {
  agency,
  concern,
  contact,
  day,
  dayOrNull,
  household,
  number,
  person,
  professional,
  provenance,
  text,
  textOrNull,
} from './values.ts';

export const contactRow = z.object({
  id: contact,
  on: day,
  recordedAt: dayOrNull,
  kind: z.enum(contactKinds),
  outcome: z.enum(contactOutcomes),
  householdId: household.nullable(),
  announced: z.enum(yesNoUnknown),
  professionalIds: z.array(professional),
  agencyIds: z.array(agency),
  aboutIds: z.array(person),
  mentionedIds: z.array(person),
  heardIds: z.array(person),
  raisedConcernIds: z.array(concern),
  consideredConcernIds: z.array(concern),
  invitedProfessionalIds: z.array(professional),
  invitedPersonIds: z.array(person),
  attendedProfessionalIds: z.array(professional),
  attendedPersonIds: z.array(person),
  sharedWithAgencyIds: z.array(agency),
  reportedById: person.nullable(),
  duties: z.array(text).nullable(),
  note: textOrNull,
  ...provenance,
});

/** One person seen at one contact, in the order the source gave. */
export const sightingRow = z.object({
  contactId: contact,
  position: number,
  personId: person,
  alone: z.enum(yesNoUnknown),
  spokenTo: z.enum(yesNoUnknown),
  bedroomSeen: z.enum(yesNoUnknown),
  presentWithIds: z.array(person),
  notAloneReason: z.enum(notAloneReasons).nullable(),
});

export const attemptRow = z.object({
  contactId: contact,
  position: number,
  personId: person,
  seen: z.enum(['no', 'unknown']),
});
