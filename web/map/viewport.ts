import type { Core } from 'cytoscape';

import type { MapHandle } from './map-handle.ts';
import { personElementId } from './person-elements.ts';

const margin = 28;
/** A tiny family is not blown up beyond this. */
const nearestFit = 1.15;
/** Below this names cannot be read: then the focus child is shown with those around, and F fits the whole. */
const leastReadable = 0.4;
const readable = 0.72;

/** Everyone in view. */
export function fitAll(cy: Core): void {
  cy.resize();
  const drawn = cy.elements('.person, .home, .label');
  if (drawn.empty()) return;
  cy.fit(drawn, margin);
  if (cy.zoom() > nearestFit) {
    cy.zoom(nearestFit);
    cy.center(drawn);
  }
}

/** Everyone in view where that can be read, else the focus child and those around. */
export function showFirst(cy: Core): void {
  fitAll(cy);
  const focus = cy.nodes('.focus');
  if (cy.zoom() >= leastReadable || focus.empty()) return;
  cy.zoom(readable);
  cy.center(focus);
}

/** The handle of one drawn map. */
export function handleOf(cy: Core): MapHandle {
  return {
    fit: () => fitAll(cy),
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    reveal: (personId) => reveal(cy, personId),
    countOutside: () => countOutside(cy),
    placeOf: (personId) => placeOf(cy, personId),
  };
}

function reveal(cy: Core, personId: string): void {
  const person = cy.getElementById(personElementId(personId));
  if (person.empty()) return;
  const { x1, y1, x2, y2 } = person.renderedBoundingBox({});
  const isInView = x1 > margin && y1 > margin && x2 < cy.width() - margin && y2 < cy.height() - margin * 2;
  if (!isInView) cy.center(person);
}

/** For somebody chosen outside the map: left alone where their symbol can be seen, so that a press on it moves nothing. */
export function bringIntoView(cy: Core, personId: string | null): void {
  const person = personId === null ? null : cy.getElementById(personElementId(personId));
  if (person !== null && person.nonempty() && !isInside(cy, person.renderedPosition())) cy.center(person);
}

function countOutside(cy: Core): number {
  return cy.nodes('.person').filter((person) => !isInside(cy, person.renderedPosition())).length;
}

function isInside(cy: Core, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}

function placeOf(cy: Core, personId: string): ReturnType<MapHandle['placeOf']> {
  const person = cy.getElementById(personElementId(personId));
  const frame = cy.container()?.getBoundingClientRect();
  if (person.empty() || frame === undefined) return null;
  const { x, y } = person.renderedPosition();
  const isInView = x > 0 && y > 0 && x < frame.width && y < frame.height;
  if (!isInView) return null;
  const below: unknown = person.data('below');
  const depth = typeof below === 'number' ? below * cy.zoom() : 0;
  return { x: frame.left + x, y: frame.top + y, bottom: Math.min(frame.bottom, frame.top + y + depth) };
}
