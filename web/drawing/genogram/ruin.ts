import { drawNumber, isAccepted, newChance, type Chance } from './chance.ts';
import { insertUnits } from './insertion.ts';
import { at } from './lists.ts';
import { copyStanding, setStanding, type Ordering } from './ordering.ts';
import { priceAround } from './total-price.ts';
import { noteUnit } from './standing.ts';
import type { UnitTies } from './unit-ties.ts';

export interface Ruins {
  readonly rounds: number;
  readonly fewest: number;
  readonly most: number;
  readonly heat: number;
  readonly seed: number;
}

/**
 * Ruin and recreate (Schrimpf and others, 2000): takes some units that hang together out of their rows and puts each
 * back at its cheapest place; what is dearer than before is undone.
 */
export function ruinAndRecreate(ordering: Ordering, ties: UnitTies, ruins: Ruins): void {
  const chance = newChance(ruins.seed);
  const before = copyStanding(ordering.now);
  const best = copyStanding(ordering.now);
  let above = 0;
  for (let round = 0; round < ruins.rounds; round += 1) {
    const size = ruins.fewest + drawNumber(chance, ruins.most - ruins.fewest + 1);
    const units = neighbourhood(ties, drawNumber(chance, ordering.unitCount), size, chance);
    const stars = starsOf(ordering, units);
    const paid = priceAround(ordering, stars);
    takeOut(ordering, units);
    insertUnits(ordering, units, ties);
    const rose = priceAround(ordering, stars) - paid;
    const heat = Math.floor((ruins.heat * (ruins.rounds - round)) / ruins.rounds) + 1;
    if (!isAccepted(chance, rose, heat)) {
      setStanding(ordering.now, before);
      continue;
    }
    above += rose;
    setStanding(before, ordering.now);
    if (above < 0) {
      setStanding(best, ordering.now);
      above = 0;
    }
  }
  if (above > 0) setStanding(ordering.now, best);
}

/** Up to `size` units that hang together by unions, spreading from one in a random order. */
function neighbourhood({ neighbours }: UnitTies, from: number, size: number, chance: Chance): number[] {
  const { start, items } = neighbours;
  const found = [from];
  const seen = new Set(found);
  const edge = [from];
  while (found.length < size && edge.length > 0) {
    const taken = drawNumber(chance, edge.length);
    const unit = edge[taken] ?? 0;
    const fresh: number[] = [];
    for (let i = at(start, unit); i < at(start, unit + 1); i += 1)
      if (!seen.has(at(items, i))) fresh.push(at(items, i));
    const next = fresh[drawNumber(chance, Math.max(1, fresh.length))];
    if (next === undefined) {
      edge.splice(taken, 1);
      continue;
    }
    seen.add(next);
    found.push(next);
    edge.push(next);
  }
  return found.sort((a, b) => a - b);
}

function starsOf({ starsAbove, starsBelow }: Ordering, units: readonly number[]): number[] {
  const found = new Set<number>();
  for (const { start, items } of [starsAbove, starsBelow]) {
    for (const unit of units)
      for (let i = at(start, unit); i < at(start, unit + 1); i += 1) found.add(at(items, i));
  }
  return [...found].sort((a, b) => a - b);
}

/** Takes units out of their rows and closes the gaps. */
export function takeOut(ordering: Ordering, units: readonly number[]): void {
  const { now, rowOfUnit, rowStart, firstElement } = ordering;
  const rows = new Set<number>();
  for (const unit of units) {
    rows.add(at(rowOfUnit, unit));
    now.indexOf[unit] = -1;
    for (let i = at(firstElement, unit); i < at(firstElement, unit + 1); i += 1)
      now.place[at(now.elements, i)] = -1;
  }
  for (const row of rows) {
    const start = at(rowStart, row);
    const end = start + at(now.rowSize, row);
    let index = 0;
    let next = 0;
    for (let i = start; i < end; i += 1) {
      const unit = at(now.sequence, i);
      if (at(now.indexOf, unit) < 0) continue;
      now.sequence[start + index] = unit;
      now.indexOf[unit] = index;
      index += 1;
      for (let j = at(firstElement, unit); j < at(firstElement, unit + 1); j += 1, next += 1)
        now.place[at(now.elements, j)] = next;
    }
    now.rowSize[row] = index;
    for (let i = 0; i < index; i += 1) noteUnit(ordering, at(now.sequence, start + i));
  }
  for (const unit of units) noteUnit(ordering, unit);
}
