import type { Scene } from '../../drawing/scene.ts';

/** What is on the table, view by view, and whether a better picture may still take its place. */
export interface ShownScenes {
  /**
   * The last picture of this view of this child's family, for the next to keep to; null where there was none, and while
   * the first may still get better: asked again it comes out the same, and the better one follows it.
   */
  readonly last: (view: string, focusId: string | null, now: number) => Scene | null;
  /** `improved` only within a second of the first picture and while nobody has used the page since. */
  readonly accepts: (kind: 'drawn' | 'improved', now: number) => boolean;
  readonly show: (scene: Scene, kind: 'drawn' | 'improved', now: number) => void;
  readonly use: () => void;
}

const improvesWithin = 1000;

export function newShownScenes(): ShownScenes {
  const byView = new Map<string, Scene>();
  let since = -Infinity;
  let isSettled = false;
  const mayImprove = (now: number) => !isSettled && now - since <= improvesWithin;
  const last: ShownScenes['last'] = (view, focusId, now) => {
    const scene = byView.get(view);
    return scene?.focusId !== focusId || mayImprove(now) ? null : scene;
  };
  return {
    last,
    accepts: (kind, now) => kind === 'drawn' || mayImprove(now),
    show: (scene, kind, now) => {
      const isFirst = last(scene.view, scene.focusId, now) === null;
      byView.set(scene.view, scene);
      if (kind === 'improved') isSettled = true;
      else if (isFirst) {
        since = now;
        isSettled = false;
      }
    },
    use: () => {
      isSettled = true;
    },
  };
}

const uses = ['pointerdown', 'wheel', 'keydown'] as const;

/** Notes every press, key and turn of the wheel; returns how to stop. */
export function watchForUse(shown: ShownScenes): () => void {
  const options = { capture: true, passive: true };
  for (const use of uses) window.addEventListener(use, shown.use, options);
  return () => {
    for (const use of uses) window.removeEventListener(use, shown.use, options);
  };
}
