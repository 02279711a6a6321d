import type { Core } from 'cytoscape';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';

import type { Scene } from '../drawing/scene.ts';
import { bindPointer, type PointerEvents } from './bind-pointer.ts';
import styles from './family-map.module.css';
import type { MapHandle } from './map-handle.ts';
import { mapStyle } from './map-style.ts';
import { markPeople } from './mark-people.ts';
import { sceneElements } from './scene-elements.ts';
import { bringIntoView, handleOf, showFirst } from './viewport.ts';

export interface FamilyMapProps extends PointerEvents {
  readonly scene: Scene;
  readonly selectedIds: readonly string[];
  readonly pointedId: string | null;
  readonly ref?: Ref<MapHandle | null>;
}

/** From this many people on, panning moves a picture of the map and draws it anew when it stands. */
const manyPeople = 150;

/**
 * The one place that knows Cytoscape. It draws a scene exactly as it is, and says what was pointed at; keys, words
 * and the accessible list belong to the page. Listeners are bound once per instance, since `cy` is called again
 * on every update.
 */
export function FamilyMap({ scene, selectedIds, pointedId, ref, ...events }: FamilyMapProps) {
  const [engine, setEngine] = useState<Core | null>(null);
  const elements = useMemo(() => sceneElements(scene), [scene]);
  const isFitted = useRef(true);
  const latest = useRef<PointerEvents>(events);
  const chosenId = selectedIds.at(-1) ?? null;
  const latestChosen = useRef(chosenId);

  useEffect(() => {
    latest.current = events;
    latestChosen.current = chosenId;
  });
  useImperativeHandle<MapHandle | null, MapHandle | null>(
    ref,
    () => (engine === null ? null : watched(handleOf(engine), isFitted)),
    [engine],
  );
  useEffect(() => (engine === null ? undefined : bindPointer(engine, () => latest.current)), [engine]);
  useEffect(
    () => (engine === null ? undefined : keepInView(engine, isFitted, () => latestChosen.current)),
    [engine],
  );
  useEffect(() => {
    if (engine === null) return;
    isFitted.current = true;
    showFirst(engine);
  }, [engine, scene.focusId]);
  useEffect(() => {
    if (engine !== null) bringIntoView(engine, chosenId);
  }, [engine, scene.focusId, chosenId]);
  useEffect(() => {
    if (engine === null) return;
    markPeople(engine, selectedIds, pointedId);
    latest.current.onMoved();
  }, [engine, elements, selectedIds, pointedId]);

  return (
    <CytoscapeComponent
      elements={elements}
      stylesheet={mapStyle}
      cy={setEngine}
      className={styles.canvas ?? ''}
      minZoom={0.05}
      maxZoom={4}
      autoungrabify
      autounselectify
      boxSelectionEnabled={false}
      textureOnViewport={scene.persons.length >= manyPeople}
    />
  );
}

interface Fitted {
  current: boolean;
}

/** Fits again when the room changes, until someone has zoomed or panned; draws again once the type face is there. */
function keepInView(cy: Core, isFitted: Fitted, readChosen: () => string | null): () => void {
  const container = cy.container();
  const moved = () => {
    isFitted.current = false;
  };
  const observer = new ResizeObserver(() => {
    if (cy.destroyed()) return;
    cy.resize();
    if (!isFitted.current) return;
    showFirst(cy);
    bringIntoView(cy, readChosen());
  });
  if (container !== null) observer.observe(container);
  cy.on('scrollzoom pinchzoom dragpan', moved);
  void document.fonts.ready.then(() => {
    if (!cy.destroyed()) cy.style().update();
  });
  return () => {
    observer.disconnect();
    if (!cy.destroyed()) cy.off('scrollzoom pinchzoom dragpan', moved);
  };
}

function watched(handle: MapHandle, isFitted: Fitted): MapHandle {
  return {
    ...handle,
    fit: () => {
      isFitted.current = true;
      handle.fit();
    },
    zoomBy: (factor) => {
      isFitted.current = false;
      handle.zoomBy(factor);
    },
  };
}
