import { crossingsOfPair } from './crossings.ts';
import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';
import { price } from './prices.ts';

/** What a change to these unions alone can change: their crossings with all others, and every soft price. */
export function priceAround(ordering: Ordering, stars: readonly number[]): number {
  const own = new Uint8Array(ordering.starGap.length);
  for (const star of stars) own[star] = 1;
  let halves = 0;
  for (const star of stars) halves += halfCrossings(ordering, star, own);
  const { groupPrice, homePrice, sibshipPrice } = ordering.now;
  return halves * (price.crossing / 2) + sumOf(groupPrice) + sumOf(homePrice) + sumOf(sibshipPrice);
}

export function totalPrice(ordering: Ordering): number {
  return priceAround(ordering, [...ordering.starGap.keys()]);
}

/** Of one union with all of its gap; of two of the given ones only with the earlier. */
function halfCrossings(ordering: Ordering, star: number, own: Uint8Array): number {
  const { starsOfGap, starGap, isTie } = ordering;
  const gap = at(starGap, star) + 1;
  let halves = 0;
  for (let i = at(starsOfGap.start, gap); i < at(starsOfGap.start, gap + 1); i += 1) {
    const other = at(starsOfGap.items, i);
    if (other === star || (own[other] === 1 && other > star)) continue;
    const count = crossingsOfPair(ordering, star, other);
    halves += isTie[star] === 1 || isTie[other] === 1 ? count : 2 * count;
  }
  return halves;
}

function sumOf(prices: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < prices.length; i += 1) sum += at(prices, i);
  return sum;
}
