import type { Core } from 'cytoscape';

interface Renderer {
  drawLayeredElements?: unknown;
}

/**
 * Cytoscape has no setting that keeps its canvas empty. Without this it sets aside large hidden canvases for elements
 * that nobody sees. Its pointer, viewport and hit testing do not draw and go on as before.
 */
export function keepRendererSilent(cy: Core): void {
  const { renderer } = cy as Core & { renderer?: () => Renderer };
  if (renderer === undefined) return;
  const own = renderer.call(cy);
  if (typeof own.drawLayeredElements === 'function') own.drawLayeredElements = () => undefined;
}
