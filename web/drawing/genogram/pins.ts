import type { Spacing } from './arrangement.ts';
import { firstTrack, portShift } from './columns.ts';
import type { FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';
import type { RowContents } from './ports.ts';

/**
 * One union in one gap, with the exact x of every upright line that meets it. `bars` are its level lines: one, or
 * two where partners who do not stand together meet on a bracket first and then drop to their children.
 */
export interface PinnedStar {
  readonly star: number;
  readonly ups: readonly Pin[];
  readonly downs: readonly Pin[];
  /** Where the drop leaves a bracket, or the level line of two neighbours; null where there is none. */
  readonly drop: number | null;
}

export interface Pin {
  /** More than one: twins on one stalk. */
  readonly elements: readonly number[];
  readonly x: number;
}

/** Upright lines of two unions in one gap never share an x: nearer than this they could be read as one. */
const clearances = [5, 4, 3, 2, 1];

interface Upright {
  readonly star: number;
  readonly x: number;
}

/** The pins of every star of one gap. Fixed ones first, then children, then drops, which slide to a free place. */
export function pinGap(
  stars: readonly number[],
  x: Int32Array,
  graph: FamilyGraph,
  layers: Layers,
  contents: RowContents,
  twinsOf: ReadonlyMap<number, number>,
  spacing: Spacing,
): PinnedStar[] {
  const taken: Upright[] = [];
  const claim = (star: number, wanted: number, low: number, high: number) => {
    const free = freePlace(taken, star, wanted, Math.min(low, wanted), Math.max(high, wanted));
    taken.push({ star, x: free });
    return free;
  };
  const ups = new Map<number, Pin[]>();
  for (const star of stars) {
    if (contents.level.has(star)) continue;
    const pins = (layers.stars[star]?.ups ?? []).map((element): Pin => {
      const at = (x[element] ?? 0) + portShift(star, element, graph, contents, spacing);
      return { elements: [element], x: claim(star, at, at, at) };
    });
    ups.set(star, pins);
  }
  for (const star of stars) {
    for (const element of layers.stars[star]?.downs ?? []) {
      // Trunks and the legs of twins' forks have no choice.
      const isFixed = element >= layers.people || twinsOf.has(element);
      if (isFixed) claim(star, x[element] ?? 0, x[element] ?? 0, x[element] ?? 0);
    }
  }
  const downs = pinChildren(stars, x, graph, layers, twinsOf, ups, claim);
  return stars.map((star) => {
    const drop = dropOf(star, x, graph, contents, ups.get(star), downs.get(star) ?? [], spacing, claim);
    const pins =
      contents.level.has(star) && drop !== null ? [{ elements: [], x: drop }] : (ups.get(star) ?? []);
    return { star, ups: pins, downs: downs.get(star) ?? [], drop };
  });
}

type Claim = (star: number, wanted: number, low: number, high: number) => number;

function pinChildren(
  stars: readonly number[],
  x: Int32Array,
  graph: FamilyGraph,
  layers: Layers,
  twinsOf: ReadonlyMap<number, number>,
  ups: ReadonlyMap<number, readonly Pin[]>,
  claim: Claim,
): Map<number, Pin[]> {
  const parents = new Map<number, number[]>();
  for (const star of stars) {
    for (const element of layers.stars[star]?.downs ?? []) {
      parents.set(element, [...(parents.get(element) ?? []), star]);
    }
  }
  const downs = new Map<number, Pin[]>();
  for (const star of stars) {
    const children = layers.stars[star]?.downs ?? [];
    const pins = twinSets(children, twinsOf).map((elements): Pin => {
      const [first = 0] = elements;
      if (first >= layers.people) return { elements, x: x[first] ?? 0 };
      if (elements.length > 1) {
        const places = elements.map((element) => x[element] ?? 0);
        const [low, high] = [Math.min(...places), Math.max(...places)];
        return { elements, x: claim(star, Math.round((low + high) / 2), low + 4, high - 4) };
      }
      const all = parents.get(first) ?? [star];
      const half = Math.floor((graph.persons[first]?.width ?? 0) / 2);
      const shift = Math.round(shareOf(all.indexOf(star), all.length, Math.max(1, half - fromTheSide)));
      const room = Math.max(1, half - 8);
      const centre = x[first] ?? 0;
      const above = children.length === 1 && all.length === 1 ? ups.get(star)?.[0]?.x : undefined;
      const straight = above !== undefined && Math.abs(above - centre) <= room ? above : centre + shift;
      return { elements, x: claim(star, straight, centre - room, centre + room) };
    });
    downs.set(star, pins);
  }
  return downs;
}

/** Lines to a child stand so far apart, or closer where there are many: none may end at the side of the symbol. */
const betweenLines = 10;
const fromTheSide = 4;

/** How far right of the middle one of several lines meets a symbol that is `half` as wide, on either side of it. */
function shareOf(index: number, count: number, half: number): number {
  const step = count < 2 ? 0 : Math.min(betweenLines, (2 * half) / (count - 1));
  return (index - (count - 1) / 2) * step;
}

/** Children one by one, twins of one row together. */
function twinSets(children: readonly number[], twinsOf: ReadonlyMap<number, number>): number[][] {
  const sets = new Map<string, number[]>();
  for (const child of children) {
    const twins = twinsOf.get(child);
    const key = twins === undefined ? `one ${child}` : `twins ${twins}`;
    sets.set(key, [...(sets.get(key) ?? []), child]);
  }
  return [...sets.values()];
}

function dropOf(
  star: number,
  x: Int32Array,
  graph: FamilyGraph,
  contents: RowContents,
  ups: readonly Pin[] | undefined,
  downs: readonly Pin[],
  spacing: Spacing,
  claim: Claim,
): number | null {
  if (downs.length === 0) return null;
  const places = downs.map((pin) => pin.x);
  const children = Math.round((Math.min(...places) + Math.max(...places)) / 2);
  const couple = contents.level.get(star);
  if (couple !== undefined) {
    const [low, high] = dropRoom(star, couple, x, graph, contents, spacing);
    // Clear of the outlines of the partners' homes where there is room for it.
    const [left, right] = [Math.min(low + 7, (low + high) >> 1), Math.max(high - 7, (low + high) >> 1)];
    return claim(star, Math.min(right, Math.max(left, children)), low, high);
  }
  if (ups === undefined || ups.length < 2) return null;
  const [low, high] = [Math.min(...ups.map((pin) => pin.x)), Math.max(...ups.map((pin) => pin.x))];
  return claim(star, Math.min(high, Math.max(low, children)), low, high);
}

/** Between the two partners, clear of their labels, their ports and the drops of their other unions. */
function dropRoom(
  star: number,
  [left, right]: readonly [number, number],
  x: Int32Array,
  graph: FamilyGraph,
  contents: RowContents,
  spacing: Spacing,
): [number, number] {
  const half = (element: number) => {
    const person = graph.persons[element];
    return person === undefined ? 0 : Math.ceil(Math.max(person.width, person.labelWidth) / 2);
  };
  const drops = contents.dropsAfter.get(left) ?? [star];
  const portRoom = (ports: number) => (ports === 0 ? 0 : firstTrack(spacing) + spacing.track * (ports - 1));
  const start = (x[left] ?? 0) + half(left) + portRoom(contents.rightOf.get(left) ?? 0);
  const end = (x[right] ?? 0) - half(right) - portRoom(contents.leftOf.get(right) ?? 0);
  const share = (end - start) / drops.length;
  const own = drops.indexOf(star);
  const margin = Math.min(6, Math.max(1, Math.floor(share / 2) - 3));
  const low = Math.ceil(start + share * own) + margin;
  const high = Math.floor(start + share * (own + 1)) - margin;
  return low <= high ? [low, high] : [Math.round((low + high) / 2), Math.round((low + high) / 2)];
}

/** The nearest place to the wanted one that keeps clear of other unions' upright lines. */
function freePlace(
  taken: readonly Upright[],
  star: number,
  wanted: number,
  low: number,
  high: number,
): number {
  const near = taken.filter((other) => other.star !== star && other.x > low - 6 && other.x < high + 6);
  for (const clearance of clearances) {
    for (let away = 0; away <= high - low; away += 1) {
      for (const place of away === 0 ? [wanted] : [wanted - away, wanted + away]) {
        if (place < low || place > high) continue;
        if (near.every((other) => Math.abs(other.x - place) >= clearance)) return place;
      }
    }
  }
  return wanted;
}
