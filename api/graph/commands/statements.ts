import { z } from 'zod';
import { labels } from '../labels.ts';
import { defineCommand } from '../named-query.ts';
import { number, text } from '../rows/values.ts';
import {
  defineAddNodes,
  defineAddTies,
  defineRemove,
  defineRetract,
  defineUnlink,
  defineWriteNodes,
} from './shapes.ts';

export const addDetails = defineAddTies('add-details');
export const addParentTies = defineAddTies('add-parent-ties');
export const addResponsibilitiesOfPeople = defineAddTies('add-responsibilities-of-people');
export const addResponsibilitiesOfAgencies = defineAddTies('add-responsibilities-of-agencies');
export const addPartnerships = defineAddTies('add-partnerships');
export const addCareTies = defineAddTies('add-care-ties');
export const addRelatedTies = defineAddTies('add-related-ties');
export const addStays = defineAddTies('add-stays');
export const addInfluences = defineAddTies('add-influences');
export const addInvolvements = defineAddTies('add-involvements');

export const retractTiesFrom = defineRetract('retract-ties-from');
export const retractTiesTo = defineRetract('retract-ties-to');
export const retractDetails = defineRetract('retract-details');

export const removeTiesFrom = defineRemove('remove-ties-from');
export const removeTiesTo = defineRemove('remove-ties-to');
export const removeDetails = defineUnlink('remove-details');

export const writeSuperseded = defineAddNodes('write-superseded');
const superseded = z.object({ id: text, ofLabel: z.enum(labels) });
export const amendSuperseded = defineCommand({
  name: 'amend-superseded',
  params: z.object({ rows: z.array(superseded.extend({ content: text })) }),
  row: z.object({ written: number }),
});
export const removeSuperseded = defineCommand({
  name: 'remove-superseded',
  params: z.object({ rows: z.array(superseded) }),
  row: z.object({ written: number }),
});
export const writeSource = defineWriteNodes('write-source');

export const setSearchNames = defineCommand({
  name: 'set-search-names',
  params: z.object({
    rows: z.array(z.object({ id: text, searchNames: text, searchDates: text, searchBorn: text })),
  }),
  row: z.object({ written: number }),
});

export const unlinkCoverage = defineCommand({
  name: 'unlink-coverage',
  params: z.object({ sourceId: text, ids: z.array(text) }),
  row: z.object({ removed: number }),
});
