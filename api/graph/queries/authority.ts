import { z } from 'zod';
import { contactKinds, contactOutcomes, yesNoUnknown } from '../../domain/vocabulary.ts';
import { defineQuery } from '../named-query.ts';
import { agency, contact, day, household, ids, number, person, professional, text } from '../rows/values.ts';

export const peopleOfSource = defineQuery({
  name: 'people-of-source',
  params: z.object({ sourceId: text, after: text, limit: number }),
  row: z.object({ id: person }),
});

export const contactsWithChildren = defineQuery({
  name: 'contacts-with-children',
  params: ids,
  row: z.object({
    id: contact,
    on: day,
    kind: z.enum(contactKinds),
    outcome: z.enum(contactOutcomes),
    householdId: household.nullable(),
    professionalIds: z.array(professional),
    agencyIds: z.array(agency),
    aboutIds: z.array(person),
    attendedProfessionalIds: z.array(professional),
    attendedPersonIds: z.array(person),
    duties: z.array(text).nullable(),
  }),
});

export const sightingsOfChildren = defineQuery({
  name: 'sightings-of-children',
  params: ids,
  row: z.object({
    contactId: contact,
    position: number,
    personId: person,
    alone: z.enum(yesNoUnknown),
    spokenTo: z.enum(yesNoUnknown),
    bedroomSeen: z.enum(yesNoUnknown),
  }),
});

export const attemptsOnChildren = defineQuery({
  name: 'attempts-on-children',
  params: ids,
  row: z.object({
    contactId: contact,
    position: number,
    personId: person,
    seen: z.enum(['no', 'unknown']),
  }),
});
