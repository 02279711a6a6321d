import type { Core } from 'cytoscape';

import type { Scene, ScenePerson } from '../drawing/scene.ts';
import type { MapHandle } from './map-handle.ts';
import { onPicture } from './on-picture.ts';
import { moveViewport, setViewport, stopMoving, type ViewportGoal } from './move-viewport.ts';

const margin = 28;
/** A tiny family is not blown up beyond this. */
const nearestFit = 1.15;
/** Below this names cannot be read: then the focus child is shown with those around, and F fits the whole. */
const leastReadable = 0.42;
const readable = 0.72;

/** A person, or several folded into one symbol. */
type Placed = Pick<ScenePerson, 'id' | 'x' | 'y' | 'w' | 'h' | 'labelBox'>;

/** One drawn map: its engine and the picture it shows now. */
export interface DrawnMap {
  readonly cy: Core;
  readonly readScene: () => Scene;
}

/** Everyone in view where that can be read, else the focus child and those around. */
export function showFirst({ cy, readScene }: DrawnMap): void {
  stopMoving(cy);
  const scene = readScene();
  const whole = goalForAll(cy, scene);
  const focus = scene.persons.find((person) => person.focus);
  if (whole.zoom >= leastReadable || focus === undefined) {
    setViewport(cy, whole);
    return;
  }
  const room = { w: cy.width(), h: cy.height() };
  setViewport(cy, onPicture(goalAround(cy, focus, readable), scene.bounds, room));
}

/** The handle of one drawn map. */
export function handleOf(map: DrawnMap): MapHandle {
  const { cy, readScene } = map;
  return {
    fit: () => moveViewport(cy, goalForAll(cy, readScene())),
    zoomBy: (factor) => {
      stopMoving(cy);
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    reveal: (personId) => reveal(map, personId),
    flyTo: (personId) => {
      const person = personIn(readScene(), personId);
      if (person !== null) moveViewport(cy, goalAround(cy, person, Math.max(cy.zoom(), readable)));
    },
    centreOn: (x, y) => {
      stopMoving(cy);
      setViewport(cy, goalAround(cy, { x, y }, cy.zoom()));
    },
    countOutside: () => readScene().persons.filter((person) => !isInside(cy, person)).length,
    inView: () => {
      const { x1, y1, w, h } = cy.extent();
      return { x: x1, y: y1, w, h };
    },
    placeOf: (personId) => placeOf(map, personId),
  };
}

/** For somebody chosen outside the map: left alone where their symbol can be seen, so that a press on it moves nothing. */
export function bringIntoView({ cy, readScene }: DrawnMap, personId: string | null): void {
  const person = personId === null ? null : personIn(readScene(), personId);
  if (person !== null && !isInside(cy, person)) moveViewport(cy, goalAround(cy, person, cy.zoom()));
}

/** Another picture of the same family: whoever is looked at stays where they stood on screen. */
export function keepInPlace({ cy }: DrawnMap, before: Scene, after: Scene, personId: string | null): void {
  const [was, is] = [personIn(before, personId), personIn(after, personId)];
  if (was === null || is === null) return;
  stopMoving(cy);
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  setViewport(cy, { zoom, x: x + (was.x - is.x) * zoom, y: y + (was.y - is.y) * zoom });
}

function personIn({ persons, folds = [] }: Scene, personId: string | null): Placed | null {
  return [...persons, ...folds].find(({ id }) => id === personId) ?? null;
}

function goalForAll(cy: Core, { bounds }: Scene): ViewportGoal {
  const [width, height] = [cy.width(), cy.height()];
  const wanted = Math.min(
    (width - 2 * margin) / Math.max(1, bounds.w),
    (height - 2 * margin) / Math.max(1, bounds.h),
    nearestFit,
  );
  const zoom = Math.max(cy.minZoom(), wanted);
  return goalAround(cy, { x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2 }, zoom);
}

function goalAround(
  cy: Core,
  { x, y }: { readonly x: number; readonly y: number },
  zoom: number,
): ViewportGoal {
  return { zoom, x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
}

function reveal({ cy, readScene }: DrawnMap, personId: string): void {
  const person = personIn(readScene(), personId);
  if (person === null) return;
  const { x, y } = onScreen(cy, person);
  const away = margin + (person.w / 2) * cy.zoom();
  const isInView = x > away && y > away && x < cy.width() - away && y < cy.height() - away - margin;
  if (!isInView) moveViewport(cy, goalAround(cy, person, cy.zoom()));
}

function onScreen(
  cy: Core,
  { x, y }: Pick<ScenePerson, 'x' | 'y'>,
): { readonly x: number; readonly y: number } {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

function isInside(cy: Core, person: Placed): boolean {
  const { x, y } = onScreen(cy, person);
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}

function placeOf({ cy, readScene }: DrawnMap, personId: string): ReturnType<MapHandle['placeOf']> {
  const person = personIn(readScene(), personId);
  const frame = cy.container()?.getBoundingClientRect();
  if (person === null || frame === undefined || !isInside(cy, person)) return null;
  const { x, y } = onScreen(cy, person);
  const below = person.labelBox.h > 0 ? person.labelBox.y + person.labelBox.h - person.y : person.h / 2;
  return {
    x: frame.left + x,
    y: frame.top + y,
    bottom: Math.min(frame.bottom, frame.top + y + below * cy.zoom()),
  };
}
