import { parentPort } from 'node:worker_threads';

import { familyAt } from '../domain/family-at.ts';
import { printFamily } from './print-family.ts';
import type { PrintAnswer, PrintOrder } from './printer.ts';

// Its own thread: a large family takes seconds, and the server answers others meanwhile.
parentPort?.on('message', ({ record, on, request, printing }: PrintOrder) => {
  printFamily(familyAt(record, on), request, printing).then(
    (file) => answer(file === null ? { kind: 'too-large' } : { kind: 'printed', file }),
    (error: unknown) => answer({ kind: 'failed', says: error instanceof Error ? String(error.stack) : '' }),
  );
});

function answer(says: PrintAnswer): void {
  parentPort?.postMessage(says);
}
