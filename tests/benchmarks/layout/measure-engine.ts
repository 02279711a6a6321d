import { measureQuality, type Quality } from '../../../web/drawing/genogram/quality.ts';
import type { MeasuredLine } from '../../../web/drawing/genogram/segments.ts';
import { gap, symbol, type Positions, type Problem } from './problem.ts';
import { routeLines } from './router.ts';

/** What a reader would count in a picture; lines are null where people stand in no rows that lines could run between. */
export interface Counts {
  readonly crossingsLines: number | null;
  readonly crossingsStraight: number;
  readonly couples: number;
  readonly couplesApart: number;
  readonly couplesOffLevel: number;
  readonly siblingPairs: number;
  readonly inversions: number;
  readonly sibships: number;
  readonly sibshipsBroken: number;
  readonly homes: number;
  readonly homesWhole: number;
  readonly overlaps: number;
  readonly childNotBelow: number;
  readonly width: number;
  readonly height: number;
  /** Width by the fullest row with the least distances. */
  readonly widthShare: number;
}

export function countsOf(
  problem: Problem,
  positions: Positions,
  own: readonly MeasuredLine[] | null,
): Counts {
  const lines = own ?? routeLines(problem, positions);
  const persons = problem.persons.flatMap(({ id, born }) => {
    const place = positions.get(id);
    return place === undefined ? [] : [{ id, born, w: symbol, h: symbol, ...place }];
  });
  const { unions, households } = problem;
  return inReport(measureQuality({ persons, unions, households, lines: lines ?? [] }), lines !== null);
}

function inReport(quality: Quality, hasLines: boolean): Counts {
  return {
    crossingsLines: hasLines ? quality.crossings : null,
    crossingsStraight: quality.crossingsStraight,
    couples: quality.partnerPairs,
    couplesApart: quality.partnersApart,
    couplesOffLevel: quality.partnersNotInRow,
    siblingPairs: quality.siblingPairs,
    inversions: quality.siblingOrderInversions,
    sibships: quality.sibships,
    sibshipsBroken: quality.sibshipsBroken,
    homes: quality.households,
    homesWhole: quality.householdsWhole,
    overlaps: quality.overlaps,
    childNotBelow: quality.childNotBelow,
    width: quality.width,
    height: quality.height,
    widthShare: Math.round((quality.width / (quality.widestRow * (symbol + gap))) * 100) / 100,
  };
}

const slow = 400;

/** After one run to warm up: the median of three, or the first time of all where one run takes longer than that. */
export async function timed<Result>(
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly ms: number; readonly runs: number }> {
  const once = async () => {
    const started = performance.now();
    const result = await act();
    return { result, ms: performance.now() - started };
  };
  const first = await once();
  if (first.ms > slow) return { result: first.result, ms: Math.round(first.ms), runs: 1 };
  const times = [(await once()).ms, (await once()).ms, (await once()).ms].sort((a, b) => a - b);
  return { result: first.result, ms: Math.round((times[1] ?? first.ms) * 10) / 10, runs: 3 };
}
