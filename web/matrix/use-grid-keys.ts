import { useRef, useState, type KeyboardEvent } from 'react';

/** A place in a grid: heads are its first row and column. */
export interface Slot {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const page = 5;

/** Where a key leads in a grid; null for a key that does not move. Ends do not wrap. */
export function slotAfter(key: string, isFar: boolean, { row, column }: Slot, size: Size): Slot | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const within = (to: Slot): Slot => ({
    row: Math.max(0, Math.min(lastRow, to.row)),
    column: Math.max(0, Math.min(lastColumn, to.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'PageUp':
      return within({ row: row - page, column });
    case 'PageDown':
      return within({ row: row + page, column });
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

/** One stop of the Tab key, walked by arrows (WAI-ARIA grid). Enter and the space bar do what a press does. */
export function useGridKeys(size: Size, onPress: (slot: Slot) => void) {
  const [at, setAt] = useState<Slot>({ row: 1, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const stop: Slot = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) };
  const focus = (to: Slot) => {
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-slot="${to.row}:${to.column}"]`)?.focus();
    // Heads stay in place, so that they are in view wherever the rest of their row is.
    const frame = grid.current?.parentElement;
    if (frame == null) return;
    if (to.column === 0) frame.scrollLeft = 0;
    if (to.row === 0) frame.scrollTop = 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    // Not every way to come to a cell is a key or a press: what has the focus is where the walk begins.
    const slot = slotOf(event.target) ?? at;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPress(slot);
      return;
    }
    const to = slotAfter(event.key, event.ctrlKey, slot, size);
    if (to === null) return;
    event.preventDefault();
    // The page's own keys walk the map.
    event.stopPropagation();
    focus(to);
  };
  const slotProps = (to: Slot) => ({
    'data-slot': `${to.row}:${to.column}`,
    tabIndex: to.row === stop.row && to.column === stop.column ? 0 : -1,
    onClick: () => {
      focus(to);
      onPress(to);
    },
  });
  return { grid, onKeyDown, slotProps };
}

function slotOf(target: EventTarget): Slot | null {
  const place =
    target instanceof Element ? target.closest<HTMLElement>('[data-slot]')?.dataset.slot : undefined;
  const [row, column] = place?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
