import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

import { personId, type PersonId } from '../../api/domain/ids.ts';
import type { Scene } from '../drawing/scene.ts';
import { viewLabel } from '../drawing/views/view-names.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { stepFrom, type Direction } from '../family/kinship-steps.ts';
import { personInShort, personSentence } from '../family/person-sentence.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { ErrorFence } from '../ui/error-fence.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './map-region.module.css';
import { OutsideView } from './outside-view.tsx';
import { useFocusWhenOpened } from './use-focus-when-opened.ts';
import { useMap } from './use-map.ts';

const names = classNamesOf(styles);

interface MapRegionProps {
  readonly scene: Scene;
  readonly handle: RefObject<MapHandle | null>;
  readonly onMoved: () => void;
  /** Changes whenever something moved. */
  readonly moved: number;
}

/** The map with its keys: arrows follow kinship, and whoever is reached is said in a sentence below. */
export function MapRegion({ scene, handle, onMoved, moved }: MapRegionProps) {
  const { look, selectedIds, pointedId, select, point, open } = useFamilyScreen();
  const region = useRef<HTMLDivElement>(null);
  const map = useMap();
  useFocusWhenOpened(region);
  const currentId = selectedIds.at(-1) ?? null;
  // Keys may come faster than pages are drawn: each step starts where the one before it led.
  const reached = useRef<string | null>(currentId);
  useEffect(() => {
    reached.current = currentId;
  }, [currentId]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = (ids: readonly PersonId[]) => {
      reached.current = ids.at(-1) ?? null;
      select(ids);
    };
    const context = { scene, currentId: reached.current, handle: handle.current, select: step, open };
    const isTaken = answerKey(event.key, context);
    if (isTaken) event.preventDefault();
  };
  const choose = (id: string | null, adds: boolean) => {
    region.current?.focus({ preventScroll: true });
    if (id === null) select([]);
    else if (adds) select(toggled(selectedIds, personId(id)));
    else if (currentId === id && selectedIds.length === 1) open(personId(id));
    else select([personId(id)]);
  };
  return (
    <div className={names('region')}>
      <Sentence />
      <div
        ref={region}
        className={names('map')}
        role="application"
        aria-label={`Family map of ${look.focus?.name ?? 'this family'}, ${viewLabel(scene.view)}, ${scene.persons.length} people. Up and down follow kinship, left and right the row, Enter opens details, question mark lists the keys. The list of people says the same in words.`}
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
              selectedIds={selectedIds}
              pointedId={pointedId}
              onSelect={choose}
              onOpen={(id) => open(personId(id))}
              onPoint={(id) => point(id === null ? null : personId(id))}
              onMoved={onMoved}
            />
          ) : null}
        </ErrorFence>
      </div>
      <OutsideView handle={handle} moved={moved} />
    </div>
  );
}

/** What pointing and selecting show, in words: the same for mouse, keys and screen reader. */
function Sentence() {
  const { look, selectedIds, pointedId } = useFamilyScreen();
  const told = look.family.byId.get(pointedId ?? selectedIds.at(-1) ?? personId(''));
  const selected = look.family.byId.get(selectedIds.at(-1) ?? personId(''));
  return (
    <>
      <p className={names('sentence')} aria-hidden>
        {told === undefined
          ? 'Point at a person or walk with the arrow keys: they are described here.'
          : personInShort(look, told)}
      </p>
      <p className={names('spoken')} role="status">
        {selected === undefined ? '' : personSentence(look, selected)}
      </p>
    </>
  );
}

function Undrawable() {
  return (
    <Notice title="The map could not be drawn in this browser." tone="problem">
      <p>The list of people says the same in words. Reload the page to try again.</p>
    </Notice>
  );
}

interface KeyContext {
  readonly scene: Scene;
  readonly currentId: string | null;
  readonly handle: MapHandle | null;
  readonly select: (personIds: readonly PersonId[]) => void;
  readonly open: (id: PersonId) => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** True where the key was one of the map's own. */
function answerKey(key: string, { scene, currentId, handle, select, open }: KeyContext): boolean {
  const direction = directions[key];
  if (direction !== undefined || key === 'Home') {
    const start = currentId ?? scene.focusId;
    const reached =
      direction === undefined || currentId === null ? scene.focusId : stepFrom(scene, start ?? '', direction);
    const next = reached ?? currentId ?? scene.persons[0]?.id;
    if (next === undefined) return true;
    select([personId(next)]);
    handle?.reveal(next);
    return true;
  }
  if (key === 'Enter' || key === ' ') {
    if (currentId !== null) open(personId(currentId));
    return true;
  }
  return false;
}

function toggled(selected: readonly PersonId[], id: PersonId): PersonId[] {
  return selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
}
