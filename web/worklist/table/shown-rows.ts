/** What a window onto a long list shows. Every row is equally high. */
export interface ListWindow {
  /** Pixels scrolled away above. */
  readonly scrolled: number;
  /** Pixels in view. */
  readonly height: number;
  readonly rowHeight: number;
  readonly total: number;
}

export interface ShownRows {
  readonly from: number;
  /** Included; less than `from` where there is no row. */
  readonly to: number;
}

/** Rows drawn beyond those in view, on either side, so that a quick scroll does not outrun them. */
const beyond = 8;

export function shownRows({ scrolled, height, rowHeight, total }: ListWindow): ShownRows {
  const from = Math.floor(Math.max(scrolled, 0) / rowHeight) - beyond;
  const to = Math.ceil((Math.max(scrolled, 0) + height) / rowHeight) + beyond - 1;
  return { from: Math.max(0, Math.min(from, total - 1)), to: Math.min(total - 1, to) };
}

/** The numbers of the rows to draw; the row with the focus always among them, however far one has scrolled from it. */
export function drawnRows({ from, to }: ShownRows, active: number, total: number): number[] {
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  if (active < from && active >= 0 && total > 0) return [active, ...rows];
  return active > to && active < total ? [...rows, active] : rows;
}

/** How far to scroll so that a row is in view; where it is already, not at all. */
export function scrolledTo(
  index: number,
  { scrolled, height, rowHeight }: Omit<ListWindow, 'total'>,
): number {
  const top = index * rowHeight;
  if (top < scrolled) return top;
  return top + rowHeight > scrolled + height ? top + rowHeight - height : scrolled;
}
