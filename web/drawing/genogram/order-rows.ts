import { anneal } from './annealing.ts';
import { gather, gatherings, redrawTrunks } from './gather-homes.ts';
import { insertUnits, sift } from './insertion.ts';
import { at } from './lists.ts';
import { copyStanding, setStanding, type Ordering, type Standing } from './ordering.ts';
import { ruinAndRecreate } from './ruin.ts';
import { setMeasured } from './standing.ts';
import { totalPrice } from './total-price.ts';
import { unitTies, type UnitTies } from './unit-ties.ts';

/** How hard to look; counted in moves, never in time, so that the picture is the same on every machine. */
export interface Effort {
  readonly movesPerCoreUnit: number;
  readonly movesPerUnit: number;
  /** Rounds of finding every x and moving units by the crossings that are then seen. */
  readonly measuredRounds: number;
  readonly measuredMovesPerUnit: number;
  /** Whether to look on: from other beginnings in a small family, and by taking units out and putting them back. */
  readonly looksOn: boolean;
}

const everywhere = 1 << 30;
const nearby = 6;
const cooling = { hottest: 1000, coolest: 80 };

/** Finds the x of everybody for the order as it is and notes it in `now.x`. */
export type Measure = () => void;

/**
 * Orders everybody and mends the order by the crossings of the picture itself. Looking on, it starts again by other
 * chances, takes the cheapest order apart and puts it back better, and keeps whichever picture came out cheapest.
 */
export function orderRows(ordering: Ordering, effort: Effort, measure: Measure): void {
  const ties = unitTies(ordering);
  const empty = copyStanding(ordering.now);
  const start = (seed: number): Found => {
    setStanding(ordering.now, empty);
    orderOnce(ordering, ties, effort, seed);
    return { price: totalPrice(ordering), standing: copyStanding(ordering.now) };
  };
  const first = start(0);
  let best = improveMeasured(ordering, effort, measure);
  if (effort.looksOn) {
    const others = Array.from({ length: startsFor(ordering.unitCount) }, (_, index) => start(index + 1));
    setStanding(ordering.now, cheapest([first, ...others]).standing);
    const rounds = roundsFor(ordering.unitCount);
    ruinAndRecreate(ordering, ties, { rounds, fewest: 3, most: 60, heat: 1000, seed: 20_260_702 });
    sift(ordering, 4, everywhere);
    best = cheapest([best, improveMeasured(ordering, effort, measure)]);
    best = gatherHomes(ordering, ties, best, effort, measure);
  }
  setStanding(ordering.now, best.standing);
}

/** Inserts and anneals the core, then everybody else. */
function orderOnce(ordering: Ordering, ties: UnitTies, effort: Effort, seed: number): void {
  const units = allUnits(ordering);
  const core = units.filter((unit) => at(ties.depth, unit) === ordering.unitCount);
  insertUnits(ordering, [...core], ties);
  sift(ordering, 1, everywhere);
  const coreMoves = effort.movesPerCoreUnit * core.length;
  anneal(ordering, core, { ...cooling, moves: coreMoves, seed: 20_260_630 + 7919 * seed });
  insertUnits(ordering, [...units.filter((unit) => at(ordering.now.indexOf, unit) < 0)], ties);
  sift(ordering, 1, everywhere);
  anneal(ordering, units, {
    ...cooling,
    moves: effort.movesPerUnit * units.length,
    seed: 20_260_701 + 7919 * seed,
  });
  sift(ordering, 4, everywhere);
}

function allUnits({ unitCount }: Ordering): Int32Array {
  return Int32Array.from({ length: unitCount }, (_, unit) => unit);
}

function cheapest([first, ...others]: readonly [Found, ...Found[]]): Found {
  return others.reduce((best, one) => (one.price < best.price ? one : best), first);
}

/**
 * Other beginnings: two up to about 200 people, one up to about 400. Beyond that a beginning costs more of the second
 * that is left than it gains (602 people: no fewer crossings for a quarter of the time).
 */
function startsFor(units: number): number {
  return Math.min(2, Math.floor(220 / units));
}

/** A round takes longer in a large family: as many as a second allows there, and no more than pay in a small one. */
function roundsFor(units: number): number {
  return Math.min(10 * units, Math.floor(120_000 / units));
}

/** Each is followed by a search of its own: as many as a fraction of a second allows, none above some 180 people. */
function gatheringsFor(units: number): number {
  return Math.floor(1_000_000 / units ** 3);
}

/**
 * Brings stretches of homes together two by two, with every outline that a home needs priced, and keeps what comes out
 * cheaper once everybody's place is known.
 */
function gatherHomes(
  ordering: Ordering,
  ties: UnitTies,
  from: Found,
  effort: Effort,
  measure: Measure,
): Found {
  let left = gatheringsFor(ordering.unitCount);
  if (left === 0) return from;
  ordering.pricesIslands = true;
  setStanding(ordering.now, from.standing);
  setMeasured(ordering, true);
  let best: Found = { price: totalPrice(ordering), standing: copyStanding(ordering.now) };
  for (let base: Standing | null = best.standing; base !== null;) {
    const start: Standing = base;
    base = null;
    setStanding(ordering.now, start);
    for (const gathering of gatherings(ordering).slice(0, left)) {
      left -= 1;
      setStanding(ordering.now, start);
      ordering.isMeasured = true;
      gather(ordering, gathering);
      setMeasured(ordering, false);
      redrawTrunks(ordering, ties);
      const found = improveMeasured(ordering, effort, measure);
      if (found.price >= best.price) continue;
      best = found;
      base = found.standing;
      break;
    }
  }
  ordering.pricesIslands = false;
  return best;
}

interface Found {
  readonly price: number;
  readonly standing: Standing;
}

/** The order alone does not know where bars reach to: finds every x, moves by what is crossed there, and again. */
function improveMeasured(ordering: Ordering, effort: Effort, measure: Measure): Found {
  const units = allUnits(ordering);
  let best: Found = { price: Infinity, standing: ordering.now };
  for (let round = 0; round <= effort.measuredRounds; round += 1) {
    measure();
    setMeasured(ordering, true);
    const price = totalPrice(ordering);
    if (price < best.price) best = { price, standing: copyStanding(ordering.now) };
    if (round === effort.measuredRounds) break;
    const moves = effort.measuredMovesPerUnit * units.length;
    anneal(ordering, units, { moves, hottest: 300, coolest: 50, seed: 20_260_801 + round });
    sift(ordering, 2, nearby);
  }
  setMeasured(ordering, false);
  return best;
}
