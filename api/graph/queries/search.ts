import { z } from 'zod';
import { restrictionLevels } from '../../domain/vocabulary.ts';
import { defineQuery } from '../named-query.ts';
import { household, number, person, text } from '../rows/values.ts';

/** What this viewer may not find: it acts inside the statement, so that nothing is even counted. */
const viewerLimits = { restrictions: z.array(z.enum(restrictionLevels)), hiddenIds: z.array(person) };
const words = { firstWord: text, otherWords: z.array(text) };
const found = { personId: person, born: text };

export const peopleByName = defineQuery({
  name: 'people-by-name',
  params: z.object({
    ...words,
    startOfName: text,
    dates: z.array(text),
    ...viewerLimits,
    limit: number,
  }),
  row: z.object({ ...found, distance: number }),
});

export const peopleByDateOfBirth = defineQuery({
  name: 'people-by-date-of-birth',
  params: z.object({ dates: z.array(text), ...viewerLimits, limit: number }),
  row: z.object(found),
});

export const personById = defineQuery({
  name: 'person-by-id',
  params: z.object({ id: text, ...viewerLimits }),
  row: z.object({ personId: person }),
});

export const peopleByAddress = defineQuery({
  name: 'people-by-address',
  params: z.object({ ...words, ...viewerLimits, homes: number, limit: number }),
  row: z.object({ ...found, householdId: household, distance: number }),
});
