import { useMemo, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';

import type { FamilyAddress } from './family-address.ts';
import { emptyTrail, redoable, undoable, visited } from './view-trail.ts';

/** Undo and redo of whatever the address holds: steps back and forth in the browser's own history. */
export interface Undoing {
  /** Where undo leads; null where there is nothing to undo. */
  readonly undoTo: FamilyAddress | null;
  readonly redoTo: FamilyAddress | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useViewTrail(address: FamilyAddress): Undoing {
  const { key } = useLocation();
  const how = useNavigationType();
  const navigate = useNavigate();
  const [trail, setTrail] = useState(emptyTrail);
  if (trail.stops[trail.at]?.key !== key) setTrail(visited(trail, how, { key, address }));
  return useMemo(
    () => ({
      undoTo: undoable(trail),
      redoTo: redoable(trail),
      undo: () => void navigate(-1),
      redo: () => void navigate(1),
    }),
    [trail, navigate],
  );
}
