import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RecordParts } from '../../domain/family-record.ts';
import { IdHeldByAnotherSource } from '../errors.ts';
import type { RunQuery } from '../graph.ts';
import type { Held } from '../read/held.ts';
import { inPortions } from '../read/in-portions.ts';
import { without } from '../read/without.ts';
import type { NodeKind } from './node-kind.ts';
import type { Link, NodeRow } from './node-row.ts';
import type { LoadCounts, Source } from './source.ts';
import { writeAll } from './write-all.ts';
import { keepFormerContents } from './write-superseded.ts';

export interface WrittenNodes extends LoadCounts {
  readonly newIds: readonly string[];
  readonly correctedIds: readonly string[];
  /** To be written when the things of every kind are there. */
  readonly links: readonly Link[];
}

interface Correction {
  readonly row: NodeRow;
  readonly held: Held<{ readonly id: string }>;
}

/**
 * Writes the things of one kind: the new, and those whose content changed. What was `touched` because it named
 * somebody sealed takes its new content without a trace of the former. Throws IdHeldByAnotherSource.
 */
export async function writeNodes(
  run: RunQuery,
  kind: NodeKind,
  parts: RecordParts,
  source: Source,
  loadedOn: CalendarDate,
  touched: ReadonlySet<string> = new Set(),
): Promise<WrittenNodes> {
  const rows = kind.rows(parts);
  const held = await kind.held(
    run,
    rows.map(({ id }) => id),
  );
  const { added, changed } = compareNodes(kind, rows, held, source);
  const corrections = changed.filter(({ row }) => !touched.has(row.id));
  const completed = changed.filter(({ row }) => touched.has(row.id));
  await keepFormer(run, kind, corrections, source, loadedOn);
  await untie(run, kind, changed);
  await writeAll(run, kind.write, [
    ...added.map((row) => storedRow(row, source, 1, {})),
    ...corrections.map(({ row, held: before }) =>
      storedRow(row, source, before.heldRevision + 1, nextWording(before.item)),
    ),
  ]);
  if (kind.own !== null) await writeAll(run, kind.own.amend, completed.map(amendedRow));
  return {
    added: added.length,
    corrected: corrections.length,
    unchanged: rows.length - added.length - corrections.length,
    newIds: added.map(({ id }) => id),
    correctedIds: corrections.map(({ row }) => row.id),
    links: [...added, ...changed.map(({ row }) => row)].flatMap(({ links }) => links),
  };
}

function compareNodes(
  kind: NodeKind,
  rows: readonly NodeRow[],
  held: readonly Held<{ readonly id: string }>[],
  source: Source,
): { added: NodeRow[]; changed: Correction[] } {
  const heldById = new Map(held.map((thing) => [thing.item.id, thing]));
  const added: NodeRow[] = [];
  const changed: Correction[] = [];
  for (const row of rows) {
    const before = heldById.get(row.id);
    if (before === undefined) added.push(row);
    else if (isClash(kind, row, before, source)) throw clashOf(kind, before, source);
    else if (before.contentHash !== row.contentHash || before.withdrawnAt !== null)
      changed.push({ row, held: before });
  }
  return { added, changed };
}

function isClash(kind: NodeKind, row: NodeRow, before: Held<unknown>, source: Source): boolean {
  if (before.sourceId === source.id) return false;
  return kind.own !== null || before.contentHash !== row.contentHash;
}

function clashOf(
  kind: NodeKind,
  before: Held<{ readonly id: string }>,
  source: Source,
): IdHeldByAnotherSource {
  const { item, sourceId: heldBy } = before;
  return new IdHeldByAnotherSource({ what: kind.what, id: item.id, heldBy, source: source.id });
}

/** Keeps what a corrected thing said before, or until when it stood. */
async function keepFormer(
  run: RunQuery,
  kind: NodeKind,
  corrections: readonly Correction[],
  source: Source,
  loadedOn: CalendarDate,
): Promise<void> {
  const former = corrections.map(({ held }) => ({
    ofLabel: kind.label,
    ofId: held.item.id,
    revision: held.heldRevision,
    content: held.item,
    retractedAt: held.withdrawnAt ?? loadedOn,
  }));
  await keepFormerContents(run, former, source.id);
}

/** Takes away the ties that restate the former content. */
async function untie(run: RunQuery, { unlink }: NodeKind, corrections: readonly Correction[]): Promise<void> {
  if (unlink === null) return;
  await inPortions(
    corrections.map(({ row }) => row.id),
    (ids) => run(unlink, { ids }),
  );
}

/** The wording that is held goes on, with the content of the newer copy. */
function amendedRow({ row: { id, contentHash, properties } }: Correction) {
  const content = without(properties, 'revision');
  return { id, properties: { ...content, contentHash, withdrawnAt: null } };
}

function storedRow(row: NodeRow, source: Source, heldRevision: number, wording: { revision?: number }) {
  const provenance = {
    contentHash: row.contentHash,
    sourceId: source.id,
    heldRevision,
    loadedAt: source.loadedAt,
  };
  return { id: row.id, properties: { ...row.properties, ...provenance, ...wording } };
}

/** A plan, a concern and a flag are statements: their corrected wording is the next revision. */
function nextWording(before: object): { revision?: number } {
  return 'revision' in before && typeof before.revision === 'number' ? { revision: before.revision + 1 } : {};
}
