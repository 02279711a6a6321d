import type { Box, Point } from '../../scene.ts';
import {
  heightOf,
  packBoxes,
  slotsOf,
  widthOf,
  type Gaps,
  type Shelves,
  type Size,
  type Slot,
} from './pack.ts';
import { routesBetween, type Gutter, type Route, type Side, type WantedLine } from './routes.ts';

export interface PlacedBoxes {
  /** By the number of the box. */
  readonly boxes: ReadonlyMap<number, Box>;
  /** By the id of the line. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

const gaps: Gaps = { column: 30, shelf: 30, stacked: 22 };
/** Between lines side by side, and from a box to the nearest of them. */
const lane = 9;
const beside = 24;
/** Where the first line leaves a box, below its upper corner. */
const firstPort = 30;
const port = 13;
/** Columns are widened up to this to make shelves equally long. */
const mostStretch = 1.5;

/** Packs boxes of these sizes into a picture of this shape (width by height) and leads the lines round them. */
export function placeBoxes(
  sizes: readonly Size[],
  wanted: readonly WantedLine[],
  shape: number,
): PlacedBoxes {
  const shelves = packBoxes(sizes, gaps, shape);
  const slots = slotsOf(shelves);
  const roughly = standing(shelves, sizes, new Map());
  const routes = routesBetween(wanted, slots, shelves, {
    middleOf: (box) => middleOf(roughly.boxes.get(box)),
    x: (gutter) => roughly.uprights.get(gutter.key) ?? 0,
    y: (gutter) => roughly.levels.get(gutter.key) ?? 0,
  });
  const lanes = lanesOf(routes);
  const settled = standing(shelves, sizes, lanes);
  const ports = portsOf(routes, slots);
  const lines = routes.map((route): [string, Point[]] => [route.id, pointsOf(route, settled, lanes, ports)]);
  return { boxes: settled.boxes, lines: new Map(lines) };
}

interface Standing {
  readonly boxes: ReadonlyMap<number, Box>;
  /** The first lane of each gutter. */
  readonly uprights: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<string, number>;
}

type Lanes = ReadonlyMap<string, readonly string[]>;

function standing(shelves: Shelves, sizes: readonly Size[], lanes: Lanes): Standing {
  const roomOf = (key: string, least: number) => {
    const count = lanes.get(key)?.length ?? 0;
    return Math.max(least, count === 0 ? 0 : 2 * beside + (count - 1) * lane);
  };
  const firstLane = (key: string, room: number) =>
    (room - Math.max(0, (lanes.get(key)?.length ?? 0) - 1) * lane) / 2;
  const natural = shelves.map((columns) => columns.map((column) => widthOf(column, sizes)));
  const gutterWidths = natural.map((widths, shelf) =>
    Array.from({ length: widths.length + 1 }, (_, at) =>
      roomOf(`v${shelf}/${at}`, at === 0 || at === widths.length ? 0 : gaps.column),
    ),
  );
  const inner = (shelf: number) => (gutterWidths[shelf] ?? []).reduce((sum, w) => sum + w, 0);
  const total = Math.max(0, ...natural.map((widths, shelf) => inner(shelf) + sum(widths)));
  const boxes = new Map<number, Box>();
  const uprights = new Map<string, number>();
  const levels = new Map<string, number>();
  let y = 0;
  shelves.forEach((columns, shelf) => {
    const above = roomOf(`h${shelf}`, shelf === 0 ? 0 : gaps.shelf);
    levels.set(`h${shelf}`, y + firstLane(`h${shelf}`, above));
    y += above;
    const widths = natural[shelf] ?? [];
    const stretch = Math.min(mostStretch, Math.max(1, (total - inner(shelf)) / Math.max(1, sum(widths))));
    let x = 0;
    columns.forEach((column, at) => {
      const room = gutterWidths[shelf]?.[at] ?? 0;
      uprights.set(`v${shelf}/${at}`, x + firstLane(`v${shelf}/${at}`, room));
      x += room;
      const w = Math.floor((widths[at] ?? 0) * stretch);
      let top = y;
      for (const index of column) {
        const h = sizes[index]?.h ?? 0;
        boxes.set(index, { x, y: top, w, h });
        top += h + gaps.stacked;
      }
      x += w;
    });
    const lastKey = `v${shelf}/${columns.length}`;
    uprights.set(lastKey, x + firstLane(lastKey, gutterWidths[shelf]?.[columns.length] ?? 0));
    y += Math.max(0, ...columns.map((column) => heightOf(column, sizes, gaps)));
  });
  const below = `h${shelves.length}`;
  levels.set(below, y + firstLane(below, roomOf(below, 0)));
  return { boxes, uprights, levels };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function middleOf(box: Box | undefined): Point {
  return box === undefined ? [0, 0] : [box.x + box.w / 2, box.y + Math.min(box.h, 2 * firstPort) / 2];
}

/** Which lines run in each gutter, from left to right or from top to bottom. */
function lanesOf(routes: readonly Route[]): Lanes {
  const lanes = new Map<string, string[]>();
  for (const { id, gutters } of routes)
    for (const { key } of gutters) {
      const held = lanes.get(key);
      if (held === undefined) lanes.set(key, [id]);
      else if (!held.includes(id)) held.push(id);
    }
  return lanes;
}

type Ports = ReadonlyMap<string, number>;

/** How far below the top of its box each line leaves: lines on one side stand one below the other. */
function portsOf(routes: readonly Route[], slots: ReadonlyMap<number, Slot>): Ports {
  const used = new Map<string, number>();
  const ports = new Map<string, number>();
  const take = (id: string, box: number, side: Side, end: 'from' | 'to') => {
    const slot = slots.get(box);
    const key = `${slot?.shelf ?? 0}/${slot?.column ?? 0}/${slot?.place ?? 0}/${side}`;
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    // Left and right sides are staggered, so that lines from both sides of a gutter never meet end to end.
    ports.set(`${id}/${end}`, firstPort + count * port + (side === 'right' ? port / 2 : 0));
  };
  for (const { id, from, to, fromSide, toSide } of routes) {
    take(id, from, fromSide, 'from');
    take(id, to, toSide, 'to');
  }
  return ports;
}

function pointsOf(route: Route, placed: Standing, lanes: Lanes, ports: Ports): Point[] {
  const end = (box: number, side: Side, which: 'from' | 'to'): Point => {
    const { x, y, w, h } = placed.boxes.get(box) ?? { x: 0, y: 0, w: 0, h: 0 };
    const down = Math.min(ports.get(`${route.id}/${which}`) ?? firstPort, h - 6);
    return [side === 'left' ? x : x + w, Math.round(y + down)];
  };
  const start = end(route.from, route.fromSide, 'from');
  const finish = levelled(end(route.to, route.toSide, 'to'), start, route);
  const points: Point[] = [start];
  let [x, y] = start;
  for (const gutter of route.gutters) {
    const at = Math.round(laneAt(gutter, route.id, placed, lanes));
    if (gutter.column === null) y = at;
    else x = at;
    points.push([x, y]);
  }
  points.push([x, finish[1]], finish);
  return points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]));
}

/** Two boxes side by side are joined by a straight line. */
function levelled([x, y]: Point, [, startY]: Point, { gutters, fromSide, toSide }: Route): Point {
  const isStraight = gutters.length === 1 && fromSide !== toSide && Math.abs(startY - y) < port;
  return [x, isStraight ? startY : y];
}

function laneAt(gutter: Gutter, id: string, placed: Standing, lanes: Lanes): number {
  const first = (gutter.column === null ? placed.levels : placed.uprights).get(gutter.key) ?? 0;
  return first + (lanes.get(gutter.key)?.indexOf(id) ?? 0) * lane;
}

function isSame(a: Point, b: Point | undefined): boolean {
  return b?.[0] === a[0] && b[1] === a[1];
}
