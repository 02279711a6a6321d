import { z } from 'zod';
import { restrictionLevels } from '../../domain/vocabulary.ts';
import { labels } from '../labels.ts';
import { defineQuery } from '../named-query.ts';
import { coverageRow } from '../rows/directory-rows.ts';
import { agency, day, dayOrNull, flag, ids, number, person, protectedFrom, text } from '../rows/values.ts';

const sourceKinds = ['family-file', 'gedcom'] as const;

export const allSources = defineQuery({
  name: 'sources',
  params: z.object({}),
  row: z.object({
    id: text,
    title: text,
    kind: z.enum(sourceKinds),
    asAt: day,
    fictional: flag,
    sha256: text,
    loadedAt: text,
    contentHash: text,
    heldRevision: number,
  }),
});

export const sourcesOfPeople = defineQuery({
  name: 'sources-of-people',
  params: ids,
  row: z.object({ personId: person, sourceId: text }),
});

/** What one source names for itself; agencies, teams and professionals may be named by several. */
export const thingsFromSource = defineQuery({
  name: 'things-from-source',
  params: z.object({ sourceId: text }),
  row: z.object({
    label: z.enum([
      'Person',
      'Household',
      'Concern',
      'Contact',
      'Plan',
      'Flag',
      'Escalation',
      'MissingEpisode',
      'Placement',
      'LegalStatus',
      'Notification',
    ]),
    id: text,
    withdrawnAt: dayOrNull,
  }),
});

export const supersededOfSource = defineQuery({
  name: 'superseded-of-source',
  params: z.object({ sourceId: text }),
  row: z.object({ id: text, ofLabel: z.enum(labels), ofId: text, content: text }),
});

export const coverageOfSources = defineQuery({
  name: 'coverage-of-sources',
  params: ids,
  row: coverageRow,
});

export const everyone = defineQuery({
  name: 'everyone',
  params: z.object({ limit: number }),
  row: z.object({ id: person }),
});

export const peopleBySource = defineQuery({
  name: 'people-by-source',
  params: z.object({}),
  row: z.object({
    sourceId: text,
    restriction: z.enum(restrictionLevels),
    recordedBy: agency.nullable(),
    protectedFrom,
    people: number,
  }),
});
