import { removeRowMarks, removeStandingRows } from '../commands/standing.ts';
import type { Label } from '../labels.ts';
import {
  amendSuperseded,
  removeDetails,
  removeSuperseded,
  removeTiesFrom,
  removeTiesTo,
} from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import { supersededOfSource } from '../queries/sources.ts';
import { inPortions } from '../read/in-portions.ts';
import { canonicalText } from './content-hash.ts';
import { idsOf, type HeldOfSource } from './held-of-source.ts';
import type { NodeKind } from './node-kind.ts';
import { nodeKinds } from './node-kinds.ts';
import type { NodeRow } from './node-row.ts';
import { isTieTo } from './statement-rows.ts';
import { isSealedStatement, withoutSealed, type Sealed } from './without-sealed.ts';
import { writeAll } from './write-all.ts';
import { writeLinks } from './write-links.ts';

export interface RemovedSealed {
  /** Was anything there to remove? Then the store's file may still show remains of it. */
  readonly any: boolean;
  /** What named someone sealed and is left without them, by kind: their former wording is not kept. */
  readonly touched: ReadonlyMap<Label, ReadonlySet<string>>;
}

const nothingRemoved: RemovedSealed = { any: false, touched: new Map() };

/**
 * Removes from what a source brought whatever its newer copy keeps under seal, as if it had never been known: people
 * and homes with their names, facts and ties, statements, what is about them alone, and every reference elsewhere,
 * in former contents too. Nothing of it is counted or told.
 */
export async function removeSealed(
  run: RunQuery,
  sourceId: string,
  held: HeldOfSource,
  sealed: Sealed,
): Promise<RemovedSealed> {
  if (sealed.ids.size === 0) return nothingRemoved;
  const touched = new Map<Label, ReadonlySet<string>>();
  const gone = new Map<Label, ReadonlySet<string>>();
  const statements = await removeStatements(run, held, sealed);
  for (const kind of nodeKinds) {
    // Concerns are written before the contacts that name them.
    const leaving = { ...sealed, concernIds: gone.get('Concern') ?? sealed.concernIds };
    const found = await kind.leftWithout(run, idsOf(held.things, kind.label), leaving);
    const left = found.flatMap((thing) => thing.left ?? []);
    const goneIds = found.filter((thing) => thing.left === null).map(({ id }) => id);
    await amend(run, kind, left);
    await remove(run, kind, goneIds);
    touched.set(kind.label, new Set(left.map(({ id }) => id)));
    gone.set(kind.label, new Set(goneIds));
  }
  const former = await removeFormerContents(run, sourceId, gone, sealed);
  const things = [...touched.values(), ...gone.values()].some(({ size }) => size > 0);
  return { any: statements || things || former, touched };
}

/** Sealed statements, and those of and by people who are sealed; versions of their names go with the people. */
async function removeStatements(
  run: RunQuery,
  { statements }: HeldOfSource,
  sealed: Sealed,
): Promise<boolean> {
  const ties = statements.filter(
    (statement) => statement.kind !== 'HAS_DETAILS' && isSealedStatement(statement, sealed),
  );
  const rows = (found: typeof ties) =>
    found.map(({ personId, kind, id, revision }) => ({ personId, kind, id, revision }));
  await writeAll(run, removeTiesTo, rows(ties.filter(({ kind }) => isTieTo(kind))));
  await writeAll(run, removeTiesFrom, rows(ties.filter(({ kind }) => !isTieTo(kind))));
  return ties.length > 0;
}

async function amend(run: RunQuery, kind: NodeKind, left: readonly NodeRow[]): Promise<void> {
  const { own, unlink } = kind;
  if (own === null || left.length === 0) return;
  const rows = left.map(({ id, contentHash, properties }) => ({
    id,
    properties: { ...properties, contentHash },
  }));
  await writeAll(run, own.amend, rows);
  if (unlink === null) return;
  await inPortions(
    left.map(({ id }) => id),
    (ids) => run(unlink, { ids }),
  );
  await writeLinks(
    run,
    left.flatMap(({ links }) => links),
  );
}

async function remove(run: RunQuery, { own, label }: NodeKind, gone: readonly string[]): Promise<void> {
  if (own === null) return;
  await inPortions(gone, async (ids) => [
    ...(label === 'Person' ? await removeOfPeople(run, ids) : []),
    ...(await run(own.remove, { ids })),
  ]);
}

/** What is about them alone and hangs on them. */
async function removeOfPeople(run: RunQuery, ids: string[]) {
  return [
    ...(await run(removeDetails, { ids })),
    ...(await run(removeRowMarks, { ids })),
    ...(await run(removeStandingRows, { ids })),
  ];
}

async function removeFormerContents(
  run: RunQuery,
  sourceId: string,
  gone: ReadonlyMap<Label, ReadonlySet<string>>,
  sealed: Sealed,
): Promise<boolean> {
  const leaving = { ...sealed, concernIds: gone.get('Concern') ?? sealed.concernIds };
  const found = (await run(supersededOfSource, { sourceId })).map((row) => ({
    ...row,
    left: gone.get(row.ofLabel)?.has(row.ofId) === true ? null : leftOfText(row, leaving),
  }));
  const lost = found.filter(({ left }) => left === null);
  const other = found.flatMap(({ id, ofLabel, content, left }) =>
    left === null || left === content ? [] : [{ id, ofLabel, content: left }],
  );
  await writeAll(
    run,
    removeSuperseded,
    lost.map(({ id, ofLabel }) => ({ id, ofLabel })),
  );
  await writeAll(run, amendSuperseded, other);
  return lost.length + other.length > 0;
}

/** A former content, JSON text, without those who are sealed; null where nothing of it is left. */
function leftOfText(
  { ofLabel, content }: { readonly ofLabel: Label; readonly content: string },
  sealed: Sealed,
): string | null {
  const former: unknown = JSON.parse(content);
  if (typeof former !== 'object' || former === null) return content;
  const left = withoutSealed(ofLabel, former, sealed);
  if (left === null) return null;
  return left === former ? content : canonicalText(left);
}
