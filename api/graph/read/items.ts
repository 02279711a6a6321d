import { z } from 'zod';
import type { Concern, Escalation, Flag, MissingEpisode, Plan } from '../../domain/family-record.ts';
import { escalationLevels } from '../../domain/vocabulary.ts';
import {
  concernsById,
  escalationsById,
  flagsById,
  missingEpisodesById,
  plansById,
} from '../queries/things-by-id.ts';
import { day, dayOrNull, textOrNull } from '../rows/values.ts';
import { toHeld, type ReadHeld } from './held.ts';
import { inPortions } from './in-portions.ts';

export const readPlans: ReadHeld<Plan> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(plansById, { ids: portion }));
  return rows.map((row) =>
    toHeld(row, ({ visitIntervalUnit: unit, visitIntervalNumber: n, ...plan }) => ({
      ...plan,
      visitInterval: unit === null || n === null ? null : { unit, n },
    })),
  );
};

export const readConcerns: ReadHeld<Concern> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(concernsById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

export const readFlags: ReadHeld<Flag> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(flagsById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

export const readMissingEpisodes: ReadHeld<MissingEpisode> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(missingEpisodesById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

const stepsText = z.array(
  z.object({
    level: z.enum(escalationLevels),
    raisedOn: day,
    responseDue: dayOrNull,
    respondedOn: dayOrNull,
    response: textOrNull,
  }),
);

export const readEscalations: ReadHeld<Escalation> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(escalationsById, { ids: portion }));
  return rows.map((row) =>
    toHeld(row, (content) => ({ ...content, steps: stepsText.parse(JSON.parse(content.steps)) })),
  );
};
