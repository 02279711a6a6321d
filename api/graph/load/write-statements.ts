import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RecordParts } from '../../domain/family-record.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { AddTies, Retract } from '../commands/shapes.ts';
import { retractDetails, retractTiesFrom, retractTiesTo } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import type { RelationshipType } from '../labels.ts';
import { heldDetails, heldTiesFrom, heldTiesTo, type HeldStatement } from '../queries/held-statements.ts';
import { groupBy } from '../read/group-by.ts';
import { inPortions } from '../read/in-portions.ts';
import { compareStatement, type Changes } from './compare-statement.ts';
import type { LoadOutcome, Source } from './source.ts';
import { statementRows, type StatementRow } from './statement-rows.ts';
import { writeAll } from './write-all.ts';

export interface WrittenStatements extends LoadOutcome {
  /** Whose names or facts changed. */
  readonly renamedIds: readonly PersonId[];
}

type StatementChanges = Changes<StatementRow, HeldStatement>;

/**
 * Writes ties and versions of names and facts: the new, and corrections as a retraction and a new wording.
 * `peopleHeld` are the source's people who were held before this load: only they can have statements already.
 */
export async function writeStatements(
  run: RunQuery,
  parts: RecordParts,
  source: Source,
  peopleHeld: readonly PersonId[],
  loadedOn: CalendarDate,
): Promise<WrittenStatements> {
  const brought = groupBy(statementRows(parts), statementKey);
  const held = groupBy(await readHeldStatements(run, peopleHeld), statementKey);
  const changes = [...brought].map(([key, wordings]) => ({
    isNew: !held.has(key),
    ...compareStatement(wordings, held.get(key) ?? [], loadedOn),
  }));
  await retractStatements(run, changes);
  await addStatements(run, changes, source);
  const changed = changes.filter(({ retract, add }) => retract !== null || add.length > 0);
  const added = changed.filter(({ isNew }) => isNew).length;
  return {
    added,
    corrected: changed.length - added,
    unchanged: changes.length - changed.length,
    renamedIds: peopleRenamed(changed),
  };
}

/** A version of someone's names is that person's own; a tie keeps its id even when it comes to tie others. */
function statementKey({ kind, id, personId }: Pick<StatementRow, 'kind' | 'id' | 'personId'>): string {
  return kind === 'HAS_DETAILS' ? `${kind} ${id} ${personId}` : `${kind} ${id}`;
}

async function readHeldStatements(run: RunQuery, people: readonly PersonId[]): Promise<HeldStatement[]> {
  return inPortions(people, async (ids) => [
    ...(await run(heldTiesFrom, { ids })),
    ...(await run(heldTiesTo, { ids })),
    ...(await run(heldDetails, { ids })),
  ]);
}

const retractCommands: Partial<Record<RelationshipType, Retract>> = {
  HAS_DETAILS: retractDetails,
  HAS_RESPONSIBILITY_FOR: retractTiesTo,
  INVOLVED_WITH: retractTiesTo,
};

async function retractStatements(run: RunQuery, changes: readonly StatementChanges[]): Promise<void> {
  const retractions = changes.flatMap(({ retract }) => (retract === null ? [] : [retract]));
  const byCommand = groupBy(retractions, ({ wording }) => retractCommands[wording.kind] ?? retractTiesFrom);
  for (const [command, ofThatCommand] of byCommand) {
    const rows = ofThatCommand.map(({ wording: { personId, kind, id, revision }, retractedAt }) => ({
      personId,
      kind,
      id,
      revision,
      retractedAt,
    }));
    await writeAll(run, command, rows);
  }
}

async function addStatements(
  run: RunQuery,
  changes: readonly StatementChanges[],
  source: Source,
): Promise<void> {
  const additions = changes.flatMap(({ add }) => add);
  const byCommand = groupBy(additions, ({ wording }): AddTies => wording.add);
  for (const [command, ofThatCommand] of byCommand) {
    const rows = ofThatCommand.map(({ wording, revision }) => ({
      fromId: wording.fromId,
      toId: wording.toId,
      properties: {
        ...wording.properties,
        revision,
        contentHash: wording.contentHash,
        sourceId: source.id,
        loadedAt: source.loadedAt,
      },
    }));
    await writeAll(run, command, rows);
  }
}

function peopleRenamed(changes: readonly StatementChanges[]): PersonId[] {
  const wordings = changes.flatMap(({ add, retract }) => [
    ...add.map(({ wording }) => wording),
    ...(retract === null ? [] : [retract.wording]),
  ]);
  const details = wordings.filter(({ kind }) => kind === 'HAS_DETAILS');
  return [...new Set(details.map(({ personId }) => personId))];
}
