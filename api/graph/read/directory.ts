import type { Agency, Area, Household, Professional, Team } from '../../domain/family-record.ts';
import type { RunQuery } from '../graph.ts';
import {
  agenciesById,
  areasById,
  householdsById,
  professionalsById,
  teamsById,
} from '../queries/things-by-id.ts';
import { toHeld, type Held } from './held.ts';
import { inPortions } from './in-portions.ts';

type ReadHeld<Item> = (run: RunQuery, ids: readonly string[]) => Promise<Held<Item>[]>;

export const readHouseholds: ReadHeld<Household> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(householdsById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

export const readAgencies: ReadHeld<Agency> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(agenciesById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

export const readAreas: ReadHeld<Area> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(areasById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

export const readTeams: ReadHeld<Team> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(teamsById, { ids: portion }));
  return rows.map((row) =>
    toHeld(row, ({ areaId, ...content }) => (areaId === null ? content : { ...content, areaId })),
  );
};

export const readProfessionals: ReadHeld<Professional> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(professionalsById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};
