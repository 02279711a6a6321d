/** `to` stands at least one row below `from`; a heavier edge is kept shorter. */
export interface RankEdge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Ranks of least total weighted edge length with every edge at least one long (Gansner, Koutsofios, North and Vo,
 * 1993). The edges must be free of cycles. Each connected part starts at 0. Counted pivots, no clock.
 */
export function networkSimplex(count: number, edges: readonly RankEdge[]): Int32Array {
  const rank = longestPath(count, edges);
  const incident: number[][] = Array.from({ length: count }, () => []);
  edges.forEach(({ from, to }, index) => {
    incident[from]?.push(index);
    incident[to]?.push(index);
  });
  const done = new Uint8Array(count);
  for (let start = 0; start < count; start += 1) {
    if (done[start] === 1) continue;
    const part = connectedPart(start, edges, incident);
    for (const node of part) done[node] = 1;
    if (part.length > 1) improvePart(part, edges, incident, rank);
    const least = part.reduce((low, node) => Math.min(low, rank[node] ?? 0), Infinity);
    for (const node of part) rank[node] = (rank[node] ?? 0) - least;
  }
  return rank;
}

function longestPath(count: number, edges: readonly RankEdge[]): Int32Array {
  const rank = new Int32Array(count);
  const waiting = new Int32Array(count);
  const out: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of edges) {
    waiting[to] = (waiting[to] ?? 0) + 1;
    out[from]?.push(to);
  }
  const ready = [...waiting.keys()].filter((node) => waiting[node] === 0);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const to of out[node] ?? []) {
      rank[to] = Math.max(rank[to] ?? 0, (rank[node] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) ready.push(to);
    }
  }
  return rank;
}

function connectedPart(start: number, edges: readonly RankEdge[], incident: readonly number[][]): number[] {
  const part = [start];
  const seen = new Set(part);
  for (const node of part) {
    for (const index of incident[node] ?? []) {
      const other = otherEnd(edges[index], node);
      if (!seen.has(other)) {
        seen.add(other);
        part.push(other);
      }
    }
  }
  return part;
}

function otherEnd(edge: RankEdge | undefined, node: number): number {
  return edge === undefined ? node : edge.from === node ? edge.to : edge.from;
}

function improvePart(
  part: readonly number[],
  edges: readonly RankEdge[],
  incident: readonly number[][],
  rank: Int32Array,
): void {
  const slack = ({ from, to }: RankEdge) => (rank[to] ?? 0) - (rank[from] ?? 0) - 1;
  const own = [...new Set(part.flatMap((node) => incident[node] ?? []))].sort((a, b) => a - b);
  const inTree = new Uint8Array(edges.length);
  growTightTree(part, edges, own, inTree, slack, rank);
  const pivots = 4 * part.length + 50;
  for (let pivot = 0; pivot < pivots; pivot += 1) {
    const tree = orderTree(part[0] ?? 0, edges, incident, inTree);
    const leaving = edgeToLeave(tree, edges, incident);
    if (leaving === null) return;
    const below = tree.order.slice(tree.first[leaving.node], tree.last[leaving.node]);
    const isBelow = new Uint8Array(rank.length);
    for (const node of below) isBelow[node] = 1;
    const entering = edgeToEnter(own, edges, isBelow, leaving.downwards, slack);
    if (entering === null) return;
    const edge = edges[entering];
    if (edge === undefined) return;
    const shift = leaving.downwards ? slack(edge) : -slack(edge);
    for (const node of below) rank[node] = (rank[node] ?? 0) + shift;
    inTree[leaving.edge] = 0;
    inTree[entering] = 1;
  }
}

function growTightTree(
  part: readonly number[],
  edges: readonly RankEdge[],
  own: readonly number[],
  inTree: Uint8Array,
  slack: (edge: RankEdge) => number,
  rank: Int32Array,
): void {
  const isJoined = new Uint8Array(rank.length);
  const joined = [part[0] ?? 0];
  isJoined[part[0] ?? 0] = 1;
  while (joined.length < part.length) {
    let best: { index: number; edge: RankEdge; slack: number } | null = null;
    for (const index of own) {
      const edge = edges[index];
      if (edge === undefined || isJoined[edge.from] === isJoined[edge.to]) continue;
      const room = slack(edge);
      if (best === null || room < best.slack) best = { index, edge, slack: room };
      if (room === 0) break;
    }
    if (best === null) return;
    const isHead = isJoined[best.edge.to] === 1;
    const shift = isHead ? -best.slack : best.slack;
    if (shift !== 0) for (const node of joined) rank[node] = (rank[node] ?? 0) + shift;
    const next = isHead ? best.edge.from : best.edge.to;
    joined.push(next);
    isJoined[next] = 1;
    inTree[best.index] = 1;
  }
}

interface OrderedTree {
  /** Every subtree is the slice of `order` from `first` to `last` of its top. */
  readonly order: readonly number[];
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The edge to the node above; -1 for the top. */
  readonly parentEdge: Int32Array;
}

function orderTree(
  root: number,
  edges: readonly RankEdge[],
  incident: readonly number[][],
  inTree: Uint8Array,
): OrderedTree {
  const order: number[] = [];
  const first = new Int32Array(incident.length);
  const last = new Int32Array(incident.length);
  const parentEdge = new Int32Array(incident.length).fill(-1);
  const stack: { node: number; left: boolean }[] = [{ node: root, left: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.left) {
      last[top.node] = order.length;
      continue;
    }
    first[top.node] = order.length;
    order.push(top.node);
    stack.push({ node: top.node, left: true });
    for (const index of incident[top.node] ?? []) {
      if (inTree[index] === 0 || parentEdge[top.node] === index) continue;
      const other = otherEnd(edges[index], top.node);
      parentEdge[other] = index;
      stack.push({ node: other, left: false });
    }
  }
  return { order, first, last, parentEdge };
}

/** A tree edge whose subtree wants to move: the cut value is the sum of (out − in) weights over the subtree. */
function edgeToLeave(
  tree: OrderedTree,
  edges: readonly RankEdge[],
  incident: readonly number[][],
): { node: number; edge: number; downwards: boolean } | null {
  const pull = new Int32Array(incident.length);
  for (const node of tree.order.toReversed()) {
    let sum = pull[node] ?? 0;
    for (const index of incident[node] ?? []) {
      const edge = edges[index];
      if (edge !== undefined) sum += edge.from === node ? edge.weight : -edge.weight;
    }
    pull[node] = sum;
    const up = tree.parentEdge[node] ?? -1;
    if (up < 0) continue;
    const above = otherEnd(edges[up], node);
    pull[above] = (pull[above] ?? 0) + sum;
  }
  for (const node of tree.order) {
    const edge = tree.parentEdge[node] ?? -1;
    if (edge < 0) continue;
    const subtreeIsTail = edges[edge]?.from === node;
    const cut = subtreeIsTail ? (pull[node] ?? 0) : -(pull[node] ?? 0);
    if (cut < 0) return { node, edge, downwards: !subtreeIsTail };
  }
  return null;
}

/** `downwards`: the subtree hangs below the leaving edge and will move further down. */
function edgeToEnter(
  own: readonly number[],
  edges: readonly RankEdge[],
  isBelow: Uint8Array,
  downwards: boolean,
  slack: (edge: RankEdge) => number,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const index of own) {
    const edge = edges[index];
    if (edge === undefined) continue;
    const crosses = downwards
      ? isBelow[edge.from] === 1 && isBelow[edge.to] === 0
      : isBelow[edge.from] === 0 && isBelow[edge.to] === 1;
    if (crosses && slack(edge) < least) {
      least = slack(edge);
      best = index;
    }
  }
  return best;
}
