import type { Anchors } from './anchors.ts';
import { insertUnits } from './insertion.ts';
import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';
import { appendUnit, isTurnable, siftUnit, turnUnit } from './swaps.ts';
import { unitTies } from './unit-ties.ts';

const everywhere = 1 << 30;

/**
 * Puts everybody who was in the picture before in the same order from the left, then newcomers at their cheapest places
 * among them. Nobody who was there changes sides with another.
 */
export function followOrder(ordering: Ordering, anchors: Anchors): void {
  const before = Array.from({ length: ordering.unitCount }, (_, unit) => meanPlace(ordering, unit, anchors));
  const units = [...before.keys()];
  const place = (unit: number) => before[unit] ?? 0;
  const known = units.filter((unit) => before[unit] !== null);
  for (const unit of known.sort((a, b) => place(a) - place(b) || a - b)) {
    appendUnit(ordering, unit);
    if (isTurnable(ordering, unit) && standsTurned(ordering, unit, anchors)) turnUnit(ordering, unit);
  }
  const newcomers = units.filter((unit) => before[unit] === null);
  insertUnits(ordering, newcomers, unitTies(ordering));
  for (const unit of newcomers) siftUnit(ordering, unit, everywhere);
}

function elementsOf({ now, firstElement }: Ordering, unit: number): Int32Array {
  return now.elements.subarray(at(firstElement, unit), at(firstElement, unit + 1));
}

/** Where those of a unit who were there stood on average; null for newcomers. */
function meanPlace(ordering: Ordering, unit: number, { x, weight }: Anchors): number | null {
  const known = elementsOf(ordering, unit).filter((element) => at(weight, element) > 0);
  return known.length === 0 ? null : known.reduce((sum, element) => sum + at(x, element), 0) / known.length;
}

function standsTurned(ordering: Ordering, unit: number, { x, weight }: Anchors): boolean {
  const known = elementsOf(ordering, unit).filter((element) => at(weight, element) > 0);
  return at(x, known.at(0) ?? 0) > at(x, known.at(-1) ?? 0);
}
