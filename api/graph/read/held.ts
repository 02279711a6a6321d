import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RunQuery } from '../graph.ts';

/** A thing as the graph holds it: its content, and which load it came from. */
export interface Held<Item> {
  readonly item: Item;
  readonly contentHash: string;
  /** The source that first named it; only that source corrects it. */
  readonly sourceId: string;
  /** 1 for the first content held, one more for each correction. */
  readonly heldRevision: number;
  /** The day from which the newer copy of its source no longer holds it; null while it does. */
  readonly withdrawnAt: CalendarDate | null;
}

export type ReadHeld<Item> = (run: RunQuery, ids: readonly string[]) => Promise<Held<Item>[]>;

type Provenance = Omit<Held<unknown>, 'item'>;

/** Parts a row into the thing's content and where it came from. */
export function toHeld<Row extends Provenance, Item>(
  row: Row,
  toItem: (content: Omit<Row, keyof Provenance>) => Item,
): Held<Item> {
  const { contentHash, sourceId, heldRevision, withdrawnAt, ...content } = row;
  return { item: toItem(content), contentHash, sourceId, heldRevision, withdrawnAt };
}

export function itemsOf<Item>(held: readonly Held<Item>[]): Item[] {
  return held.map(({ item }) => item);
}
