import type { FamilyGraph } from './family-graph.ts';
import type { Layers, Star } from './layers.ts';

/** Where a union leaves a person whom no straight line joins to the partner: from a side, or from below. */
export interface Port {
  readonly star: number;
  readonly element: number;
  readonly side: 'left' | 'right' | 'below';
  /** From the innermost, 0, outwards; for `below`, from the left. */
  readonly index: number;
  readonly of: number;
}

export interface RowContents {
  /** Unions whose partners are joined by a level line, by star: the left and the right partner. */
  readonly level: ReadonlyMap<number, readonly [number, number]>;
  /** Ports by star and element. */
  readonly ports: ReadonlyMap<string, Port>;
  /** Upright lines that run just right of an element: its own ports, then drops of level unions. */
  readonly rightOf: ReadonlyMap<number, number>;
  readonly leftOf: ReadonlyMap<number, number>;
  readonly dropsAfter: ReadonlyMap<number, readonly number[]>;
  /** Least length of the level line that starts at an element. */
  readonly roomAfter: ReadonlyMap<number, number>;
  readonly partnerLineRight: ReadonlySet<number>;
  readonly partnerLineLeft: ReadonlySet<number>;
}

export function portKey(star: number, element: number): string {
  return `${star}/${element}`;
}

/** Reads off the order of the rows which partners are neighbours and where every other line must leave. */
export function findPorts(
  graph: FamilyGraph,
  layers: Layers,
  order: readonly (readonly number[])[],
  place: Int32Array,
): RowContents {
  const level = levelUnions(graph, layers, order, place);
  const dropsAfter = new Map<number, number[]>();
  const roomAfter = new Map<number, number>();
  const partnerLineRight = new Set<number>();
  const partnerLineLeft = new Set<number>();
  for (const [star, [left, right]] of level) {
    partnerLineRight.add(left);
    partnerLineLeft.add(right);
    const { room = 0 } = graph.unions[layers.stars[star]?.union ?? -1] ?? {};
    roomAfter.set(left, Math.max(room, roomAfter.get(left) ?? 0));
    if ((layers.stars[star]?.downs.length ?? 0) > 0)
      dropsAfter.set(left, [...(dropsAfter.get(left) ?? []), star]);
  }
  const wanted = wantedPorts(graph, layers, level, place, partnerLineRight, partnerLineLeft);
  const { ports, rightOf, leftOf } = numberPorts(wanted);
  return { level, ports, rightOf, leftOf, dropsAfter, roomAfter, partnerLineRight, partnerLineLeft };
}

function levelUnions(
  graph: FamilyGraph,
  layers: Layers,
  order: readonly (readonly number[])[],
  place: Int32Array,
): Map<number, readonly [number, number]> {
  const level = new Map<number, readonly [number, number]>();
  const joined = new Set<string>();
  layers.stars.forEach((star, index) => {
    const [a, b] = star.ups;
    if (!star.isMeeting || a === undefined || b === undefined || star.ups.length !== 2) return;
    if (a >= layers.people || b >= layers.people || graph.unions[star.union]?.kind === 'link') return;
    const [left, right] = (place[a] ?? 0) < (place[b] ?? 0) ? [a, b] : [b, a];
    const between = (order[star.gap] ?? []).slice((place[left] ?? 0) + 1, place[right] ?? 0);
    if (between.some((element) => element < layers.people)) return;
    if (joined.has(`${left}/${right}`)) return;
    joined.add(`${left}/${right}`);
    level.set(index, [left, right]);
  });
  return level;
}

interface WantedPort {
  readonly star: number;
  readonly element: number;
  readonly side: Port['side'];
  /** How many places to the right the other partners stand, 0 for nobody. */
  readonly reach: number;
}

function wantedPorts(
  graph: FamilyGraph,
  layers: Layers,
  level: ReadonlyMap<number, unknown>,
  place: Int32Array,
  lineRight: ReadonlySet<number>,
  lineLeft: ReadonlySet<number>,
): WantedPort[] {
  return layers.stars.flatMap((star, index) => {
    if (level.has(index)) return [];
    return star.ups
      .filter((element) => element < layers.people)
      .map((element): WantedPort => {
        const reach = reachOf(star, element, place);
        const labelled = (graph.persons[element]?.labelHeight ?? 0) > 0;
        if (!labelled) return { star: index, element, side: 'below', reach };
        const free = lineRight.has(element) && !lineLeft.has(element) ? 'left' : 'right';
        return { star: index, element, side: reach === 0 ? free : reach < 0 ? 'left' : 'right', reach };
      });
  });
}

/** How many places away the other partners stand; 0 for someone alone. */
function reachOf(star: Star, element: number, place: Int32Array): number {
  const others = star.ups.filter((other) => other !== element);
  if (others.length === 0) return 0;
  const mean = others.reduce((sum, other) => sum + (place[other] ?? 0), 0) / others.length;
  return Math.round(mean - (place[element] ?? 0));
}

function numberPorts(wanted: readonly WantedPort[]): {
  ports: Map<string, Port>;
  rightOf: Map<number, number>;
  leftOf: Map<number, number>;
} {
  const ports = new Map<string, Port>();
  const rightOf = new Map<number, number>();
  const leftOf = new Map<number, number>();
  const sides = new Map<string, WantedPort[]>();
  for (const port of wanted) {
    const key = `${port.element}/${port.side}`;
    sides.set(key, [...(sides.get(key) ?? []), port]);
  }
  for (const list of sides.values()) {
    list.sort((a, b) => outwards(a) - outwards(b) || a.star - b.star);
    list.forEach(({ star, element, side }, index) => {
      ports.set(portKey(star, element), { star, element, side, index, of: list.length });
      if (side === 'right') rightOf.set(element, list.length);
      if (side === 'left') leftOf.set(element, list.length);
    });
  }
  return { ports, rightOf, leftOf };
}

/**
 * Innermost a line of one's own, straight down; outermost that to the nearest partner, whose bracket then lies above
 * the brackets to those further away and is crossed by none of them. Below: the same from the left and from the right.
 */
function outwards({ side, reach }: WantedPort): number {
  const far = reach === 0 ? 0 : 1 / Math.abs(reach);
  return side === 'below' && reach < 0 ? -far : far;
}
