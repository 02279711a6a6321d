/** Where a box stands: in which shelf from the top, in which column of it, and how far down that column. */
export interface Slot {
  readonly shelf: number;
  readonly column: number;
  readonly place: number;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Shelves of columns of boxes, by the number of each box in the order of reading. */
export type Shelves = readonly (readonly (readonly number[])[])[];

export interface Gaps {
  /** Least room between columns, shelves, and boxes of one column. */
  readonly column: number;
  readonly shelf: number;
  readonly stacked: number;
}

/** A column is made wider for one more box only this far. */
const mostWidening = 1.3;

/**
 * Boxes in their order of reading, shelf by shelf, small ones one below the other beside a tall one. Of the widths
 * tried, the one that fills a picture of this shape best.
 */
export function packBoxes(sizes: readonly Size[], gaps: Gaps, shape: number): Shelves {
  const least = Math.max(0, ...sizes.map(({ w }) => w));
  const all = sizes.reduce((sum, { w }) => sum + w + gaps.column, 0);
  let best: { shelves: Shelves; cost: number } | null = null;
  for (let step = 0; step <= 24; step += 1) {
    const width = least + ((all - least) * step) / 24;
    const shelves = shelvesWithin(sizes, gaps, width);
    const { w, h } = sizeOfShelves(shelves, sizes, gaps);
    const cost = Math.max(w / shape, h);
    if (best === null || cost < best.cost) best = { shelves, cost };
  }
  return best?.shelves ?? [];
}

function shelvesWithin(sizes: readonly Size[], gaps: Gaps, width: number): Shelves {
  const shelves: number[][][] = [];
  let [tallest, used] = [0, 0];
  sizes.forEach(({ w, h }, index) => {
    const shelf = shelves.at(-1) ?? [];
    const below = shelf.find((column) => {
      const columnWidth = widthOf(column, sizes);
      const widened = used + Math.max(0, w - columnWidth);
      const isRoom = heightOf(column, sizes, gaps) + gaps.stacked + h <= tallest;
      return isRoom && w <= columnWidth * mostWidening && widened <= width;
    });
    if (below !== undefined) {
      used += Math.max(0, w - widthOf(below, sizes));
      below.push(index);
    } else if (shelf.length > 0 && used + gaps.column + w <= width) {
      shelf.push([index]);
      used += gaps.column + w;
      tallest = Math.max(tallest, h);
    } else {
      shelves.push([[index]]);
      [tallest, used] = [h, w];
    }
  });
  return shelves;
}

export function widthOf(column: readonly number[], sizes: readonly Size[]): number {
  return Math.max(0, ...column.map((index) => sizes[index]?.w ?? 0));
}

export function heightOf(column: readonly number[], sizes: readonly Size[], { stacked }: Gaps): number {
  return column.reduce((sum, index) => sum + (sizes[index]?.h ?? 0) + stacked, -stacked);
}

function sizeOfShelves(shelves: Shelves, sizes: readonly Size[], gaps: Gaps): Size {
  const widths = shelves.map((shelf) =>
    shelf.reduce((sum, column) => sum + widthOf(column, sizes) + gaps.column, -gaps.column),
  );
  const heights = shelves.map((shelf) =>
    Math.max(0, ...shelf.map((column) => heightOf(column, sizes, gaps))),
  );
  return {
    w: Math.max(0, ...widths),
    h: heights.reduce((sum, h) => sum + h + gaps.shelf, -gaps.shelf),
  };
}

/** The slot of every box by its number. */
export function slotsOf(shelves: Shelves): ReadonlyMap<number, Slot> {
  return new Map(
    shelves.flatMap((columns, shelf) =>
      columns.flatMap((boxes, column) =>
        boxes.map((index, place): [number, Slot] => [index, { shelf, column, place }]),
      ),
    ),
  );
}
