import type { z } from 'zod';
import type {
  CareTie,
  ParentTie,
  Partnership,
  RelatedTie,
  Responsibility,
  Stay,
} from '../../domain/family-record.ts';
import { agencyId, personId, type HouseholdId, type PersonId } from '../../domain/ids.ts';
import { communalHouseholdKinds } from '../../domain/vocabulary.ts';
import { TooMuchToGather } from '../errors.ts';
import type { RunQuery } from '../graph.ts';
import type { NamedQuery } from '../named-query.ts';
import {
  careTiesBeside,
  homesOfPeople,
  parentTiesBeside,
  partnershipsBeside,
  relatedTiesBeside,
  responsibilitiesFor,
  staysInHomes,
  staysOfPeople,
} from '../queries/ties-beside.ts';
import { inOrder } from './in-order.ts';
import { inPortions, portionSize } from './in-portions.ts';

/** No family has more rows of one kind; a store that answers with more is not read as a family. */
export const mostRows = 100_000;

type LimitedParams = z.ZodObject<{ ids: z.ZodArray<z.ZodString>; limit: z.ZodNumber }>;

/** One limited query over people or homes, a portion at a time. Throws TooMuchToGather at the limit. */
export async function readLimited<Row extends z.ZodObject>(
  run: RunQuery,
  query: NamedQuery<LimitedParams, Row>,
  ids: readonly string[],
): Promise<z.output<Row>[]> {
  const rows = await inPortions(ids, (portion) => run(query, { ids: portion, limit: mostRows }));
  if (rows.length < mostRows) return rows;
  throw new TooMuchToGather(
    `More than ${mostRows} rows stand round these people: no one family is that large.`,
  );
}

/** A tie between two people who were asked for in different portions comes back twice. */
async function readOnce<Row extends z.ZodObject>(
  run: RunQuery,
  query: NamedQuery<LimitedParams, Row>,
  ids: readonly PersonId[],
): Promise<z.output<Row>[]> {
  const rows = await readLimited(run, query, ids);
  if (ids.length <= portionSize) return rows;
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

export async function readParentTies(run: RunQuery, ids: readonly PersonId[]): Promise<ParentTie[]> {
  return inOrder(await readOnce(run, parentTiesBeside, ids));
}

export async function readCareTies(run: RunQuery, ids: readonly PersonId[]): Promise<CareTie[]> {
  return inOrder(await readOnce(run, careTiesBeside, ids));
}

export async function readPartnerships(run: RunQuery, ids: readonly PersonId[]): Promise<Partnership[]> {
  const rows = await readOnce(run, partnershipsBeside, ids);
  return inOrder(
    rows.map(({ firstId, secondId, ...phase }) => ({ ...phase, partnerIds: [firstId, secondId] })),
  );
}

export async function readRelatedTies(run: RunQuery, ids: readonly PersonId[]): Promise<RelatedTie[]> {
  const rows = await readOnce(run, relatedTiesBeside, ids);
  return inOrder(rows.map(({ firstId, secondId, ...tie }) => ({ ...tie, personIds: [firstId, secondId] })));
}

export async function readResponsibilities(
  run: RunQuery,
  ids: readonly PersonId[],
): Promise<Responsibility[]> {
  const rows = await readLimited(run, responsibilitiesFor, ids);
  return inOrder(
    rows.map(({ holderKind, holderId, ...rest }) => ({ ...rest, holder: holderOf(holderKind, holderId) })),
  );
}

function holderOf(kind: 'person' | 'agency', id: string): Responsibility['holder'] {
  return kind === 'person' ? { kind, id: personId(id) } : { kind, id: agencyId(id) };
}

/** These people's own stays, in homes of every kind. */
export async function readStays(run: RunQuery, ids: readonly PersonId[]): Promise<Stay[]> {
  return inOrder(await readLimited(run, staysOfPeople, ids));
}

/**
 * These people's own stays, and everyone's in the homes that may be walked through: communal homes never are,
 * nor is one with more people than `mostPerHome` (named in `crowded`, so that it can be said).
 */
export async function readSharedHomes(
  run: RunQuery,
  ids: readonly PersonId[],
  mostPerHome: number,
): Promise<{ stays: Stay[]; crowded: HouseholdId[] }> {
  const own = await readStays(run, ids);
  const communalKinds = [...communalHouseholdKinds];
  const found = await inPortions(ids, (portion) => run(homesOfPeople, { ids: portion, communalKinds }));
  const homes = new Map(found.map(({ householdId, people }) => [householdId, people]));
  const crowded = [...homes].filter(([, people]) => people > mostPerHome).map(([id]) => id);
  const open = [...homes].filter(([, people]) => people <= mostPerHome).map(([id]) => id);
  const shared = await readLimited(run, staysInHomes, open);
  const all = new Map(
    [...own, ...shared].map((stay) => [`${stay.revision} ${stay.id} ${stay.personId}`, stay]),
  );
  return { stays: inOrder([...all.values()]), crowded: crowded.sort() };
}
