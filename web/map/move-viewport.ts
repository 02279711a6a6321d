import type { Core } from 'cytoscape';

/** Milliseconds of a flight. */
const flight = 180;

export interface ViewportGoal {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

const flying = new WeakMap<Core, number>();

/** Moves the viewport there: within a fifth of a second, or at once where motion is not wanted. */
export function moveViewport(cy: Core, goal: ViewportGoal): void {
  stopMoving(cy);
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    setViewport(cy, goal);
    return;
  }
  const from = { zoom: cy.zoom(), ...cy.pan() };
  const began = performance.now();
  const step = () => {
    if (cy.destroyed()) return;
    const share = Math.min(1, (performance.now() - began) / flight);
    setViewport(cy, between(from, goal, 1 - (1 - share) ** 3));
    if (share < 1) flying.set(cy, requestAnimationFrame(step));
    else flying.delete(cy);
  };
  step();
}

/** Whoever takes hold of the map stops a flight. */
export function stopMoving(cy: Core): void {
  const frame = flying.get(cy);
  if (frame !== undefined) cancelAnimationFrame(frame);
  flying.delete(cy);
}

export function setViewport(cy: Core, { zoom, x, y }: ViewportGoal): void {
  cy.viewport({ zoom, pan: { x, y } });
}

/** Zoom grows by the same factor in the same time, and the point in the middle goes straight. */
function between(from: ViewportGoal, to: ViewportGoal, share: number): ViewportGoal {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const part = to.zoom === from.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { zoom, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
