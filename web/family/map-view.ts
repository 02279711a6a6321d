import { createContext, useContext } from 'react';

import type { ChipChoice, ChipOption } from '../../api/domain/chips/chip-choice.ts';
import type { UnseenFor } from '../../api/domain/seen/unseen-for.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import type { MatrixAddress } from '../matrix/matrix-address.ts';
import type { Names } from './change-in-words.ts';

/** How the picture is looked at beside what it shows: folded, greyed, undone. All of it stands in the address. */
export interface MapView {
  readonly folded: readonly FoldKey[];
  readonly setFolded: (keys: readonly FoldKey[]) => void;
  /** By person id: the fold that they are in now. */
  readonly foldOf: ReadonlyMap<string, FoldKey>;
  readonly within: number | null;
  readonly mostSteps: number;
  readonly setWithin: (steps: number | null) => void;
  /** Children not seen for so many days, while everybody else is greyed; null while nobody is for that. */
  readonly unseen: UnseenFor | null;
  readonly setUnseenDays: (days: number | null) => void;
  /** Of those children, how many are greyed for being too many steps away. */
  readonly unseenButGreyed: number;
  /** What the signs tell, and what else they might. */
  readonly chip: ChipOption;
  readonly chipOptions: readonly ChipOption[];
  readonly setChip: (choice: ChipChoice) => void;
  readonly greyNobody: () => void;
  /** What the table of contacts shows. */
  readonly matrix: MatrixAddress;
  readonly setMatrix: (matrix: MatrixAddress) => void;
  readonly greyedIds: ReadonlySet<string>;
  /** What undo and redo would do, in words; null where there is nothing. */
  readonly undoWords: string | null;
  readonly redoWords: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was undone or done again last; empty after any other step. */
  readonly said: string;
  readonly names: Names;
}

export const MapViewContext = createContext<MapView | null>(null);

/** Only within the family page. */
export function useMapView(): MapView {
  const view = useContext(MapViewContext);
  if (view === null) throw new Error('A part of the family page was drawn outside it');
  return view;
}
