import { drawNumber, isAccepted, newChance, type Chance } from './chance.ts';
import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';
import { isTurnable, moveUnit, putUnit, swapNeighbours, turnUnit } from './swaps.ts';

/** From how hot to how cool, in thousandths of a crossing. */
export interface Cooling {
  readonly moves: number;
  readonly hottest: number;
  readonly coolest: number;
  readonly seed: number;
}

/** Chance moves that may make things worse, ever less often, among the units that are placed. */
export function anneal(ordering: Ordering, units: Int32Array, cooling: Cooling): void {
  const { moves, hottest, coolest } = cooling;
  const chance = newChance(cooling.seed);
  const { rowSize } = ordering.now;
  const movable = units.filter(
    (unit) => at(rowSize, at(ordering.rowOfUnit, unit)) > 1 || isTurnable(ordering, unit),
  );
  if (movable.length === 0) return;
  for (let move = 0; move < moves; move += 1) {
    const left = Math.floor((1024 * (moves - move)) / moves);
    const heat = coolest + Math.floor(((hottest - coolest) * left * left) / 1_048_576);
    tryMove(ordering, at(movable, drawNumber(chance, movable.length)), chance, heat);
  }
}

function tryMove(ordering: Ordering, unit: number, chance: Chance, heat: number): void {
  const kind = drawNumber(chance, 8);
  if (kind === 0 && isTurnable(ordering, unit)) {
    if (!isAccepted(chance, turnUnit(ordering, unit), heat)) turnUnit(ordering, unit);
    return;
  }
  const row = at(ordering.rowOfUnit, unit);
  const last = at(ordering.now.rowSize, row) - 1;
  if (last <= 0) return;
  const from = at(ordering.now.indexOf, unit);
  if (kind <= 2) {
    tryBlocks(ordering, row, from, chance, heat);
    return;
  }
  const to = kind === 3 ? nextToKin(ordering, unit, chance) : hop(from, last, kind < 6 ? 1 : 6, chance);
  if (to === from) return;
  if (!isAccepted(chance, moveUnit(ordering, unit, to), heat)) putUnit(ordering, unit, from);
}

function hop(from: number, last: number, furthest: number, chance: Chance): number {
  const by = furthest === 1 ? 1 : 1 + drawNumber(chance, furthest);
  const to = drawNumber(chance, 2) === 0 ? from - by : from + by;
  return to < 0 ? 0 : to > last ? last : to;
}

/** The place of a random member of one of its groups: a brother, a partner, someone at home. */
function nextToKin({ now, groupsOf, groupMembers, unitOf }: Ordering, unit: number, chance: Chance): number {
  const here = at(now.indexOf, unit);
  const first = at(groupsOf.start, unit);
  const count = at(groupsOf.start, unit + 1) - first;
  if (count === 0) return here;
  const group = at(groupsOf.items, first + drawNumber(chance, count));
  const start = at(groupMembers.start, group);
  const kin = at(groupMembers.items, start + drawNumber(chance, at(groupMembers.start, group + 1) - start));
  const there = at(now.indexOf, at(unitOf, kin));
  return there < 0 ? here : there;
}

/** Moves a whole block of units past its neighbouring block. */
function tryBlocks(ordering: Ordering, row: number, from: number, chance: Chance, heat: number): void {
  const last = at(ordering.now.rowSize, row) - 1;
  const middle = sibshipEnd(ordering, row, from);
  if (middle >= last) return;
  const end =
    drawNumber(chance, 2) === 0
      ? sibshipEnd(ordering, row, middle + 1)
      : Math.min(last, middle + 1 + drawNumber(chance, 3));
  if (isAccepted(chance, exchange(ordering, row, from, middle, end), heat)) return;
  exchange(ordering, row, from, from + (end - middle) - 1, end);
}

/** The last unit of the unbroken sibship that the unit at this place belongs to. */
function sibshipEnd({ now, rowStart, starsAbove }: Ordering, row: number, from: number): number {
  const start = at(rowStart, row);
  const { start: first, items } = starsAbove;
  const own = at(now.sequence, start + from);
  const last = at(now.rowSize, row) - 1;
  let end = from;
  while (end < last && shareOne(items, first, own, at(now.sequence, start + end + 1))) end += 1;
  return end;
}

function shareOne(items: Int32Array, start: Int32Array, a: number, b: number): boolean {
  for (let i = at(start, a); i < at(start, a + 1); i += 1) {
    for (let j = at(start, b); j < at(start, b + 1); j += 1) if (at(items, i) === at(items, j)) return true;
  }
  return false;
}

function exchange(ordering: Ordering, row: number, first: number, middle: number, last: number): number {
  let rose = 0;
  for (let i = middle + 1; i <= last; i += 1) {
    const target = first + (i - middle - 1);
    for (let index = i; index > target; index -= 1) rose += swapNeighbours(ordering, row, index - 1);
  }
  return rose;
}
