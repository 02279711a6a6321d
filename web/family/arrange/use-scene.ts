import { useEffect, useRef, useState } from 'react';

import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import type { ArrangeAnswer, ArrangeRequest } from './arrange-request.ts';
import type { Wanted } from './arrange.ts';
import { sceneFor, type DrawnScene, type Outcome, type Wish } from './drawn-scene.ts';
import { newShownScenes, watchForUse } from './shown-scenes.ts';

/**
 * Arranges in a worker. While the date moves, only the latest wish is drawn; the picture before stays until then, and goes
 * where the new one cannot be made. A better picture takes the place of the first only within a second and only while
 * nobody has touched the page since: nothing jumps under a hand.
 */
export function useScene(
  record: FamilyRecord | null,
  wanted: Wanted | null,
  start: () => Worker,
): DrawnScene {
  const [outcome, setOutcome] = useState<Outcome>({ drawn: null, failed: null });
  const worker = useRef<Worker | null>(null);
  const asked = useRef<{ readonly number: number; readonly wish: Wish | null }>({ number: 0, wish: null });
  const shown = useRef(newShownScenes());

  useEffect(() => watchForUse(shown.current), []);

  useEffect(() => {
    if (record === null) return;
    const started = start();
    worker.current = started;
    send(started, { kind: 'hold', record });
    const fail = () => setOutcome(({ drawn }) => ({ drawn, failed: asked.current.wish }));
    started.addEventListener('message', ({ data }: MessageEvent<ArrangeAnswer>) => {
      const { number, wish } = asked.current;
      if (data.kind === 'held' || data.number !== number || wish === null) return;
      if (data.kind === 'failed') fail();
      else if (shown.current.accepts(data.kind, performance.now())) {
        shown.current.show(data.scene, data.kind, performance.now());
        setOutcome({ drawn: { ...wish, scene: data.scene }, failed: null });
      }
    });
    started.addEventListener('error', fail);
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, [record, start]);

  useEffect(() => {
    if (record === null || wanted === null || worker.current === null) return;
    const number = asked.current.number + 1;
    asked.current = { number, wish: { record, wanted } };
    const previous = shown.current.last(wanted.view, record.focusId, performance.now());
    send(worker.current, { kind: 'draw', number, wanted, previous });
  }, [record, wanted]);

  return sceneFor(outcome, record === null || wanted === null ? null : { record, wanted });
}

function send(worker: Worker, request: ArrangeRequest): void {
  worker.postMessage(request);
}
