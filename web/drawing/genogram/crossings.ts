import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';

/**
 * Crossings, in halves, between the unions that touch `left` and those that touch `right`, gap by gap: all that a swap of the two
 * can change. Two unions that touch both count once.
 */
export function crossingsBetween(ordering: Ordering, left: number, right: number): number {
  return (
    crossingsOf(ordering, ordering.starsAbove.start, ordering.starsAbove.items, left, right) +
    crossingsOf(ordering, ordering.starsBelow.start, ordering.starsBelow.items, left, right)
  );
}

function crossingsOf(
  ordering: Ordering,
  start: Int32Array,
  items: Int32Array,
  left: number,
  right: number,
): number {
  const { isTie } = ordering;
  const endLeft = at(start, left + 1);
  const startRight = at(start, right);
  const endRight = at(start, right + 1);
  let sum = 0;
  for (let i = at(start, left); i < endLeft; i += 1) {
    const a = at(items, i);
    for (let j = startRight; j < endRight; j += 1) {
      const b = at(items, j);
      if (a === b) continue;
      const count = crossingsOfPair(ordering, a, b);
      if (count > 0 && !(a > b && touches(items, start, right, a) && touches(items, start, left, b)))
        sum += isTie[a] === 1 || isTie[b] === 1 ? count : 2 * count;
    }
  }
  return sum;
}

function touches(items: Int32Array, start: Int32Array, unit: number, star: number): boolean {
  for (let i = at(start, unit); i < at(start, unit + 1); i += 1) if (at(items, i) === star) return true;
  return false;
}

/** Of two unions in one gap: fewest crossings of their lines, whichever bar lies above the other. */
export function crossingsOfPair(ordering: Ordering, a: number, b: number): number {
  const bracket = underBracket(ordering, a, b) + underBracket(ordering, b, a);
  if (ordering.isMeasured) return bracket + measuredPair(ordering, a, b);
  const { starUp } = ordering.now;
  const upA = at(starUp, a);
  const upB = at(starUp, b);
  if (upA < 0 || upB < 0) return withoutParents(ordering, a, b);
  if (upA < upB) return bracket + orderedPair(ordering, a, b);
  if (upB < upA) return bracket + orderedPair(ordering, b, a);
  const one = orderedPair(ordering, a, b);
  return one === 0 ? bracket : bracket + Math.min(one, orderedPair(ordering, b, a));
}

/** Partners who stand apart meet on a bracket below their row, which the line of anybody between to their children cuts. */
function underBracket({ now }: Ordering, bracket: number, other: number): number {
  const low = at(now.starLow, bracket);
  const high = at(now.starHigh, bracket);
  const up = at(now.starUp, other);
  return up > low && up < high && at(now.starLast, other) >= 0 ? 1 : 0;
}

/** From the order alone: none where both ends agree, else the cheapest of four ways to lay one bar above the other. */
function orderedPair({ now, starDowns }: Ordering, left: number, right: number): number {
  const { starFirst, starLast, place } = now;
  const maxLeft = at(starLast, left);
  const minRight = at(starFirst, right);
  if (maxLeft < minRight || maxLeft < 0) return 0;
  const maxRight = at(starLast, right);
  const minLeft = at(starFirst, left);
  const { start, items } = starDowns;
  let leftPast = 0;
  let leftInside = 0;
  for (let i = at(start, left); i < at(start, left + 1); i += 1) {
    const p = at(place, at(items, i));
    if (p < minRight) continue;
    leftPast += 1;
    if (p < maxRight) leftInside += 1;
  }
  let rightPast = 0;
  let rightInside = 0;
  for (let i = at(start, right); i < at(start, right + 1); i += 1) {
    const p = at(place, at(items, i));
    if (p < 0 || p > maxLeft) continue;
    rightPast += 1;
    if (p > minLeft) rightInside += 1;
  }
  return Math.min(leftPast, rightPast, 1 + leftInside, 1 + rightInside);
}

/** Where the parents of one of the two are not recorded, or not placed yet, only those below can be in each other's way. */
function withoutParents(ordering: Ordering, a: number, b: number): number {
  const { starFirst, starLast } = ordering.now;
  const [firstA, lastA] = [at(starFirst, a), at(starLast, a)];
  const [firstB, lastB] = [at(starFirst, b), at(starLast, b)];
  if (lastA < firstB || lastB < firstA || lastA < 0 || lastB < 0) return 0;
  return Math.min(
    within(ordering, ordering.now.place, a, firstB, lastB),
    within(ordering, ordering.now.place, b, firstA, lastA),
  );
}

/** How many below a union stand strictly between two places. */
function within(
  { starDowns: { start, items } }: Ordering,
  places: Int32Array,
  star: number,
  low: number,
  high: number,
): number {
  let count = 0;
  for (let i = at(start, star); i < at(start, star + 1); i += 1) {
    const p = at(places, at(items, i));
    if (p > low && p < high) count += 1;
  }
  return count;
}

/** With every x known: the crossings of the two bars and their uprights, the better one above. */
function measuredPair(ordering: Ordering, a: number, b: number): number {
  const { starUp, starFirst, starLast, x } = ordering.now;
  const upA = at(starUp, a);
  const upB = at(starUp, b);
  const lowA = upA < 0 ? at(starFirst, a) : Math.min(upA, at(starFirst, a));
  const highB = Math.max(upB, at(starLast, b));
  if (highB <= lowA) return 0;
  const lowB = upB < 0 ? at(starFirst, b) : Math.min(upB, at(starFirst, b));
  const highA = Math.max(upA, at(starLast, a));
  if (highA <= lowB) return 0;
  const aAbove = (upB > lowA && upB < highA ? 1 : 0) + within(ordering, x, a, lowB, highB);
  if (aAbove === 0) return 0;
  const bAbove = (upA > lowB && upA < highB ? 1 : 0) + within(ordering, x, b, lowA, highA);
  return Math.min(aAbove, bAbove);
}
