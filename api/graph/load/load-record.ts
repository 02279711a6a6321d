import { calendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { detailsToTell } from '../../domain/visibility.ts';
import { setSearchNames } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import { itemsOf } from '../read/held.ts';
import { readDetails, readPersonCores } from '../read/people.ts';
import { readSources } from '../read/sources.ts';
import { checkCopy } from './check-copy.ts';
import { nothingHeld, readHeldOfSource, type HeldOfSource } from './held-of-source.ts';
import { nodeKinds, personKind } from './node-kinds.ts';
import { linksFrom } from './node-row.ts';
import { absentInWords, readAbsent } from './read-absent.ts';
import { removeSealed, type RemovedSealed } from './remove-sealed.ts';
import { searchPropertiesOf } from './search-properties.ts';
import {
  sumOfCounts,
  type CopyChanges,
  type LoadCounts,
  type LoadedFile,
  type LoadOutcome,
} from './source.ts';
import { statementRows } from './statement-rows.ts';
import { sealedOf } from './without-sealed.ts';
import { withdrawAbsent } from './withdraw-absent.ts';
import { writeAll } from './write-all.ts';
import { writeCoverage } from './write-coverage.ts';
import { writeLinks } from './write-links.ts';
import { writeNodes, type WrittenNodes } from './write-nodes.ts';
import { writeSourceOfLoad } from './write-source.ts';
import { writeStatements } from './write-statements.ts';

export interface LoadedRecord {
  readonly outcome: LoadOutcome;
  /** Was anything removed because it is now sealed? For the store's file only: it is told to nobody. */
  readonly hasRemains: boolean;
}

/**
 * Brings a source's record into the graph, inside one transaction. Loading the same again changes nothing; what
 * changed is corrected and the former wording kept; what this copy of the source no longer holds is retracted; what
 * it now keeps under seal is removed. Throws IdHeldByAnotherSource, CopyRefused, MissingEndpoint.
 */
export async function loadRecord(run: RunQuery, file: LoadedFile): Promise<LoadedRecord> {
  const { parts, source } = file;
  const sealed = sealedOf(file.sealedIds);
  const loadedOn = calendarDate(source.loadedAt.slice(0, 10));
  const before = await readBefore(run, file);
  await checkCopy(run, file, before.held);
  await writeSourceOfLoad(run, source, loadedOn);
  const removed = await removeSealed(run, source.id, before.held, sealed);
  const held = removed.any ? await readHeldOfSource(run, source.id) : before.held;

  const said = statementRows(parts);
  const absent = await readAbsent(run, parts, held, sealed, said);
  const { people, outcomes } = await writeThings(run, file, removed, loadedOn);
  await writeLinks(run, linksFrom('personFromSource', people.newIds, source.id));
  await withdrawAbsent(run, absent, loadedOn);
  const statements = await writeStatements(run, said, held.statements, absent.statements, source, loadedOn);
  const rewritten = [...people.newIds, ...people.correctedIds, ...statements.renamedIds];
  await writeSearchNames(run, [...new Set(rewritten)]);
  const coverage = await writeCoverage(run, parts.coverage, held.coverage, source, loadedOn);
  const outcome = {
    ...sumOfCounts([...outcomes, statements, coverage]),
    retracted: absentInWords(absent),
    heldAsAt: before.heldAsAt,
  };
  return { outcome, hasRemains: removed.any };
}

/** What a load of this file would retract; reads only. Throws CopyRefused. */
export async function previewRecord(run: RunQuery, file: LoadedFile): Promise<CopyChanges> {
  const { held, heldAsAt } = await readBefore(run, file);
  await checkCopy(run, file, held);
  const absent = await readAbsent(run, file.parts, held, sealedOf(file.sealedIds));
  return { retracted: absentInWords(absent), heldAsAt };
}

async function readBefore(
  run: RunQuery,
  { source }: LoadedFile,
): Promise<{ held: HeldOfSource; heldAsAt: CalendarDate | null }> {
  const before = (await readSources(run)).find(({ id }) => id === source.id);
  if (before === undefined) return { held: nothingHeld, heldAsAt: null };
  return { held: await readHeldOfSource(run, source.id), heldAsAt: before.asAt };
}

/** Things of every kind first, then the ties between them. */
async function writeThings(
  run: RunQuery,
  { parts, source }: LoadedFile,
  { touched }: RemovedSealed,
  loadedOn: CalendarDate,
): Promise<{ people: WrittenNodes; outcomes: LoadCounts[] }> {
  const written = (kind: typeof personKind) =>
    writeNodes(run, kind, parts, source, loadedOn, touched.get(kind.label));
  const people = await written(personKind);
  const outcomes = [people];
  for (const kind of nodeKinds) {
    if (kind !== personKind) outcomes.push(await written(kind));
  }
  for (const { links } of outcomes) await writeLinks(run, links);
  return { people, outcomes };
}

async function writeSearchNames(run: RunQuery, ids: readonly string[]): Promise<void> {
  const people = itemsOf(await readPersonCores(run, ids));
  const details = await readDetails(run, ids);
  const rows = people.map(({ id, restriction }) => ({
    id,
    ...searchPropertiesOf(detailsToTell(restriction, details.get(id) ?? [])),
  }));
  await writeAll(run, setSearchNames, rows);
}
