import type { DueRuns } from './run-due.ts';

/** Looks so often whether a question's time has come: times of day are given to the minute. */
const everyMinute = 60_000;

/** A timer that does not keep the program alive; given by tests. */
export type SetTimer = (act: () => void, milliseconds: number) => { readonly clear: () => void };

export interface ScheduleOptions {
  readonly runDue: () => Promise<DueRuns>;
  /** Told of each failure; answering goes on. */
  readonly report: (error: unknown) => void;
  readonly setTimer?: SetTimer;
}

/**
 * Looks at once and then every minute what is due, one look at a time: the next begins a minute after the last ended,
 * so that what takes long never piles up. @returns stops it, and resolves when a look under way has ended.
 */
export function startSchedule({
  runDue,
  report,
  setTimer = unheldTimer,
}: ScheduleOptions): () => Promise<void> {
  let isStopped = false;
  let timer = setTimer(look, 0);
  let underWay: Promise<void> = Promise.resolve();

  function look(): void {
    underWay = lookOnce().finally(() => {
      if (!isStopped) timer = setTimer(look, everyMinute);
    });
  }

  async function lookOnce(): Promise<void> {
    try {
      const { faults } = await runDue();
      faults.forEach(report);
    } catch (error) {
      report(error);
    }
  }

  return async () => {
    isStopped = true;
    timer.clear();
    await underWay;
  };
}

const unheldTimer: SetTimer = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  timer.unref();
  return { clear: () => clearTimeout(timer) };
};
