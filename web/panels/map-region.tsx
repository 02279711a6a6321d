import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

import { personId, type PersonId } from '../../api/domain/ids.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { readFoldKey } from '../drawing/folds/fold-key.ts';
import type { Scene } from '../drawing/scene.ts';
import type { SceneFold } from '../drawing/scene-folds.ts';
import { viewLabel } from '../drawing/views/view-names.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { useMapView } from '../family/map-view.ts';
import { personInShort, personSentence } from '../family/person-sentence.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { ErrorFence } from '../ui/error-fence.tsx';
import { Notice } from '../ui/notice.tsx';
import { BeyondPerson, useBeyond } from './beyond-person.tsx';
import { FindInMap } from './find-in-map.tsx';
import styles from './map-region.module.css';
import { OutsideView } from './outside-view.tsx';
import { useFocusWhenOpened } from './use-focus-when-opened.ts';
import { useMap } from './use-map.ts';
import { useMapKeys } from './use-map-keys.ts';

const names = classNamesOf(styles);

interface MapRegionProps {
  readonly scene: Scene;
  readonly handle: RefObject<MapHandle | null>;
  readonly onMoved: () => void;
  /** Changes whenever something moved. */
  readonly moved: number;
  readonly isFinding: boolean;
  readonly onFindClosed: () => void;
}

/** The map with its keys: arrows follow kinship, and whoever is reached is said in a sentence above. */
export function MapRegion({ scene, handle, onMoved, moved, isFinding, onFindClosed }: MapRegionProps) {
  const { look, selectedIds, pointedId, select, point, open, expand, shownAgencyId, showAgency } =
    useFamilyScreen();
  const beyond = useBeyond();
  const [thing, setThing] = useState<{ readonly scene: Scene; readonly says: string | null } | null>(null);
  const { greyedIds } = useMapView();
  const region = useRef<HTMLDivElement>(null);
  const map = useMap();
  const { onKeyDown, fold, unfold, refused } = useMapKeys(scene, handle);
  const goTo = useFlight(scene, handle);
  useFocusWhenOpened(region);
  const currentId = selectedIds.at(-1) ?? null;
  const focusMap = () => region.current?.focus({ preventScroll: true });
  const choose = (id: string | null, adds: boolean) => {
    focusMap();
    if (id === null) select([]);
    else if (adds) select(toggled(selectedIds, personId(id)));
    else if (currentId === id && selectedIds.length === 1) open(personId(id));
    else select([personId(id)]);
  };
  const closeFind = () => {
    onFindClosed();
    focusMap();
  };
  return (
    <div className={names('region')}>
      <Sentence fold={fold} refused={refused} thingSays={thing?.scene === scene ? thing.says : null}>
        <BeyondPerson />
        <OutsideView handle={handle} moved={moved} />
      </Sentence>
      <div className={names('map')}>
        <div
          ref={region}
          className={names('keys')}
          role="application"
          aria-label={`Family map of ${look.focus?.name ?? 'this family'}, ${mapWords(scene)}. Up and down follow kinship, left and right the row, Enter opens details, question mark lists the keys. The list of people says the same in words.`}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <ErrorFence fallback={<Undrawable />}>
            {map.kind === 'loading' ? <p className={names('waiting')}>Drawing the family…</p> : null}
            {map.kind === 'failed' ? <Undrawable /> : null}
            {map.kind === 'ready' ? (
              <map.FamilyMap
                ref={handle}
                scene={scene}
                selectedIds={fold === null ? selectedIds : [...selectedIds, fold.id]}
                pointedId={pointedId}
                greyedIds={greyedIds}
                onSelect={choose}
                onOpen={(id) => (beyond(personId(id)) > 0 ? expand() : open(personId(id)))}
                onPoint={(id) => point(id === null ? null : personId(id))}
                onUnfold={(key) => {
                  focusMap();
                  const read = readFoldKey(key);
                  if (read !== null) unfold(read);
                }}
                onAgency={(id) => showAgency(id === shownAgencyId ? null : id)}
                onPointThing={(says) => setThing({ scene, says })}
                onMoved={onMoved}
              />
            ) : null}
          </ErrorFence>
        </div>
        {isFinding ? (
          <FindInMap
            onClose={closeFind}
            onFound={(id) => {
              goTo(id);
              closeFind();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}

/** Selects somebody and goes there; whoever is folded away is unfolded first and gone to once they are drawn. */
function useFlight(scene: Scene, handle: RefObject<MapHandle | null>): (id: PersonId) => void {
  const { select } = useFamilyScreen();
  const { folded, foldOf, setFolded } = useMapView();
  const [goal, setGoal] = useState<PersonId | null>(null);
  const isDrawn = goal !== null && scene.persons.some(({ id }) => id === goal);
  useEffect(() => {
    if (isDrawn) handle.current?.flyTo(goal);
  }, [isDrawn, goal, handle]);
  return (id) => {
    const key = foldOf.get(id);
    if (key !== undefined) setFolded(folded.filter((each) => each !== key));
    select([id]);
    if (goal === id) handle.current?.flyTo(id);
    setGoal(id);
  };
}

function mapWords({ view, persons, folds = [] }: Scene): string {
  const hidden = folds.reduce((sum, { people }) => sum + people, 0);
  const shown = `${countInWords(persons.length, 'person', 'people')}, ${viewLabel(view)}`;
  return hidden === 0 ? shown : `${shown}, ${hidden} more folded away`;
}

interface SentenceProps {
  readonly fold: SceneFold | null;
  readonly refused: string;
  /** What an agency or a join says that is pointed at. */
  readonly thingSays: string | null;
  readonly children: ReactNode;
}

/** What pointing and selecting show, in words: the same for mouse, keys and screen reader. */
function Sentence({ fold, refused, thingSays, children }: SentenceProps) {
  const { look, selectedIds, pointedId } = useFamilyScreen();
  const told = look.family.byId.get(pointedId ?? selectedIds.at(-1) ?? personId(''));
  const selected = look.family.byId.get(selectedIds.at(-1) ?? personId(''));
  const ofFold = fold === null ? '' : `${fold.says}. Enter unfolds.`;
  const { said } = useMapView();
  const news = refused || said || ofFold;
  const other = pointedId === null ? news : '';
  const shown =
    told === undefined
      ? 'Point at a person or walk with the arrow keys: they are described here.'
      : personInShort(look, told);
  return (
    <div className={names('words')}>
      <p className={names('sentence')} aria-hidden>
        {thingSays ?? (other || shown)}
      </p>
      <p className={names('spoken')} role="status">
        {news || (selected === undefined ? '' : personSentence(look, selected))}
      </p>
      {children}
    </div>
  );
}

function Undrawable() {
  return (
    <Notice title="The map could not be drawn in this browser." tone="problem">
      <p>The list of people says the same in words. Reload the page to try again.</p>
    </Notice>
  );
}

function toggled(selected: readonly PersonId[], id: PersonId): PersonId[] {
  return selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
}
