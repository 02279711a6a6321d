import type { StylesheetJson } from 'cytoscape';

/**
 * Cytoscape draws nothing (opacity 0): it holds the places that answer to the pointer. What is seen is painted from the
 * parts of the scene, on a canvas of its own below.
 */
export const mapStyle: StylesheetJson = [
  {
    selector: 'node',
    style: { width: 'data(w)', height: 'data(h)', shape: 'rectangle', opacity: 0, 'border-width': 0 },
  },
];
