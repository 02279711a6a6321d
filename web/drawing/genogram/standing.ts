import { noteSibships } from './age-order.ts';
import { noteGroups } from './group-prices.ts';
import { noteHome, noteHomes } from './home-prices.ts';
import { at } from './lists.ts';
import { nowhere, type Ordering } from './ordering.ts';

/** Notes anew where the unions of a unit stand, after it has moved. Only those who are placed count. */
export function noteStars(ordering: Ordering, unit: number): void {
  const { starsAbove, starsBelow } = ordering;
  for (let i = at(starsAbove.start, unit); i < at(starsAbove.start, unit + 1); i += 1)
    noteLower(ordering, at(starsAbove.items, i));
  for (let i = at(starsBelow.start, unit); i < at(starsBelow.start, unit + 1); i += 1)
    noteUpper(ordering, at(starsBelow.items, i));
}

function noteUpper({ now, starUps: { start, items }, isMeasured }: Ordering, star: number): void {
  const { place } = now;
  const places = isMeasured ? now.x : place;
  let low = nowhere;
  let high = -1;
  for (let i = at(start, star); i < at(start, star + 1); i += 1) {
    const element = at(items, i);
    if (at(place, element) < 0) continue;
    const p = isMeasured ? at(places, element) : 2 * at(places, element);
    if (p < low) low = p;
    if (p > high) high = p;
  }
  now.starLow[star] = high < 0 ? -1 : low;
  now.starHigh[star] = high;
  now.starUp[star] = high < 0 ? -1 : (low + high) >> 1;
}

function noteLower({ now, starDowns: { start, items }, isMeasured }: Ordering, star: number): void {
  const { place } = now;
  const places = isMeasured ? now.x : place;
  let first = nowhere;
  let last = -1;
  for (let i = at(start, star); i < at(start, star + 1); i += 1) {
    const element = at(items, i);
    if (at(place, element) < 0) continue;
    const p = at(places, element);
    if (p < first) first = p;
    if (p > last) last = p;
  }
  now.starFirst[star] = first;
  now.starLast[star] = last;
}

/** Counts from x, in pixels, from now on, or from the order alone again: notes anew whatever hangs on that. */
export function setMeasured(ordering: Ordering, isMeasured: boolean): void {
  ordering.isMeasured = isMeasured;
  for (let unit = 0; unit < ordering.unitCount; unit += 1) noteStars(ordering, unit);
  for (let home = 0; home < ordering.now.homePrice.length; home += 1) noteHome(ordering, home);
}

/** Notes everything of a unit anew. */
export function noteUnit(ordering: Ordering, unit: number): number {
  noteStars(ordering, unit);
  return noteGroups(ordering, unit) + noteHomes(ordering, unit) + noteSibships(ordering, unit, unit);
}
