import { at } from './lists.ts';
import type { Ordering } from './ordering.ts';
import { price, strangersPricedInHome } from './prices.ts';

/** An outline goes on into the row below where the two stand over each other at least this wide. */
export const leastBand = 24;

/** Prices the homes of two units that changed places anew, each once, and returns by how much they rose. */
export function noteHomesOfBoth(ordering: Ordering, left: number, right: number): number {
  const { start, items } = ordering.homesOf;
  let rose = noteHomes(ordering, left);
  let i = at(start, left);
  const end = at(start, left + 1);
  for (let j = at(start, right); j < at(start, right + 1); j += 1) {
    const home = at(items, j);
    // Both lists ascend.
    while (i < end && at(items, i) < home) i += 1;
    if (i === end || at(items, i) !== home) rose += noteHome(ordering, home);
  }
  return rose;
}

/** Prices the homes of a unit anew and returns by how much they rose. */
export function noteHomes(ordering: Ordering, unit: number): number {
  const { start, items } = ordering.homesOf;
  let rose = 0;
  for (let i = at(start, unit); i < at(start, unit + 1); i += 1) rose += noteHome(ordering, at(items, i));
  return rose;
}

export function noteHome(ordering: Ordering, home: number): number {
  const { homePrice } = ordering.now;
  const before = at(homePrice, home);
  const after = priceOfHome(ordering, home);
  homePrice[home] = after;
  return after - before;
}

/** Stretches of one home that were found, row by row from the top; each belongs to the island of `runIsland`. */
let runLeft = new Int32Array(64);
let runRight = new Int32Array(64);
let runIsland = new Int32Array(64);
let runLength = new Int32Array(64);
let strangersBefore = new Int32Array(64);
let places = new Int32Array(64);
let standing = new Int32Array(64);

/**
 * Price of a home: in every row where its members stand in several stretches, and, once places are measured, for every
 * outline it needs beyond the first. Stretches of neighbouring rows that stand over each other share one.
 */
function priceOfHome(ordering: Ordering, home: number): number {
  const { homeRows, rowOfHomeRow, homeRowMembers, isMeasured, pricesIslands } = ordering;
  makeRoom(ordering.now.place.length);
  let sum = 0;
  let runs = 0;
  let islands = 0;
  let [aboveFrom, aboveTo, aboveRow] = [0, 0, -2];
  for (let i = at(homeRows.start, home); i < at(homeRows.start, home + 1); i += 1) {
    const part = at(homeRows.items, i);
    const count = placesFromLeft(
      ordering,
      at(homeRowMembers.start, part),
      at(homeRowMembers.start, part + 1),
    );
    if (count === 0) continue;
    const row = at(rowOfHomeRow, part);
    const first = runs;
    runs = noteRuns(ordering, row, count, runs);
    if (runs - first > 1) sum += priceOfParts(first, runs, count);
    if (!isMeasured || !pricesIslands) continue;
    islands += runs - first;
    if (row === aboveRow + 1) islands -= joins(aboveFrom, aboveTo, first, runs);
    [aboveFrom, aboveTo, aboveRow] = [first, runs, row];
  }
  return islands > 1 ? sum + (islands - 1) * price.furtherIsland : sum;
}

function priceOfParts(first: number, end: number, count: number): number {
  let longest = 0;
  let strangers = 0;
  for (let run = first; run < end; run += 1) {
    if (at(runLength, run) > longest) longest = at(runLength, run);
    strangers += at(strangersBefore, run);
  }
  const near = Math.min(strangers, strangersPricedInHome);
  return price.homeParted + (count - longest) * price.apartFromHome + near * price.strangerInHome;
}

/** Finds the stretches of one row, from the left, and returns how many there are then. */
function noteRuns(ordering: Ordering, row: number, count: number, before: number): number {
  const { now, outline, isMeasured } = ordering;
  let runs = before;
  let strangers = 0;
  for (let from = 0, i = 1; i <= count; i += 1) {
    const next = i < count ? strangersBetween(ordering, row, at(places, i - 1), at(places, i)) : 1;
    if (next === 0) continue;
    runLength[runs] = i - from;
    strangersBefore[runs] = strangers;
    if (isMeasured) {
      const [first, last] = [at(standing, from), at(standing, i - 1)];
      runLeft[runs] = at(now.x, first) - at(outline, first);
      runRight[runs] = at(now.x, last) + at(outline, last);
      runIsland[runs] = runs;
    }
    runs += 1;
    from = i;
    strangers = next;
  }
  return runs;
}

/** By how many the islands are fewer because runs of one row stand over runs of the next. */
function joins(aboveFrom: number, aboveTo: number, from: number, to: number): number {
  let count = 0;
  for (let above = aboveFrom; above < aboveTo; above += 1) {
    for (let run = from; run < to; run += 1) {
      const left = Math.max(at(runLeft, above), at(runLeft, run));
      const right = Math.min(at(runRight, above), at(runRight, run));
      const [one, other] = [at(runIsland, above), at(runIsland, run)];
      if (right - left < leastBand || one === other) continue;
      count += 1;
      for (let i = 0; i < to; i += 1) if (at(runIsland, i) === other) runIsland[i] = one;
    }
  }
  return count;
}

/** Strangers between two neighbours of a home; lines that pass count too, except where outlines do, which go round them. */
function strangersBetween(ordering: Ordering, row: number, from: number, to: number): number {
  let between = to - from - 1;
  if (between === 0 || !ordering.pricesIslands) return between;
  const { start, items } = ordering.trunksOfRow;
  for (let i = at(start, row); i < at(start, row + 1); i += 1) {
    const p = at(ordering.now.place, at(items, i));
    if (p > from && p < to) between -= 1;
  }
  return between;
}

function makeRoom(most: number): void {
  if (most <= places.length) return;
  [runLeft, runRight, runIsland] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  [runLength, strangersBefore] = [new Int32Array(most), new Int32Array(most)];
  [places, standing] = [new Int32Array(most), new Int32Array(most)];
}

/** Puts those who are placed into `standing` and their places into `places`, from the left, and returns how many they are. */
function placesFromLeft(
  { now: { place }, homeRowMembers: { items } }: Ordering,
  first: number,
  end: number,
): number {
  let count = 0;
  for (let i = first; i < end; i += 1) {
    const member = at(items, i);
    const p = at(place, member);
    if (p < 0) continue;
    let j = count;
    for (; j > 0 && at(places, j - 1) > p; j -= 1) {
      places[j] = at(places, j - 1);
      standing[j] = at(standing, j - 1);
    }
    places[j] = p;
    standing[j] = member;
    count += 1;
  }
  return count;
}
