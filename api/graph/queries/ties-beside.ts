import { z } from 'zod';
import { householdKinds } from '../../domain/vocabulary.ts';
import { defineQuery } from '../named-query.ts';
import {
  careTieRow,
  influenceRow,
  involvementRow,
  parentTieRow,
  partnershipRow,
  relatedTieRow,
  responsibilityRow,
  stayRow,
} from '../rows/tie-rows.ts';
import { contact, household, ids, number, text } from '../rows/values.ts';

/** Whoever asks gives a limit one above what can be true, and treats reaching it as too much to gather. */
const limited = ids.extend({ limit: number });

export const parentTiesBeside = defineQuery({
  name: 'parent-ties-beside',
  params: limited,
  row: parentTieRow,
});
export const partnershipsBeside = defineQuery({
  name: 'partnerships-beside',
  params: limited,
  row: partnershipRow,
});
export const careTiesBeside = defineQuery({ name: 'care-ties-beside', params: limited, row: careTieRow });
export const relatedTiesBeside = defineQuery({
  name: 'related-ties-beside',
  params: limited,
  row: relatedTieRow,
});
export const staysOfPeople = defineQuery({ name: 'stays-of-people', params: limited, row: stayRow });
export const homesOfPeople = defineQuery({
  name: 'homes-of-people',
  params: ids.extend({ communalKinds: z.array(z.enum(householdKinds)) }),
  row: z.object({ householdId: household, people: number }),
});
export const staysInHomes = defineQuery({ name: 'stays-in-homes', params: limited, row: stayRow });
export const responsibilitiesFor = defineQuery({
  name: 'responsibilities-for',
  params: limited,
  row: responsibilityRow,
});
export const influencesAmong = defineQuery({
  name: 'influences-among',
  params: limited,
  row: influenceRow,
});
export const involvementsWith = defineQuery({
  name: 'involvements-with',
  params: limited,
  row: involvementRow,
});
export const contactsAround = defineQuery({
  name: 'contacts-around',
  params: limited,
  row: z.object({ id: contact }),
});
export const itemsAround = defineQuery({
  name: 'items-around',
  params: limited,
  row: z.object({
    label: z.enum([
      'Plan',
      'Concern',
      'Flag',
      'Escalation',
      'MissingEpisode',
      'Placement',
      'LegalStatus',
      'Notification',
    ]),
    id: text,
  }),
});
