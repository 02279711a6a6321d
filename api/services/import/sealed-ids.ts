import type { ImportFault, ReadFile } from '../../exchange/index.ts';

/** An id that a sealed block gives to something, and where it stands. */
interface SealedId {
  readonly id: string;
  readonly place: string;
}

/** Lists that the sealed block may repeat from the open part: who works there is no secret. */
const directory: readonly string[] = ['agencies', 'areas', 'teams', 'professionals'];

/**
 * Ids of whatever stands in the sealed block: people, birth records, ties, homes, and both ends of the link between
 * the two identities. Ids only: names and dates stay in the block. Those that a tie merely refers to are left out.
 */
export function sealedIdsOf({ sealed }: Pick<ReadFile, 'sealed'>): string[] {
  return [...new Set(sealedIdsIn(sealed).map(({ id }) => id))];
}

/**
 * What is sealed must not stand in the open part as well: which of the two was meant cannot be told. The fault names
 * the place in the block and nothing of what is there.
 */
export function faultsOfSealed(
  file: string,
  { sealed, parts }: Pick<ReadFile, 'sealed' | 'parts'>,
): ImportFault[] {
  const things = [
    ...[parts.people, parts.households, parts.contacts, parts.plans, parts.concerns, parts.flags],
    ...[parts.escalations, parts.missingEpisodes, parts.placements, parts.legalStatuses, parts.notifications],
  ];
  const statements = [
    ...[parts.parentTies, parts.responsibilities, parts.partnerships, parts.careTies, parts.relatedTies],
    ...[parts.influences, parts.involvements],
  ];
  const open = new Set([
    ...things.flatMap((list) => list.map(({ id }): string => id)),
    ...statements.flatMap((list) => list.map(({ id }) => id.replace(/\/[^/]*$/, ''))),
  ]);
  return sealedIdsIn(sealed)
    .filter(({ id }) => open.has(id))
    .map(({ place }) => ({
      file,
      place,
      line: null,
      says: 'What is sealed here stands in the open part of the file under the same id.',
      remedy: 'Take it out of the open part, with whatever names it there, or out of the sealed block.',
    }));
}

function sealedIdsIn(sealed: unknown): SealedId[] {
  return fieldsOf(sealed)
    .filter(([name]) => !directory.includes(name))
    .flatMap(([name, value]) => [
      ...rowsIn(name, value).flatMap(({ row, place }) => idIn(row, 'id', place)),
      ...(/^links?$/.test(name) ? linkedIn(name, value) : []),
    ]);
}

/** `"link": {"birthIdentity": "p-1", "adoptedIdentity": "p-2"}` */
function linkedIn(name: string, value: unknown): SealedId[] {
  return rowsIn(name, value).flatMap(({ row, place }) =>
    fieldsOf(row).flatMap(([field]) => (/identity$/i.test(field) ? idIn(row, field, place) : [])),
  );
}

function rowsIn(name: string, value: unknown): { row: unknown; place: string }[] {
  if (!Array.isArray(value)) return [{ row: value, place: `sealed.${name}` }];
  return value.map((row: unknown, index) => ({ row, place: `sealed.${name}[${index}]` }));
}

function idIn(row: unknown, field: string, place: string): SealedId[] {
  const id = fieldsOf(row).find(([name]) => name === field)?.[1];
  return typeof id === 'string' && id !== '' ? [{ id, place: `${place}.${field}` }] : [];
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
