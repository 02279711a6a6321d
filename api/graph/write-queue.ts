/**
 * Works done one after another, in the order they came. Two writers on one node conflict on the embedded
 * engine, so a write waits for the one before it, whether that one succeeded or failed.
 */
export function createWriteQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
