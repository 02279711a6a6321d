import { nowhere, price, type Group, type Ordering } from './ordering.ts';

function at(values: Int32Array | undefined, index: number): number {
  return values?.[index] ?? 0;
}

const nobody = new Int32Array(0);

/**
 * Fewest crossings that two unions of one gap cannot avoid, from the order alone: none where both ends agree,
 * else the cheapest of four ways to lay one bar above the other.
 */
function crossingsOfPair(ordering: Ordering, a: number, b: number): number {
  const { starMiddle, starFirst, starLast } = ordering;
  const upA = at(starMiddle, a);
  const upB = at(starMiddle, b);
  const swapped = upA !== -1 && upB !== -1 && (upA > upB || (upA === upB && a > b));
  const left = swapped ? b : a;
  const right = swapped ? a : b;
  const minRight = at(starFirst, right);
  const maxRight = at(starLast, right);
  const maxLeft = at(starLast, left);
  if (maxLeft < 0 || maxRight < 0 || maxLeft < minRight) return 0;
  const minLeft = at(starFirst, left);
  if ((upA === -1 || upB === -1) && maxRight < minLeft) return 0;
  const leftPast = placesWithin(ordering, left, minRight, nowhere);
  const leftInside = placesWithin(ordering, left, minRight, maxRight);
  const rightPast = placesWithin(ordering, right, 0, maxLeft + 1);
  const rightInside = placesWithin(ordering, right, minLeft + 1, maxLeft + 1);
  return Math.min(leftPast, rightPast, 1 + leftInside, 1 + rightInside);
}

/** How many below a union stand from `from` on and before `end`. */
function placesWithin({ starDowns, place }: Ordering, star: number, from: number, end: number): number {
  const downs = starDowns[star] ?? nobody;
  let count = 0;
  for (let i = 0; i < downs.length; i += 1) {
    const p = at(place, at(downs, i));
    if (p >= from && p < end) count += 1;
  }
  return count;
}

/** Notes anew where the unions and groups of a unit stand, after it has moved. */
function noteMoved(ordering: Ordering, unit: number): void {
  const stars = ordering.starsOf[unit] ?? nobody;
  for (let i = 0; i < stars.length; i += 1) noteStar(ordering, at(stars, i));
  const groups = ordering.groupsOf[unit] ?? nobody;
  for (let i = 0; i < groups.length; i += 1) {
    const group = ordering.groups[at(groups, i)];
    if (group !== undefined) ordering.groupPrice[at(groups, i)] = priceOfGroup(ordering, group);
  }
}

/** Only those who are placed count. */
function noteStar(
  { starUps, starDowns, starMiddle, starFirst, starLast, place }: Ordering,
  star: number,
): void {
  const ups = starUps[star] ?? nobody;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < ups.length; i += 1) {
    const p = at(place, at(ups, i));
    if (p < 0) continue;
    sum += p;
    count += 1;
  }
  starMiddle[star] = count === 0 ? -1 : Math.floor((2 * sum) / count);
  const downs = starDowns[star] ?? nobody;
  let first = nowhere;
  let last = -1;
  for (let i = 0; i < downs.length; i += 1) {
    const p = at(place, at(downs, i));
    if (p < 0) continue;
    if (p < first) first = p;
    if (p > last) last = p;
  }
  starFirst[star] = first;
  starLast[star] = last;
}

/** Price of the strangers among the members of a group. */
function priceOfGroup(ordering: Ordering, group: Group): number {
  const { place } = ordering;
  let [first, last] = [1 << 30, -1];
  for (let i = 0; i < group.members.length; i += 1) {
    const p = at(place, at(group.members, i));
    if (p < 0) continue;
    if (p < first) first = p;
    if (p > last) last = p;
  }
  if (last <= first) return 0;
  let strangers = last - first + 1;
  for (let i = 0; i < group.kin.length; i += 1) {
    const p = at(place, at(group.kin, i));
    if (p >= first && p <= last) strangers -= 1;
  }
  return strangers <= 0 ? 0 : group.any + strangers * group.each;
}

/** Elder brothers and sisters in `right` of younger ones in `left`: what the swap would mend, less what it breaks. */
function ageOrder(ordering: Ordering, left: number, right: number): number {
  const { elements, sibships, bornFirst, bornLast } = ordering;
  let sum = 0;
  for (const a of elements[left] ?? nobody) {
    const own = sibships[a];
    if (own === undefined || own.length === 0) continue;
    for (const b of elements[right] ?? nobody) {
      const shared = sibships[b]?.some((union) => own.includes(union)) === true;
      if (!shared) continue;
      if (at(bornLast, b) < at(bornFirst, a)) sum -= 1;
      else if (at(bornLast, a) < at(bornFirst, b)) sum += 1;
    }
  }
  return sum * ordering.elderOnTheRight;
}

function localPrice(ordering: Ordering, left: number, right: number): number {
  const starsLeft = ordering.starsOf[left] ?? nobody;
  const starsRight = ordering.starsOf[right] ?? nobody;
  const { starGap } = ordering;
  let sum = 0;
  for (let i = 0; i < starsLeft.length; i += 1) {
    const a = at(starsLeft, i);
    const gap = at(starGap, a);
    for (let j = 0; j < starsRight.length; j += 1) {
      const b = at(starsRight, j);
      if (a !== b && gap === at(starGap, b)) sum += crossingsOfPair(ordering, a, b);
    }
  }
  sum *= price.crossing;
  const groupsLeft = ordering.groupsOf[left] ?? nobody;
  for (let i = 0; i < groupsLeft.length; i += 1) sum += at(ordering.groupPrice, at(groupsLeft, i));
  const groupsRight = ordering.groupsOf[right] ?? nobody;
  for (let i = 0; i < groupsRight.length; i += 1) {
    const group = at(groupsRight, i);
    if (!groupsLeft.includes(group)) sum += at(ordering.groupPrice, group);
  }
  return sum;
}

/** Swaps the units at `index` and `index + 1` of a row and returns by how much the price rose. */
export function swapNeighbours(ordering: Ordering, row: number, index: number): number {
  const units = ordering.rows[row] ?? [];
  const left = units[index] ?? 0;
  const right = units[index + 1] ?? 0;
  const before = localPrice(ordering, left, right);
  const age = ageOrder(ordering, left, right);
  units[index] = right;
  units[index + 1] = left;
  ordering.indexOf[right] = index;
  ordering.indexOf[left] = index + 1;
  shift(ordering, right, -(ordering.elements[left]?.length ?? 0));
  shift(ordering, left, ordering.elements[right]?.length ?? 0);
  noteMoved(ordering, left);
  noteMoved(ordering, right);
  return localPrice(ordering, left, right) - before + age;
}

function shift(ordering: Ordering, unit: number, by: number): void {
  const elements = ordering.elements[unit] ?? nobody;
  for (let i = 0; i < elements.length; i += 1) {
    const element = at(elements, i);
    ordering.place[element] = at(ordering.place, element) + by;
  }
}

/** Turns a unit round and returns by how much the price rose. */
export function turnUnit(ordering: Ordering, unit: number): number {
  const before = localPrice(ordering, unit, unit) + 2 * ageWithin(ordering, unit);
  const elements = ordering.elements[unit] ?? nobody;
  const first = at(ordering.place, at(elements, 0));
  elements.reverse();
  elements.forEach((element, index) => (ordering.place[element] = first + index));
  noteMoved(ordering, unit);
  const after = localPrice(ordering, unit, unit) + 2 * ageWithin(ordering, unit);
  return Math.trunc((after - before) / 2);
}

function ageWithin(ordering: Ordering, unit: number): number {
  const { elements, sibships, bornFirst, bornLast } = ordering;
  const list = elements[unit] ?? nobody;
  let sum = 0;
  for (let i = 0; i < list.length; i += 1) {
    for (let j = i + 1; j < list.length; j += 1) {
      const [a, b] = [at(list, i), at(list, j)];
      const shared = sibships[b]?.some((union) => sibships[a]?.includes(union) === true) === true;
      if (shared && at(bornLast, b) < at(bornFirst, a)) sum += ordering.elderOnTheRight;
    }
  }
  return sum;
}

/** Moves a unit along its row, swap by swap, and returns by how much the price rose. */
export function moveUnit(ordering: Ordering, unit: number, to: number): number {
  const row = ordering.units[unit]?.row ?? 0;
  let rose = 0;
  for (let from = at(ordering.indexOf, unit); from < to; from += 1)
    rose += swapNeighbours(ordering, row, from);
  for (let from = at(ordering.indexOf, unit); from > to; from -= 1)
    rose += swapNeighbours(ordering, row, from - 1);
  return rose;
}

/** Puts a unit anywhere in its row without asking what that costs: to go back, or to where the price is known. */
export function putUnit(ordering: Ordering, unit: number, to: number): void {
  const units = ordering.rows[ordering.units[unit]?.row ?? 0] ?? [];
  const from = at(ordering.indexOf, unit);
  if (from === to) return;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  let next = at(ordering.place, at(ordering.elements[units[low] ?? 0], 0));
  units.splice(from, 1);
  units.splice(to, 0, unit);
  for (let index = low; index <= high; index += 1) {
    const moved = units[index] ?? 0;
    ordering.indexOf[moved] = index;
    const elements = ordering.elements[moved] ?? nobody;
    for (let i = 0; i < elements.length; i += 1) {
      ordering.place[at(elements, i)] = next;
      next += 1;
    }
  }
  for (let index = low; index <= high; index += 1) noteMoved(ordering, units[index] ?? 0);
}

/** Puts a unit at the right end of its row. */
export function appendUnit(ordering: Ordering, unit: number): void {
  const row = ordering.units[unit]?.row ?? 0;
  const units = ordering.rows[row] ?? [];
  const last = units.at(-1);
  const lastElement = last === undefined ? -1 : (ordering.elements[last]?.at(-1) ?? -1);
  const next = lastElement < 0 ? 0 : at(ordering.place, lastElement) + 1;
  ordering.indexOf[unit] = units.length;
  units.push(unit);
  ordering.elements[unit]?.forEach((element, index) => (ordering.place[element] = next + index));
  noteMoved(ordering, unit);
}

/** Tries every place in the row and leaves the unit at the cheapest; of equals, where it is or else the nearest. */
export function siftUnit(ordering: Ordering, unit: number, reach: number): number {
  const row = ordering.units[unit]?.row ?? 0;
  const start = at(ordering.indexOf, unit);
  const end = (ordering.rows[row]?.length ?? 1) - 1;
  let [best, bestAt, rose] = [0, start, 0];
  for (let i = start; i < Math.min(end, start + reach); i += 1) {
    rose += swapNeighbours(ordering, row, i);
    if (rose < best) [best, bestAt] = [rose, i + 1];
  }
  putUnit(ordering, unit, start);
  rose = 0;
  for (let i = start; i > Math.max(0, start - reach); i -= 1) {
    rose += swapNeighbours(ordering, row, i - 1);
    if (rose < best) [best, bestAt] = [rose, i - 1];
  }
  putUnit(ordering, unit, bestAt);
  return best;
}
