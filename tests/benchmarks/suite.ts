/** Times of one thing, measured over many goes. */
export interface Result {
  readonly name: string;
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly unit: 'ms';
}

export interface SuiteReport {
  readonly suite: string;
  /** People in the authority that it ran over, and their contacts. */
  readonly scale: { readonly people: number; readonly contacts: number };
  readonly results: readonly Result[];
  /** Of the first result's p95; null where none is set. */
  readonly budget: { readonly p95: number; readonly unit: 'ms' } | null;
  readonly met: boolean | null;
}

/** One file a suite; `people` is the scale. Progress goes to `say`, never to standard output. */
export interface Suite {
  readonly name: string;
  readonly run: (people: number, say: (text: string) => void) => Promise<SuiteReport>;
}

/** Times `act` on each of the items, one after another. */
export async function measure<Item>(
  name: string,
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<Result> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await act(item);
    times.push(performance.now() - start);
  }
  return resultOf(name, times);
}

export function resultOf(name: string, times: readonly number[]): Result {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { name, n: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1), unit: 'ms' };
}

export function reportOf(
  suite: string,
  scale: SuiteReport['scale'],
  results: readonly Result[],
  budgetP95: number | null,
): SuiteReport {
  const first = results[0]?.p95 ?? Number.POSITIVE_INFINITY;
  const budget = budgetP95 === null ? null : { p95: budgetP95, unit: 'ms' as const };
  return { suite, scale, results, budget, met: budgetP95 === null ? null : first <= budgetP95 };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
