import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** A thread that prints. `root` is the project's folder. */
export function startPrintWorker(root: string): Worker {
  return new Worker(path.join(root, 'api', 'print', 'print-thread.mjs'));
}
