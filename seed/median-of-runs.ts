import { performance } from 'node:perf_hooks';

const mostRuns = 3;
const slow = 500;

/** What an act gives, and the median time in milliseconds of up to three runs: the first also pays for compiling. */
export function medianOfRuns<Result>(act: () => Result): { readonly result: Result; readonly ms: number } {
  const times: number[] = [];
  for (;;) {
    const started = performance.now();
    const result = act();
    times.push(performance.now() - started);
    if (times.length < mostRuns && Math.max(...times) < slow) continue;
    const median = times.sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? 0;
    return { result, ms: Math.round(median * 10) / 10 };
  }
}
