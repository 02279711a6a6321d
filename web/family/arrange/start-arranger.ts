/** Started ahead, so that the first picture need not wait for a worker to load. */
let spare: Worker | null = null;

function newArranger(): Worker {
  return new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module', name: 'arrange' });
}

/** Has a worker ready before a family is opened. */
export function prepareArranger(): void {
  spare ??= newArranger();
}

/** A worker of its own for each family record: ended with the page that asked. */
export function startArranger(): Worker {
  const worker = spare ?? newArranger();
  spare = null;
  return worker;
}
