import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

import { personId, type PersonId } from '../../api/domain/ids.ts';
import { takesFolds } from '../drawing/folds/fold-key.ts';
import type { Scene } from '../drawing/scene.ts';
import type { FoldKey, SceneFold } from '../drawing/scene-folds.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { branchKeyOf, homeKeyOf, noFoldsHere } from '../family/fold-choices.ts';
import { newWalk } from '../family/kinship-walk.ts';
import { useMapView } from '../family/map-view.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { answerKey, type MapAnswer } from './map-keys.ts';

interface MapKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The fold that the keys stand on; null where they stand on a person or nobody. */
  readonly fold: SceneFold | null;
  readonly unfold: (key: FoldKey) => void;
  /** What a key could not do, in a sentence; empty where all was done. */
  readonly refused: string;
}

/** Walking and folding on the map by key. Keys may come faster than pages are drawn: each step starts where the one before led. */
export function useMapKeys(scene: Scene, handle: RefObject<MapHandle | null>): MapKeys {
  const { look, selectedIds, select, open } = useFamilyScreen();
  const { folded, setFolded, names } = useMapView();
  const selectedId = selectedIds.at(-1) ?? null;
  const [reachedFold, setReachedFold] = useState<string | null>(null);
  const [refused, setRefused] = useState('');
  const fold = scene.folds?.find(({ id }) => id === reachedFold) ?? null;
  const walk = useRef(newWalk);
  const current = useRef<string | null>(selectedId);
  useEffect(() => {
    current.current = fold?.id ?? selectedId;
  }, [fold, selectedId]);

  const unfold = (key: FoldKey) => {
    setReachedFold(null);
    setFolded(folded.filter((each) => each !== key));
  };
  const foldAway = (key: FoldKey | null, id: string, what: string) => {
    if (!takesFolds(scene.view)) setRefused(noFoldsHere);
    else if (key !== null) setFolded([...folded, key]);
    else setRefused(`${names.personName(id) || 'This person'} has ${what}.`);
  };
  const act = (answer: MapAnswer) => {
    setRefused('');
    switch (answer.does) {
      case 'reach': {
        walk.current = answer.walk;
        current.current = answer.id;
        const isFold = scene.folds?.some(({ id }) => id === answer.id) ?? false;
        setReachedFold(isFold ? answer.id : null);
        if (!isFold) select([personId(answer.id)]);
        handle.current?.reveal(answer.id);
        return;
      }
      case 'open':
        open(personId(answer.id) satisfies PersonId);
        return;
      case 'unfold':
        unfold(answer.key);
        return;
      case 'fold-branch':
        foldAway(branchKeyOf(look.family, answer.id), answer.id, 'nobody below who could be folded');
        return;
      case 'fold-home':
        foldAway(homeKeyOf(scene, answer.id), answer.id, 'no home in this picture that could be folded');
        return;
      case 'nothing':
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const answer = answerKey(event.key, { scene, currentId: current.current, walk: walk.current });
    if (answer === null) return;
    event.preventDefault();
    act(answer);
  };
  return { onKeyDown, fold, unfold, refused };
}
