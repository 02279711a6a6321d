import type { MapView } from '../../../web/family/map-view.ts';
import { firstMatrix } from '../../../web/matrix/matrix-address.ts';

const nothing = () => undefined;

/** A way to look at a picture in which nothing is folded or greyed, but for what a test asks of it. */
export function mapViewOf(asked: Partial<MapView> = {}): MapView {
  return {
    folded: [],
    setFolded: nothing,
    foldOf: new Map(),
    within: null,
    mostSteps: 4,
    setWithin: nothing,
    unseen: null,
    setUnseenDays: nothing,
    unseenButGreyed: 0,
    chip: { id: 'last-seen', label: 'Last seen' },
    chipOptions: [{ id: 'last-seen', label: 'Last seen' }],
    setChip: nothing,
    greyNobody: nothing,
    matrix: firstMatrix,
    setMatrix: nothing,
    greyedIds: new Set(),
    undoWords: null,
    redoWords: null,
    undo: nothing,
    redo: nothing,
    said: '',
    names: { personName: () => '', homeName: () => '' },
    ...asked,
  };
}
