import type { KeyboardEvent } from 'react';

import { isTyping } from '../../ui/is-typing.ts';

interface RowKeys {
  readonly active: number;
  readonly total: number;
  /** Rows that fit in the list at once. */
  readonly page: number;
  readonly onMove: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onClose: () => void;
}

/** Keys of the list: arrows, Page, Home and End walk over the rows, Enter opens one, Escape closes it. */
export function answerRowKeys(event: KeyboardEvent<HTMLElement>, keys: RowKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.target instanceof Element && event.target.closest('[role="columnheader"]') !== null) return;
  if (event.key === 'Escape') {
    keys.onClose();
    return;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    event.preventDefault();
    keys.onOpen(keys.active);
    return;
  }
  const moved = movedTo(event.key, keys);
  if (moved === null) return;
  event.preventDefault();
  keys.onMove(moved);
}

/** The row that a key leads to, within the list; null for a key that leads nowhere. */
export function movedTo(
  key: string,
  { active, total, page }: Pick<RowKeys, 'active' | 'total' | 'page'>,
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const wanted = steps[key];
  return wanted === undefined || total === 0 ? null : Math.min(Math.max(wanted, 0), total - 1);
}
