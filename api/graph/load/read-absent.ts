import { inWords, type CalendarDate } from '../../domain/calendar-date.ts';
import type { RecordParts } from '../../domain/family-record.ts';
import type { RunQuery } from '../graph.ts';
import type { RelationshipType } from '../labels.ts';
import type { HeldStatement } from '../queries/held-statements.ts';
import type { Held } from '../read/held.ts';
import { compareTexts } from '../read/in-order.ts';
import { coverageIds } from './coverage-links.ts';
import type { HeldCoverage, HeldOfSource } from './held-of-source.ts';
import type { NodeKind } from './node-kind.ts';
import { nodeKinds } from './node-kinds.ts';
import type { AbsentThing } from './source.ts';
import { statementKey, statementRows, type StatementRow } from './statement-rows.ts';
import { isSealedStatement, withoutSealed, type Sealed } from './without-sealed.ts';

/** What earlier copies of a source brought, that still stands, and that its newer copy no longer holds. */
export interface Absent {
  readonly things: readonly AbsentOfKind[];
  readonly statements: readonly HeldStatement[];
  readonly coverage: readonly HeldCoverage[];
}

interface AbsentOfKind {
  readonly kind: NodeKind;
  readonly held: readonly Held<{ readonly id: string }>[];
}

/** Reads only. Whatever is sealed is left out: it is removed, and nobody is told. */
export async function readAbsent(
  run: RunQuery,
  parts: RecordParts,
  held: HeldOfSource,
  sealed: Sealed,
  brought: readonly StatementRow[] = statementRows(parts),
): Promise<Absent> {
  const things: AbsentOfKind[] = [];
  for (const kind of nodeKinds) {
    const absent = await readAbsentThings(run, kind, parts, held, sealed);
    if (absent.length > 0) things.push({ kind, held: absent });
  }
  const keys = new Set(brought.map(statementKey));
  const statements = held.statements.filter(
    (statement) =>
      statement.retractedAt === null &&
      !keys.has(statementKey(statement)) &&
      !isSealedStatement(statement, sealed),
  );
  const sayings = new Set(coverageIds(parts.coverage));
  return { things, statements, coverage: held.coverage.filter(({ id }) => !sayings.has(id)) };
}

async function readAbsentThings(
  run: RunQuery,
  kind: NodeKind,
  parts: RecordParts,
  held: HeldOfSource,
  sealed: Sealed,
): Promise<Held<{ readonly id: string }>[]> {
  const brought = new Set(kind.ids(parts));
  const ids = held.things
    .filter(({ label, id, withdrawnAt }) => label === kind.label && withdrawnAt === null && !brought.has(id))
    .map(({ id }) => id);
  const absent = await kind.held(run, ids);
  return absent.filter(({ item }) => withoutSealed(kind.label, item, sealed) !== null);
}

const statementNames: Partial<Record<RelationshipType, string>> = {
  PARENT_OF: 'a tie of parent and child',
  HAS_RESPONSIBILITY_FOR: 'a statement of parental responsibility',
  PARTNER_OF: 'a phase of a couple',
  CARES_FOR: 'a tie of care',
  RELATED_TO: 'a tie between relatives or friends',
  LIVES_IN: 'a stay in a home',
  AFFECTS: 'an influence',
  INVOLVED_WITH: 'an involvement',
  HAS_DETAILS: 'names and facts',
};

/** As it is told to whoever brings the newer copy: things first, then what was said of them. */
export function absentInWords({ things, statements, coverage }: Absent): AbsentThing[] {
  return [
    ...things.flatMap(({ kind, held }) =>
      held.map(({ item }) => ({ what: kind.what, id: item.id, of: dateOf(item) })),
    ),
    ...[...statements]
      .sort((a, b) => compareTexts(a.kind, b.kind) || compareTexts(a.id, b.id))
      .map(({ kind, id, personId, otherId }) => ({
        what: statementNames[kind] ?? 'a statement',
        id,
        of: [...new Set([personId, otherId])],
      })),
    ...coverage.map(({ id, agencyId }) => ({
      what: 'a statement of what an agency’s data holds',
      id,
      of: [agencyId],
    })),
  ];
}

/** The day of a contact. */
function dateOf(item: object): string[] {
  return 'on' in item && typeof item.on === 'string' ? [inWords(item.on as CalendarDate)] : [];
}
