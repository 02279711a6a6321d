import type { RecordParts } from '../../domain/family-record.ts';
import type { Unlink, WriteNodes } from '../commands/shapes.ts';
import type { RunQuery } from '../graph.ts';
import type { Label } from '../labels.ts';
import { itemsOf, type Held } from '../read/held.ts';
import type { NodeRow } from './node-row.ts';
import { withoutSealed, type Sealed } from './without-sealed.ts';

interface Shape<Kept extends { readonly id: string }, Brought extends Kept> {
  readonly label: Label;
  /** What a clash of ids calls it. */
  readonly what: string;
  readonly items: (parts: RecordParts) => readonly Brought[];
  readonly row: (item: Kept) => NodeRow;
  readonly read: (run: RunQuery, ids: readonly string[]) => Promise<Held<Kept>[]>;
  readonly write: WriteNodes;
  /** Null where the thing has no ties that restate its content. */
  readonly unlink: Unlink | null;
  /** Null for what several sources name alike (agencies, teams, workers): none of them speaks for the others. */
  readonly own: { readonly amend: WriteNodes; readonly remove: Unlink } | null;
}

/** One kind of thing that a load writes: how it is read back to compare, written, untied, amended and removed. */
export interface NodeKind {
  readonly label: Label;
  readonly what: string;
  readonly ids: (parts: RecordParts) => string[];
  readonly rows: (parts: RecordParts) => NodeRow[];
  readonly held: (run: RunQuery, ids: readonly string[]) => Promise<Held<{ readonly id: string }>[]>;
  /** What is left of the held things with these ids that name someone sealed: the row, or null where nothing is. */
  readonly leftWithout: (
    run: RunQuery,
    ids: readonly string[],
    sealed: Sealed,
  ) => Promise<{ readonly id: string; readonly left: NodeRow | null }[]>;
  readonly write: WriteNodes;
  readonly unlink: Unlink | null;
  readonly own: { readonly amend: WriteNodes; readonly remove: Unlink } | null;
}

export function nodeKind<Kept extends { readonly id: string }, Brought extends Kept>(
  shape: Shape<Kept, Brought>,
): NodeKind {
  const { label, what, items, row, read, write, unlink, own } = shape;
  return {
    label,
    what,
    ids: (parts) => items(parts).map(({ id }) => id),
    rows: (parts) => items(parts).map(row),
    held: read,
    leftWithout: async (run, ids, sealed) =>
      itemsOf(await read(run, ids)).flatMap((item) => {
        const left = withoutSealed(label, item, sealed);
        return left === item ? [] : [{ id: item.id, left: left === null ? null : row(left) }];
      }),
    write,
    unlink,
    own,
  };
}
