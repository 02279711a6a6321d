import { calendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { RecordParts } from '../../domain/family-record.ts';
import { setSearchNames } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import { peopleFromSource } from '../queries/sources.ts';
import { detailsToTell } from '../read/gender-history.ts';
import { itemsOf } from '../read/held.ts';
import { readDetails, readPersonCores } from '../read/people.ts';
import { nodeKinds, personKind } from './node-kinds.ts';
import { linksFrom } from './node-row.ts';
import { searchPropertiesOf } from './search-properties.ts';
import { sumOfOutcomes, type LoadOutcome, type Source } from './source.ts';
import { writeAll } from './write-all.ts';
import { writeCoverage } from './write-coverage.ts';
import { writeLinks } from './write-links.ts';
import { writeNodes, type WrittenNodes } from './write-nodes.ts';
import { writeSourceOfLoad } from './write-source.ts';
import { writeStatements } from './write-statements.ts';

/**
 * Brings a source's record into the graph, inside one transaction. Loading the same again changes nothing; what
 * changed is corrected and the former wording kept; what is absent from a newer version stays.
 * Throws IdHeldByAnotherSource, MissingEndpoint.
 */
export async function loadRecord(run: RunQuery, parts: RecordParts, source: Source): Promise<LoadOutcome> {
  const loadedOn = calendarDate(source.loadedAt.slice(0, 10));
  const wasHeld = await writeSourceOfLoad(run, source, loadedOn);
  const heldRows = wasHeld ? await run(peopleFromSource, { sourceId: source.id }) : [];
  const peopleHeld = heldRows.map(({ id }) => id);

  const { people, outcomes } = await writeThings(run, parts, source, loadedOn);
  await writeLinks(run, linksFrom('personFromSource', people.newIds, source.id));
  const statements = await writeStatements(run, parts, source, peopleHeld, loadedOn);
  const rewritten = [...people.newIds, ...people.correctedIds, ...statements.renamedIds];
  await writeSearchNames(run, [...new Set(rewritten)]);
  const coverage = await writeCoverage(run, parts.coverage, source, loadedOn);
  return sumOfOutcomes([...outcomes, statements, coverage]);
}

/** Things of every kind first, then the ties between them. */
async function writeThings(
  run: RunQuery,
  parts: RecordParts,
  source: Source,
  loadedOn: CalendarDate,
): Promise<{ people: WrittenNodes; outcomes: LoadOutcome[] }> {
  const people = await writeNodes(run, personKind, parts, source, loadedOn);
  const outcomes = [people];
  for (const kind of nodeKinds) {
    if (kind !== personKind) outcomes.push(await writeNodes(run, kind, parts, source, loadedOn));
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
