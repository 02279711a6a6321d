import { useMemo, useState } from 'react';

import type { FoldKey } from '../drawing/scene-folds.ts';
import type { Scene } from '../drawing/scene.ts';
import { changeInWords, type Names } from './change-in-words.ts';
import type { FamilyAddress } from './family-address.ts';
import type { FamilyLook } from './family-look.ts';
import { greyedIn, mostStepsIn } from './greyed.ts';
import type { MapView } from './map-view.ts';
import type { Undoing } from './use-view-trail.ts';

interface Given {
  readonly look: FamilyLook;
  readonly scene: Scene | null;
  readonly address: FamilyAddress;
  readonly go: (change: Partial<FamilyAddress>) => void;
  readonly undoing: Undoing;
}

/** Folding, greying and undoing, from the address and the picture that is drawn. */
export function useMapViewState({ look, scene, address, go, undoing }: Given): MapView {
  const names = useMemo(() => namesIn(look), [look]);
  const [told, setTold] = useState<{ readonly says: string; readonly at: FamilyAddress } | null>(null);
  const { folded, within } = address;
  const greyedIds = useMemo(() => greyedIn(look.family, within), [look, within]);
  return useMemo(() => {
    const { undoTo, redoTo, undo, redo } = undoing;
    const undoWords = undoTo === null ? null : changeInWords(address, undoTo, names);
    const redoWords = redoTo === null ? null : changeInWords(address, redoTo, names);
    return {
      folded,
      setFolded: (keys: readonly FoldKey[]) => go({ folded: [...new Set(keys)].sort() }),
      foldOf: foldsByPerson(scene),
      within,
      mostSteps: mostStepsIn(look.family),
      setWithin: (steps: number | null) => go({ within: steps }),
      greyedIds,
      undoWords,
      redoWords,
      undo: () => {
        if (undoTo === null) return;
        setTold({ says: `Undone: ${undoWords ?? ''}.`, at: undoTo });
        undo();
      },
      redo: () => {
        if (redoTo === null) return;
        setTold({ says: `Done again: ${redoWords ?? ''}.`, at: redoTo });
        redo();
      },
      said: told?.at === address || sameAddress(told?.at, address) ? (told?.says ?? '') : '',
      names,
    };
  }, [look, scene, address, go, undoing, names, told, folded, within, greyedIds]);
}

function sameAddress(a: FamilyAddress | undefined, b: FamilyAddress): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function foldsByPerson(scene: Scene | null): ReadonlyMap<string, FoldKey> {
  const folds = scene?.folds ?? [];
  return new Map(folds.flatMap(({ key, memberIds }) => memberIds.map((id) => [id, key] as const)));
}

function namesIn({ family }: FamilyLook): Names {
  const homes = new Map<string, string>(family.homes.map(({ household }) => [household.id, household.label]));
  const people = new Map<string, string>(family.people.map(({ id, name }) => [id, name]));
  return { personName: (id) => people.get(id) ?? '', homeName: (id) => homes.get(id) ?? '' };
}
