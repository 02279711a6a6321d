import type { FamilyAddress } from './family-address.ts';

/** One address of the family page, by the key that the browser's history gives it. */
export interface TrailStop {
  readonly key: string;
  readonly address: FamilyAddress;
}

/** Where this window has been on the family page, and which of these it stands at: the browser's history as it is. */
export interface ViewTrail {
  readonly stops: readonly TrailStop[];
  readonly at: number;
}

export const emptyTrail: ViewTrail = { stops: [], at: -1 };

/**
 * The trail once the page stands at another address. A step forward drops what was undone; an address put right takes
 * the place of the one before; going back or forth (undo, redo, the browser's own buttons) only moves along. An address
 * that the trail does not know, as after a reload, begins it anew.
 */
export function visited(trail: ViewTrail, how: 'PUSH' | 'REPLACE' | 'POP', stop: TrailStop): ViewTrail {
  const known = trail.stops.findIndex(({ key }) => key === stop.key);
  if (known >= 0) return { stops: trail.stops, at: known };
  if (how === 'POP' || trail.at < 0) return { stops: [stop], at: 0 };
  const kept = trail.stops.slice(0, how === 'PUSH' ? trail.at + 1 : trail.at);
  return { stops: [...kept, stop], at: kept.length };
}

/** What undo would go back to; null where nothing was done here. */
export function undoable(trail: ViewTrail): FamilyAddress | null {
  return trail.stops[trail.at - 1]?.address ?? null;
}

/** What redo would go to again; null where nothing was undone. */
export function redoable(trail: ViewTrail): FamilyAddress | null {
  return trail.stops[trail.at + 1]?.address ?? null;
}
