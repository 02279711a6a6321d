import type { z } from 'zod';
import type { Person, PersonDetails } from '../../domain/family-record.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import { detailsOfPeople, peopleById } from '../queries/things-by-id.ts';
import type { detailsRow } from '../rows/person-rows.ts';
import { groupBy } from './group-by.ts';
import { toHeld, type Held } from './held.ts';
import { compareTexts } from './in-order.ts';
import { inPortions } from './in-portions.ts';
import { without } from './without.ts';

/** A person without the versions of their names and facts. */
export type PersonCore = Omit<Person, 'details'>;

export async function readPersonCores(run: RunQuery, ids: readonly string[]): Promise<Held<PersonCore>[]> {
  const rows = await inPortions(ids, (portion) => run(peopleById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
}

/** Versions of these people's names and facts, oldest first. */
export async function readDetails(
  run: RunQuery,
  ids: readonly string[],
): Promise<Map<PersonId, PersonDetails[]>> {
  const rows = await inPortions(ids, (portion) => run(detailsOfPeople, { ids: portion }));
  const byPerson = groupBy(rows, ({ personId }) => personId);
  return new Map(
    [...byPerson].map(([personId, versions]) => [personId, versions.map(toDetails).sort(byAge)]),
  );
}

function toDetails(row: z.output<typeof detailsRow>): PersonDetails {
  return without(row, 'personId');
}

/** What held from the beginning comes first, then by the day from which it held; a correction after what it corrects. */
function byAge(a: PersonDetails, b: PersonDetails): number {
  return (
    compareTexts(a.from ?? '', b.from ?? '') ||
    compareTexts(a.recordedAt ?? '', b.recordedAt ?? '') ||
    compareTexts(a.id, b.id) ||
    a.revision - b.revision
  );
}
