import { useMemo, useState } from 'react';

import {
  aloneChip,
  chipOption,
  chipOptions,
  lastSeenChip,
  visitsChip,
} from '../../api/domain/chips/chip-choice.ts';
import type { FamilyAt } from '../../api/domain/family-at.ts';
import { childrenUnseenFor } from '../../api/domain/seen/unseen-for.ts';
import { lowerFirst } from '../../api/domain/words/lists-in-words.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import type { Scene } from '../drawing/scene.ts';
import type { MatrixAddress } from '../matrix/matrix-address.ts';
import { changeInWords, type ChangeNames } from './change-in-words.ts';
import type { FamilyAddress } from './family-address.ts';
import type { FamilyLook } from './family-look.ts';
import { greyedIn, mostStepsIn, wantedButGreyed } from './greyed.ts';
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
  const greying = useGreying(look.family, address);
  const signs = useSigns(look);
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
      ...greying,
      setUnseenDays: (days: number | null) => go({ unseenDays: days }),
      greyNobody: () => go({ within: null, unseenDays: null }),
      ...signs,
      setChip: (chip: string) => go({ chip }),
      matrix: address.matrix,
      setMatrix: (matrix: MatrixAddress) => go({ matrix }),
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
  }, [look, scene, address, go, undoing, names, told, folded, within, greying, signs]);
}

function useGreying(family: FamilyAt, { within, unseenDays }: FamilyAddress) {
  return useMemo(() => {
    const unseen = unseenDays === null ? null : childrenUnseenFor(family, unseenDays);
    const greyedIds = greyedIn(family, { within, unseen });
    return { unseen, greyedIds, unseenButGreyed: wantedButGreyed({ within, unseen }, greyedIds) };
  }, [family, within, unseenDays]);
}

/** What the signs tell now stands among the choices even on a day when nobody has that duty. */
function useSigns({ family, chip: choice }: FamilyLook) {
  return useMemo(() => {
    const options = chipOptions(family);
    const chip = chipOption(family, choice) ?? { id: choice, label: choice };
    return { chip, chipOptions: options.some(({ id }) => id === chip.id) ? options : [...options, chip] };
  }, [family, choice]);
}

function sameAddress(a: FamilyAddress | undefined, b: FamilyAddress): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function foldsByPerson(scene: Scene | null): ReadonlyMap<string, FoldKey> {
  const folds = scene?.folds ?? [];
  return new Map(folds.flatMap(({ key, memberIds }) => memberIds.map((id) => [id, key] as const)));
}

function namesIn({ family }: FamilyLook): ChangeNames {
  const homes = new Map<string, string>(family.homes.map(({ household }) => [household.id, household.label]));
  const people = new Map<string, string>(family.people.map(({ id, name }) => [id, name]));
  return {
    personName: (id) => people.get(id) ?? '',
    homeName: (id) => homes.get(id) ?? '',
    chipName: (choice) => chipInSentence(family, choice),
  };
}

/** "when each child was last seen", "where the child protection visit stands". */
function chipInSentence(family: FamilyAt, choice: string): string {
  const option = chipOption(family, choice);
  if (option === null || option.id === lastSeenChip) return 'when each child was last seen';
  if (option.id === aloneChip) return 'when each child was last seen alone';
  return option.id === visitsChip
    ? 'for each child the visit that presses most'
    : `where this duty stands: ${lowerFirst(option.label)}`;
}
