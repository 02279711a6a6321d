import { noteSibships } from './age-order.ts';
import { crossingsBetween } from './crossings.ts';
import { noteGroups, noteGroupsOfBoth } from './group-prices.ts';
import { noteHomes, noteHomesOfBoth } from './home-prices.ts';
import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';
import { price } from './prices.ts';
import { noteStars, noteUnit } from './standing.ts';

/** Swaps the units at `index` and `index + 1` of a row and returns by how much the price rose. */
export function swapNeighbours(ordering: Ordering, row: number, index: number): number {
  const slot = at(ordering.rowStart, row) + index;
  const left = at(ordering.now.sequence, slot);
  const right = at(ordering.now.sequence, slot + 1);
  const before = crossingsBetween(ordering, left, right);
  exchangePlaces(ordering, slot, index);
  noteStars(ordering, left);
  noteStars(ordering, right);
  const crossings = crossingsBetween(ordering, left, right) - before;
  return (
    crossings * (price.crossing / 2) +
    noteGroupsOfBoth(ordering, left, right) +
    noteHomesOfBoth(ordering, left, right) +
    noteSibships(ordering, left, right)
  );
}

function exchangePlaces(
  { now, firstElement, width, isMeasured }: Ordering,
  slot: number,
  index: number,
): void {
  const { sequence, indexOf, elements, place, x } = now;
  const left = at(sequence, slot);
  const right = at(sequence, slot + 1);
  sequence[slot] = right;
  sequence[slot + 1] = left;
  indexOf[right] = index;
  indexOf[left] = index + 1;
  const [startLeft, endLeft] = [at(firstElement, left), at(firstElement, left + 1)];
  const [startRight, endRight] = [at(firstElement, right), at(firstElement, right + 1)];
  const [firstLeft, lastRight] = [at(elements, startLeft), at(elements, endRight - 1)];
  const countLeft = endLeft - startLeft;
  const countRight = endRight - startRight;
  for (let i = startLeft; i < endLeft; i += 1) {
    const element = at(elements, i);
    place[element] = at(place, element) + countRight;
  }
  for (let i = startRight; i < endRight; i += 1) {
    const element = at(elements, i);
    place[element] = at(place, element) - countLeft;
  }
  if (!isMeasured) return;
  const [firstRight, lastLeft] = [at(elements, startRight), at(elements, endLeft - 1)];
  const byRight =
    at(x, firstLeft) - (at(width, firstLeft) >> 1) - (at(x, firstRight) - (at(width, firstRight) >> 1));
  const byLeft =
    at(x, lastRight) + (at(width, lastRight) >> 1) - (at(x, lastLeft) + (at(width, lastLeft) >> 1));
  for (let i = startLeft; i < endLeft; i += 1) shiftX(x, at(elements, i), byLeft);
  for (let i = startRight; i < endRight; i += 1) shiftX(x, at(elements, i), byRight);
}

function shiftX(x: Int32Array, element: number, by: number): void {
  x[element] = at(x, element) + by;
}

/** Turns a unit round and returns by how much the price rose. */
export function turnUnit(ordering: Ordering, unit: number): number {
  const { now, firstElement, isMeasured } = ordering;
  const { elements, place, x } = now;
  const before = crossingsBetween(ordering, unit, unit);
  const [start, end] = [at(firstElement, unit), at(firstElement, unit + 1)];
  const first = at(place, at(elements, start));
  const both = at(x, at(elements, start)) + at(x, at(elements, end - 1));
  elements.subarray(start, end).reverse();
  for (let i = start; i < end; i += 1) {
    const element = at(elements, i);
    place[element] = first + i - start;
    if (isMeasured) x[element] = both - at(x, element);
  }
  noteStars(ordering, unit);
  const crossings = crossingsBetween(ordering, unit, unit) - before;
  const soft = noteGroups(ordering, unit) + noteHomes(ordering, unit) + noteSibships(ordering, unit, unit);
  return crossings * (price.crossing / 2) + soft;
}

export function isTurnable({ firstElement }: Ordering, unit: number): boolean {
  return at(firstElement, unit + 1) - at(firstElement, unit) > 1;
}

/** Moves a unit along its row, swap by swap, and returns by how much the price rose. */
export function moveUnit(ordering: Ordering, unit: number, to: number): number {
  const row = at(ordering.rowOfUnit, unit);
  let rose = 0;
  for (let from = at(ordering.now.indexOf, unit); from < to; from += 1)
    rose += swapNeighbours(ordering, row, from);
  for (let from = at(ordering.now.indexOf, unit); from > to; from -= 1)
    rose += swapNeighbours(ordering, row, from - 1);
  return rose;
}

/** Puts a unit anywhere in its row without asking what that costs: to go back, or to where the price is known. */
export function putUnit(ordering: Ordering, unit: number, to: number): void {
  const { now, rowStart, rowOfUnit } = ordering;
  const start = at(rowStart, at(rowOfUnit, unit));
  const from = at(now.indexOf, unit);
  if (from === to) return;
  const step = from < to ? 1 : -1;
  for (let i = from; i !== to; i += step)
    exchangePlaces(ordering, start + Math.min(i, i + step), Math.min(i, i + step));
  // Those passed keep their order among themselves: only the unit that moved can have changed places with a sibling.
  for (let i = from; i !== to; i += step) {
    noteStars(ordering, at(now.sequence, start + i));
    noteGroups(ordering, at(now.sequence, start + i));
    noteHomes(ordering, at(now.sequence, start + i));
  }
  noteUnit(ordering, unit);
}

/** Puts a unit at the right end of its row, where it is not priced yet. */
export function appendUnit(ordering: Ordering, unit: number): void {
  const { now, rowStart, rowOfUnit, firstElement } = ordering;
  const row = at(rowOfUnit, unit);
  const size = at(now.rowSize, row);
  const last = size === 0 ? -1 : at(now.sequence, at(rowStart, row) + size - 1);
  const next = last < 0 ? 0 : at(now.place, at(now.elements, at(firstElement, last + 1) - 1)) + 1;
  now.sequence[at(rowStart, row) + size] = unit;
  now.indexOf[unit] = size;
  now.rowSize[row] = size + 1;
  const start = at(firstElement, unit);
  for (let i = start; i < at(firstElement, unit + 1); i += 1)
    now.place[at(now.elements, i)] = next + i - start;
  noteUnit(ordering, unit);
}

/** Tries every place in the row and leaves the unit at the cheapest; of equals, where it is or else the nearest. */
export function siftUnit(ordering: Ordering, unit: number, reach: number): number {
  const row = at(ordering.rowOfUnit, unit);
  const start = at(ordering.now.indexOf, unit);
  const end = Math.min(at(ordering.now.rowSize, row) - 1, start + reach);
  let best = 0;
  let bestAt = start;
  let rose = 0;
  for (let i = start; i < end; i += 1) {
    rose += swapNeighbours(ordering, row, i);
    if (rose < best) {
      best = rose;
      bestAt = i + 1;
    }
  }
  putUnit(ordering, unit, start);
  rose = 0;
  for (let i = start; i > Math.max(0, start - reach); i -= 1) {
    rose += swapNeighbours(ordering, row, i - 1);
    if (rose < best) {
      best = rose;
      bestAt = i - 1;
    }
  }
  putUnit(ordering, unit, bestAt);
  return best;
}
