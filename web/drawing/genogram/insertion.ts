import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';
import { appendUnit, isTurnable, siftUnit, turnUnit } from './swaps.ts';
import type { UnitTies } from './unit-ties.ts';

const everywhere = 1 << 30;

/**
 * Inserts units, each at its cheapest place: those tied to somebody placed first, of these the core before what hangs
 * on it, then the most tied, then in the order of the list.
 */
export function insertUnits(ordering: Ordering, units: readonly number[], ties: UnitTies): void {
  const waiting = [...units];
  const { start, items } = ties.neighbours;
  const tied = new Int32Array(ordering.unitCount);
  for (const unit of waiting) {
    for (let i = at(start, unit); i < at(start, unit + 1); i += 1) {
      if (at(ordering.now.indexOf, at(items, i)) >= 0) tied[unit] = at(tied, unit) + 1;
    }
  }
  while (waiting.length > 0) {
    const best = nextUnit(waiting, tied, ties.depth);
    insertUnit(ordering, best);
    for (let i = at(start, best); i < at(start, best + 1); i += 1)
      tied[at(items, i)] = at(tied, at(items, i)) + 1;
  }
}

/** Takes the next out of the list. */
function nextUnit(waiting: number[], tied: Int32Array, depth: Int32Array): number {
  let bestAt = 0;
  let best = waiting[0] ?? 0;
  for (let i = 1; i < waiting.length; i += 1) {
    const unit = waiting[i] ?? 0;
    if (comesBefore(unit, best, tied, depth)) {
      bestAt = i;
      best = unit;
    }
  }
  waiting.splice(bestAt, 1);
  return best;
}

function comesBefore(a: number, b: number, tied: Int32Array, depth: Int32Array): boolean {
  const [tiesA, tiesB] = [at(tied, a), at(tied, b)];
  if (tiesA > 0 !== tiesB > 0) return tiesA > 0;
  const [depthA, depthB] = [at(depth, a), at(depth, b)];
  return depthA === depthB ? tiesA > tiesB : depthA > depthB;
}

function insertUnit(ordering: Ordering, unit: number): void {
  appendUnit(ordering, unit);
  siftUnit(ordering, unit, everywhere);
  if (!isTurnable(ordering, unit)) return;
  if (turnUnit(ordering, unit) >= 0) turnUnit(ordering, unit);
}

/** Every unit to its cheapest place, row by row down and up again, until nothing gets better. */
export function sift(ordering: Ordering, rounds: number, reach: number): void {
  for (let round = 0; round < rounds; round += 1) {
    let gained = 0;
    for (let i = 0; i < ordering.rowCount; i += 1) {
      gained += siftRow(ordering, round % 2 === 0 ? i : ordering.rowCount - 1 - i, reach);
    }
    if (gained === 0) return;
  }
}

function siftRow(ordering: Ordering, row: number, reach: number): number {
  const { now, rowStart } = ordering;
  const start = at(rowStart, row);
  let gained = 0;
  for (const unit of now.sequence.slice(start, start + at(now.rowSize, row))) {
    gained -= siftUnit(ordering, unit, reach);
    if (!isTurnable(ordering, unit)) continue;
    const rose = turnUnit(ordering, unit);
    if (rose >= 0) turnUnit(ordering, unit);
    else gained -= rose;
  }
  return gained;
}
