import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { AddTies, Retract } from '../commands/shapes.ts';
import { retractDetails, retractTiesFrom, retractTiesTo } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import type { RelationshipType } from '../labels.ts';
import type { HeldStatement } from '../queries/held-statements.ts';
import { groupBy } from '../read/group-by.ts';
import { compareStatement, type Changes } from './compare-statement.ts';
import type { LoadCounts, Source } from './source.ts';
import { isTieTo, statementKey, type StatementRow } from './statement-rows.ts';
import { writeAll } from './write-all.ts';

export interface WrittenStatements extends LoadCounts {
  /** Whose names or facts changed. */
  readonly renamedIds: readonly PersonId[];
}

type StatementChanges = Changes<StatementRow, HeldStatement>;
type Retraction = NonNullable<StatementChanges['retract']>;

/**
 * Writes ties and versions of names and facts: the new, corrections as a retraction and a new wording, and a
 * retraction of what this copy of the source no longer holds. `held` is what its earlier copies said.
 */
export async function writeStatements(
  run: RunQuery,
  said: readonly StatementRow[],
  held: readonly HeldStatement[],
  absent: readonly HeldStatement[],
  source: Source,
  loadedOn: CalendarDate,
): Promise<WrittenStatements> {
  const heldByKey = groupBy(held, statementKey);
  const changes = [...groupBy(said, statementKey)].map(([key, wordings]) => ({
    isNew: !heldByKey.has(key),
    ...compareStatement(wordings, heldByKey.get(key) ?? [], loadedOn),
  }));
  const retractions = [
    ...changes.flatMap(({ retract }) => retract ?? []),
    ...absent.map((wording) => ({ wording, retractedAt: loadedOn })),
  ];
  await retractStatements(run, retractions);
  await addStatements(run, changes, source);
  const changed = changes.filter(({ retract, add }) => retract !== null || add.length > 0);
  const added = changed.filter(({ isNew }) => isNew).length;
  return {
    added,
    corrected: changed.length - added,
    unchanged: changes.length - changed.length,
    renamedIds: peopleRenamed(changed, retractions),
  };
}

function retractCommandOf(kind: RelationshipType): Retract {
  if (kind === 'HAS_DETAILS') return retractDetails;
  return isTieTo(kind) ? retractTiesTo : retractTiesFrom;
}

async function retractStatements(run: RunQuery, retractions: readonly Retraction[]): Promise<void> {
  const byCommand = groupBy(retractions, ({ wording }) => retractCommandOf(wording.kind));
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

function peopleRenamed(changes: readonly StatementChanges[], retractions: readonly Retraction[]): PersonId[] {
  const wordings = [
    ...changes.flatMap(({ add }) => add.map(({ wording }) => wording)),
    ...retractions.map(({ wording }) => wording),
  ];
  const details = wordings.filter(({ kind }) => kind === 'HAS_DETAILS');
  return [...new Set(details.map(({ personId }) => personId))];
}
