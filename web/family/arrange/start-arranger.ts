/** A worker of its own for each family record: ended with the page that asked. */
export function startArranger(): Worker {
  return new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module', name: 'arrange' });
}
