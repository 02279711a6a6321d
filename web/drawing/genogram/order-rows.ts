import type { Ordering } from './ordering.ts';
import { appendUnit, moveUnit, putUnit, siftUnit, swapNeighbours, turnUnit } from './swaps.ts';

/** How hard to look; counted in moves, never in time, so that the picture is the same on every machine. */
export interface Effort {
  readonly movesPerUnit: number;
  readonly sifts: number;
}

const everywhere = 1 << 30;

/** Inserts the units, the most tied first, each at its cheapest place; then anneals and sifts. */
export function orderRows(ordering: Ordering, effort: Effort): void {
  insertUnits(ordering);
  sift(ordering, 1, everywhere);
  anneal(ordering, effort.movesPerUnit * ordering.units.length);
  sift(ordering, effort.sifts, everywhere);
}

function insertUnits(ordering: Ordering): void {
  const neighbours = unitNeighbours(ordering);
  const depth = peelDepth(neighbours);
  const ties = new Int32Array(ordering.units.length);
  const placed = new Uint8Array(ordering.units.length);
  const nextUnit = () => {
    let best = -1;
    for (let unit = 0; unit < placed.length; unit += 1) {
      if (placed[unit] === 0 && (best < 0 || comesBefore(unit, best, ties, depth))) best = unit;
    }
    return best;
  };
  for (let best = nextUnit(); best >= 0; best = nextUnit()) {
    placed[best] = 1;
    appendUnit(ordering, best);
    siftUnit(ordering, best, everywhere);
    if ((ordering.elements[best]?.length ?? 0) > 1 && turnUnit(ordering, best) >= 0) turnUnit(ordering, best);
    for (const other of neighbours[best] ?? []) ties[other] = (ties[other] ?? 0) + 1;
  }
}

/** Tied to somebody placed, then the core before what hangs on it, then the most tied, then by number. */
function comesBefore(a: number, b: number, ties: Int32Array, depth: Int32Array): boolean {
  const of = (values: Int32Array, unit: number) => values[unit] ?? 0;
  const tied = Math.min(1, of(ties, a)) - Math.min(1, of(ties, b));
  if (tied !== 0) return tied > 0;
  if (of(depth, a) !== of(depth, b)) return of(depth, a) > of(depth, b);
  return of(ties, a) > of(ties, b);
}

function unitNeighbours(ordering: Ordering): number[][] {
  const sets: Set<number>[] = ordering.units.map(() => new Set());
  ordering.starUps.forEach((ups, star) => {
    const units = [...ups, ...(ordering.starDowns[star] ?? [])].map(
      (element) => ordering.unitOf[element] ?? 0,
    );
    const [first] = units;
    if (first === undefined) return;
    for (const unit of units) {
      if (unit === first) continue;
      sets[first]?.add(unit);
      sets[unit]?.add(first);
    }
  });
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** In which round a unit is peeled off as the end of a chain; those in circles get the highest number. */
function peelDepth(neighbours: readonly (readonly number[])[]): Int32Array {
  const degree = Int32Array.from(neighbours, (list) => list.length);
  const depth = new Int32Array(neighbours.length).fill(neighbours.length);
  let round = [...degree.keys()].filter((unit) => (degree[unit] ?? 0) <= 1);
  for (let level = 0; round.length > 0; level += 1) {
    const next: number[] = [];
    for (const unit of round) depth[unit] = level;
    for (const unit of round) {
      for (const other of neighbours[unit] ?? []) {
        degree[other] = (degree[other] ?? 0) - 1;
        if (depth[other] === neighbours.length && degree[other] === 1) next.push(other);
      }
    }
    round = next;
  }
  return depth;
}

/** Every unit to its cheapest place, row by row down and up again, until nothing gets better. */
export function sift(ordering: Ordering, rounds: number, reach: number): void {
  for (let round = 0; round < rounds; round += 1) {
    let gained = 0;
    for (const row of round % 2 === 0 ? ordering.rows : ordering.rows.toReversed()) {
      for (const unit of [...row]) {
        gained -= siftUnit(ordering, unit, reach);
        if ((ordering.elements[unit]?.length ?? 0) > 1) {
          const rose = turnUnit(ordering, unit);
          if (rose >= 0) turnUnit(ordering, unit);
          else gained -= rose;
        }
      }
    }
    if (gained === 0) return;
  }
}

const hottest = 1000;
const coolest = 80;

/** Chance moves that may make things worse, ever less often. Whole numbers only: same moves on every machine. */
function anneal(ordering: Ordering, moves: number): void {
  const next = randomNumbers(20_260_630);
  const chances = acceptanceTable();
  const movable = [...ordering.units.keys()].filter(
    (unit) =>
      (ordering.rows[ordering.units[unit]?.row ?? 0]?.length ?? 0) > 1 ||
      (ordering.elements[unit]?.length ?? 0) > 1,
  );
  if (movable.length === 0) return;
  for (let move = 0; move < moves; move += 1) {
    const left = Math.floor((1024 * (moves - move)) / moves);
    const heat = coolest + Math.floor(((hottest - coolest) * left * left) / 1_048_576);
    const accepts = (rose: number) =>
      rose <= 0 || next(65_536) < (chances[Math.floor((64 * rose) / heat)] ?? 0);
    tryMove(ordering, movable[next(movable.length)] ?? 0, next, accepts);
  }
}

function tryMove(
  ordering: Ordering,
  unit: number,
  next: (below: number) => number,
  accepts: (rose: number) => boolean,
): void {
  const kind = next(8);
  if (kind === 0 && (ordering.elements[unit]?.length ?? 0) > 1) {
    if (!accepts(turnUnit(ordering, unit))) turnUnit(ordering, unit);
    return;
  }
  const row = ordering.units[unit]?.row ?? 0;
  const last = (ordering.rows[row]?.length ?? 1) - 1;
  if (last === 0) return;
  const from = ordering.indexOf[unit] ?? 0;
  if (kind <= 2) {
    tryBlocks(ordering, row, from, next, accepts);
    return;
  }
  const to =
    kind === 3
      ? nextToKin(ordering, unit, next)
      : Math.max(0, Math.min(last, from + (next(2) === 0 ? -1 : 1) * (kind < 6 ? 1 : 1 + next(6))));
  if (to !== from && !accepts(moveUnit(ordering, unit, to))) putUnit(ordering, unit, from);
}

/** The place of a random member of one of its groups: a brother, a partner, someone at home. */
function nextToKin(ordering: Ordering, unit: number, next: (below: number) => number): number {
  const groups = ordering.groupsOf[unit] ?? new Int32Array(0);
  const group = ordering.groups[groups[next(Math.max(1, groups.length))] ?? -1];
  const here = ordering.indexOf[unit] ?? 0;
  if (group === undefined) return here;
  const kin = group.members[next(group.members.length)] ?? 0;
  return ordering.indexOf[ordering.unitOf[kin] ?? 0] ?? here;
}

/** Moves a whole block of units past its neighbouring block. */
function tryBlocks(
  ordering: Ordering,
  row: number,
  from: number,
  next: (below: number) => number,
  accepts: (rose: number) => boolean,
): void {
  const last = (ordering.rows[row]?.length ?? 1) - 1;
  const middle = sibshipEnd(ordering, row, from);
  if (middle >= last) return;
  const end = next(2) === 0 ? sibshipEnd(ordering, row, middle + 1) : Math.min(last, middle + 1 + next(3));
  if (accepts(exchange(ordering, row, from, middle, end))) return;
  exchange(ordering, row, from, from + (end - middle) - 1, end);
}

/** The last unit of the unbroken sibship that the unit at this place belongs to. */
function sibshipEnd(ordering: Ordering, row: number, from: number): number {
  const units = ordering.rows[row] ?? [];
  const unionsOf = (index: number) =>
    [...(ordering.elements[units[index] ?? -1] ?? [])].flatMap((element) => ordering.sibships[element] ?? []);
  const own = unionsOf(from);
  let end = from;
  while (end + 1 < units.length && unionsOf(end + 1).some((union) => own.includes(union))) end += 1;
  return end;
}

function exchange(ordering: Ordering, row: number, first: number, middle: number, last: number): number {
  let rose = 0;
  for (let i = middle + 1; i <= last; i += 1) {
    const target = first + (i - middle - 1);
    for (let at = i; at > target; at -= 1) rose += swapNeighbours(ordering, row, at - 1);
  }
  return rose;
}

function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Chance out of 65,536 by the price risen in 64ths of the heat: each step 1/64 less than the one before. */
function acceptanceTable(): number[] {
  const table = [65_536];
  for (let last = 65_536; last > 0;) {
    last = Math.floor((last * 63) / 64);
    table.push(last);
  }
  return table;
}
