import { useEffect, useRef, useState } from 'react';

import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { ArrangeAnswer, ArrangeRequest } from './arrange-request.ts';
import type { Wanted } from './arrange.ts';
import { newShownScenes, watchForUse } from './shown-scenes.ts';

export interface DrawnScene {
  /** The latest picture that is ready; null until the first is. */
  readonly scene: Scene | null;
  readonly isFailed: boolean;
}

interface Drawn extends DrawnScene {
  readonly record: FamilyRecord | null;
}

/**
 * Arranges in a worker. While the date moves, only the latest wish is drawn; the picture before stays until then, and
 * people stay in it where they stand. A better picture takes the place of the first only within a second and only while
 * nobody has touched the page since: nothing jumps under a hand.
 */
export function useScene(
  record: FamilyRecord | null,
  wanted: Wanted | null,
  start: () => Worker,
): DrawnScene {
  const [drawn, setDrawn] = useState<Drawn>({ scene: null, isFailed: false, record: null });
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const shown = useRef(newShownScenes());

  useEffect(() => watchForUse(shown.current), []);

  useEffect(() => {
    if (record === null) return;
    const started = start();
    worker.current = started;
    send(started, { kind: 'hold', record });
    started.addEventListener('message', ({ data }: MessageEvent<ArrangeAnswer>) => {
      if (data.kind === 'held' || data.number !== asked.current) return;
      if (data.kind === 'failed') {
        setDrawn((before) => ({ ...before, isFailed: true, record }));
      } else if (shown.current.accepts(data.kind, performance.now())) {
        shown.current.show(data.scene, data.kind, performance.now());
        setDrawn({ scene: data.scene, isFailed: false, record });
      }
    });
    started.addEventListener('error', () => setDrawn((before) => ({ ...before, isFailed: true, record })));
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, [record, start]);

  useEffect(() => {
    if (record === null || wanted === null || worker.current === null) return;
    asked.current += 1;
    const previous = shown.current.last(wanted.view, record.focusId, performance.now());
    send(worker.current, { kind: 'draw', number: asked.current, wanted, previous });
  }, [record, wanted]);

  const isOfThisFamily = drawn.scene?.focusId === record?.focusId;
  return { scene: isOfThisFamily ? drawn.scene : null, isFailed: drawn.isFailed && drawn.record === record };
}

function send(worker: Worker, request: ArrangeRequest): void {
  worker.postMessage(request);
}
