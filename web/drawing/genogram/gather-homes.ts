import { insertUnits } from './insertion.ts';
import { at } from './lists.ts';
import { copyStanding, setStanding, type Ordering } from './ordering.ts';
import { takeOut } from './ruin.ts';
import { isTurnable, putUnit, siftUnit, swapNeighbours, turnUnit } from './swaps.ts';
import { totalPrice } from './total-price.ts';
import type { UnitTies } from './unit-ties.ts';

/** One stretch of a home to be moved to the left or right of another in its row: the units of both, from the left. */
export interface Gathering {
  readonly moved: readonly number[];
  readonly beside: readonly number[];
  readonly toTheLeft: boolean;
}

/** Every way to bring two stretches of one home in one row together, home by home. */
export function gatherings(ordering: Ordering): Gathering[] {
  const { homeRows, homeRowMembers } = ordering;
  const found: Gathering[] = [];
  for (let part = 0; part < homeRows.items.length; part += 1) {
    const { start, items } = homeRowMembers;
    const stretches = stretchesOf(ordering, items.subarray(at(start, part), at(start, part + 1)));
    for (const moved of stretches) {
      for (const beside of stretches) {
        if (moved === beside) continue;
        for (const toTheLeft of [true, false]) found.push({ moved, beside, toTheLeft });
      }
    }
  }
  return found;
}

/** Units that stand side by side, each list from the left. */
function stretchesOf({ now: { indexOf }, unitOf }: Ordering, members: Int32Array): number[][] {
  const units = [...new Set([...members].map((person) => at(unitOf, person)))];
  units.sort((a, b) => at(indexOf, a) - at(indexOf, b));
  const stretches: number[][] = [];
  for (const unit of units) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && at(indexOf, unit) === at(indexOf, before) + 1)
      last.push(unit);
    else stretches.push([unit]);
  }
  return stretches;
}

const everywhere = 1 << 30;
const rounds = 2;

/** Brings the two together and lets everybody else of that row and the rows beside it go where they then stand cheapest. */
export function gather(ordering: Ordering, { moved, beside, toTheLeft }: Gathering): void {
  const { now, rowOfUnit } = ordering;
  const [first = 0] = beside;
  const inOrder = toTheLeft ? moved : moved.toReversed();
  const row = at(rowOfUnit, first);
  for (const unit of inOrder) {
    // Next to the edge of the other stretch: those moved before stand between already, and are passed over.
    const edge = at(now.indexOf, toTheLeft ? first : (beside.at(-1) ?? first));
    const from = at(now.indexOf, unit);
    if (toTheLeft) putUnit(ordering, unit, from < edge ? edge - 1 : edge);
    else putUnit(ordering, unit, from < edge ? edge : edge + 1);
  }
  const fixed = new Set([...moved, ...beside]);
  for (let round = 0; round < rounds; round += 1) {
    for (let unit = 0; unit < ordering.unitCount; unit += 1) {
      if (Math.abs(at(rowOfUnit, unit) - row) <= 1 && !fixed.has(unit)) siftUnit(ordering, unit, everywhere);
    }
  }
}

/**
 * Puts every line that passes through a row anew at its cheapest place, and again with each two neighbours turned round
 * as one: a line that is to come down on the other side needs both at once.
 */
export function redrawTrunks(ordering: Ordering, ties: UnitTies): void {
  const { now, rowStart, rowCount, unitCount, firstElement, people } = ordering;
  const trunks = Array.from({ length: unitCount }, (_, unit) => unit).filter(
    (unit) => at(now.elements, at(firstElement, unit)) >= people,
  );
  const redraw = () => {
    takeOut(ordering, trunks);
    insertUnits(ordering, trunks, ties);
    return totalPrice(ordering);
  };
  let least = redraw();
  for (let row = 0; row < rowCount; row += 1) {
    for (let index = 0; index + 1 < at(now.rowSize, row); index += 1) {
      const before = copyStanding(now);
      mirror(ordering, row, at(rowStart, row), index);
      const price = redraw();
      if (price < least) least = price;
      else setStanding(now, before);
    }
  }
}

function mirror(ordering: Ordering, row: number, start: number, index: number): void {
  const { sequence } = ordering.now;
  swapNeighbours(ordering, row, index);
  for (const unit of [at(sequence, start + index), at(sequence, start + index + 1)]) {
    if (isTurnable(ordering, unit)) turnUnit(ordering, unit);
  }
}
