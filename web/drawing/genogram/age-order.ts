import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';
import { price } from './prices.ts';

/** Prices anew the age order of the sibships that both units are of, and returns by how much it rose. */
export function noteSibships(ordering: Ordering, left: number, right: number): number {
  const { start, items } = ordering.sibshipsOf;
  const { sibshipPrice } = ordering.now;
  let rose = 0;
  for (let i = at(start, left); i < at(start, left + 1); i += 1) {
    const sibship = at(items, i);
    for (let j = at(start, right); j < at(start, right + 1); j += 1) {
      if (at(items, j) !== sibship) continue;
      const after = priceOfSibship(ordering, sibship);
      rose += after - at(sibshipPrice, sibship);
      sibshipPrice[sibship] = after;
    }
  }
  return rose;
}

let standing = new Int32Array(64);
let longest = new Int32Array(64);

/**
 * Price of the age order: every pair with the elder on the right, and everybody who would have to go elsewhere to leave
 * the others in order (as many as are not in the longest line from elder to younger).
 */
function priceOfSibship(ordering: Ordering, sibship: number): number {
  const { bornFirst, bornLast } = ordering;
  const count = fromTheLeft(ordering, sibship);
  let wrong = 0;
  let inOrder = 0;
  for (let j = 0; j < count; j += 1) {
    const last = at(bornLast, at(standing, j));
    let best = 0;
    for (let i = 0; i < j; i += 1) {
      if (last < at(bornFirst, at(standing, i))) wrong += 1;
      else if (at(longest, i) > best) best = at(longest, i);
    }
    longest[j] = best + 1;
    if (best >= inOrder) inOrder = best + 1;
  }
  return wrong === 0 ? 0 : wrong * price.elderOnTheRight + (count - inOrder) * price.childOutOfOrder;
}

/** Puts those of a sibship who are placed into `standing`, by place, and returns how many they are. */
function fromTheLeft(
  { now: { place }, sibshipMembers: { start, items } }: Ordering,
  sibship: number,
): number {
  const first = at(start, sibship);
  const end = at(start, sibship + 1);
  if (end - first > standing.length) {
    standing = new Int32Array(2 * (end - first));
    longest = new Int32Array(2 * (end - first));
  }
  let count = 0;
  for (let i = first; i < end; i += 1) {
    const person = at(items, i);
    const p = at(place, person);
    if (p < 0) continue;
    let j = count;
    while (j > 0 && at(place, at(standing, j - 1)) > p) {
      standing[j] = at(standing, j - 1);
      j -= 1;
    }
    standing[j] = person;
    count += 1;
  }
  return count;
}
