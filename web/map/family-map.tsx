import type { Core } from 'cytoscape';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';

import type { Scene } from '../drawing/scene.ts';
import { bindPointer, type PointerEvents } from './bind-pointer.ts';
import styles from './family-map.module.css';
import type { MapHandle } from './map-handle.ts';
import { mapStyle } from './map-style.ts';
import { Minimap } from './minimap.tsx';
import { stopMoving } from './move-viewport.ts';
import { sceneElements } from './scene-elements.ts';
import { keepRendererSilent } from './silent-renderer.ts';
import { usePicture } from './use-picture.ts';
import { bringIntoView, handleOf, keepInPlace, showFirst, type DrawnMap } from './viewport.ts';

export interface FamilyMapProps extends PointerEvents {
  readonly scene: Scene;
  readonly selectedIds: readonly string[];
  readonly pointedId: string | null;
  /** People who are shown faintly. */
  readonly greyedIds?: ReadonlySet<string>;
  readonly ref?: Ref<MapHandle | null>;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * The one place that knows Cytoscape. It holds the viewport and answers to the pointer; the picture itself is painted
 * below it from the parts of the scene. Keys, words and the accessible list belong to the page. Listeners are bound
 * once per instance, since `cy` is called again on every update.
 */
export function FamilyMap({
  scene,
  selectedIds,
  pointedId,
  greyedIds = nobody,
  ref,
  ...events
}: FamilyMapProps) {
  const [engine, setEngine] = useState<Core | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const elements = useMemo(() => sceneElements(scene), [scene]);
  const isFitted = useRef(true);
  const latest = useRef<PointerEvents>(events);
  const chosenId = selectedIds.at(-1) ?? null;
  const latestChosen = useRef(chosenId);
  const shownScene = useRef(scene);
  const map = useMemo(
    (): DrawnMap | null => (engine === null ? null : { cy: engine, readScene: () => shownScene.current }),
    [engine],
  );

  useEffect(() => {
    latest.current = events;
    latestChosen.current = chosenId;
  });
  useImperativeHandle<MapHandle | null, MapHandle | null>(
    ref,
    () => (map === null ? null : watched(handleOf(map), isFitted)),
    [map],
  );
  useEffect(() => (engine === null ? undefined : bindPointer(engine, () => latest.current)), [engine]);
  useEffect(() => (map === null ? undefined : keepInView(map, isFitted, () => latestChosen.current)), [map]);
  useEffect(() => {
    const before = shownScene.current;
    shownScene.current = scene;
    if (map === null || before === scene || before.focusId !== scene.focusId) return;
    if (before.view !== scene.view) showFirst(map);
    else {
      keepInPlace(map, before, scene, latestChosen.current ?? scene.focusId);
      // It may have been on its way into view when the better picture came.
      if (isFitted.current) bringIntoView(map, latestChosen.current);
    }
  }, [map, scene]);
  useEffect(() => {
    if (map === null) return;
    isFitted.current = true;
    showFirst(map);
  }, [map, scene.focusId]);
  const content = usePicture(canvas, engine, { scene, greyedIds, selectedIds, pointedId });
  useEffect(() => {
    if (map !== null) bringIntoView(map, chosenId);
  }, [map, scene.focusId, chosenId]);
  useEffect(() => latest.current.onMoved(), [engine, elements, selectedIds, pointedId]);

  return (
    <div className={styles.frame}>
      <canvas ref={canvas} className={styles.picture} aria-hidden />
      <CytoscapeComponent
        elements={elements}
        stylesheet={mapStyle}
        cy={setEngine}
        className={styles.canvas ?? ''}
        minZoom={0.015}
        maxZoom={4}
        autoungrabify
        autounselectify
        boxSelectionEnabled={false}
      />
      {engine === null ? null : (
        <Minimap
          engine={engine}
          content={content}
          onMove={() => {
            isFitted.current = false;
          }}
        />
      )}
    </div>
  );
}

interface Fitted {
  current: boolean;
}

/** Fits again when the room changes, until someone has zoomed or panned. */
function keepInView(map: DrawnMap, isFitted: Fitted, readChosen: () => string | null): () => void {
  const { cy } = map;
  const container = cy.container();
  keepRendererSilent(cy);
  const moved = () => {
    stopMoving(cy);
    isFitted.current = false;
  };
  const observer = new ResizeObserver(() => {
    if (cy.destroyed()) return;
    cy.resize();
    if (!isFitted.current) return;
    showFirst(map);
    bringIntoView(map, readChosen());
  });
  if (container !== null) observer.observe(container);
  cy.on('scrollzoom pinchzoom dragpan', moved);
  return () => {
    observer.disconnect();
    stopMoving(cy);
    if (!cy.destroyed()) cy.off('scrollzoom pinchzoom dragpan', moved);
  };
}

/** Once somebody has chosen where the map looks, it is not fitted again by itself. */
function watched(handle: MapHandle, isFitted: Fitted): MapHandle {
  const chosen =
    <Given extends readonly unknown[]>(move: (...given: Given) => void, fits = false) =>
    (...given: Given) => {
      isFitted.current = fits;
      move(...given);
    };
  return {
    ...handle,
    fit: chosen(handle.fit, true),
    zoomBy: chosen(handle.zoomBy),
    flyTo: chosen(handle.flyTo),
    centreOn: chosen(handle.centreOn),
  };
}
