import type { Worker } from 'node:worker_threads';

import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FamilyAt } from '../domain/family-at.ts';
import type { FamilyRecord } from '../domain/family-record.ts';
import type { PrintedFile, Printing } from './print-family.ts';
import type { PrintRequest } from './print-request.ts';

/** What a print worker is sent: the record as plain JSON, from which it makes the family again. */
export interface PrintOrder {
  readonly record: FamilyRecord;
  readonly on: CalendarDate;
  readonly request: PrintRequest;
  readonly printing: Printing;
}

/** What a print worker answers. */
export type PrintAnswer =
  | { readonly kind: 'printed'; readonly file: PrintedFile }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly says: string };

/** A file, or why there is none: a PNG that could not be read, too many prints waiting, or one that took too long. */
export type Printed =
  | { readonly kind: 'printed'; readonly file: PrintedFile }
  | { readonly kind: 'too-large' | 'busy' | 'too-slow' };

export interface Printer {
  /** True while no further print is taken on. */
  readonly isFull: () => boolean;
  /** Rejects where drawing failed. */
  readonly print: (family: FamilyAt, request: PrintRequest, printing: Printing) => Promise<Printed>;
  /** Ends whatever is being drawn. */
  readonly close: () => Promise<void>;
}

interface PrinterOptions {
  readonly startWorker: () => Worker;
  /** Prints that may wait while one is drawn. */
  readonly mostWaiting?: number;
  /** Milliseconds for one print, from when its drawing begins. */
  readonly limit?: number;
}

/**
 * Prints one family at a time in a thread of its own, which is kept for the next print and ended when it fails or takes
 * too long: the thread that answers everybody else is never held up.
 */
export function openPrinter({ startWorker, mostWaiting = 3, limit = 60_000 }: PrinterOptions): Printer {
  let worker: Worker | null = null;
  let taken = 0;
  let last: Promise<unknown> = Promise.resolve();
  const end = async () => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  const draw = async (order: PrintOrder): Promise<Printed> => {
    worker ??= startWorker();
    // An idle worker keeps no program from ending.
    worker.unref();
    const answer = await answerOf(worker, order, limit);
    if (answer.kind === 'printed' || answer.kind === 'too-large') return answer;
    await end();
    if (answer.kind === 'too-slow') return answer;
    throw new Error(`A print failed: ${answer.says}`);
  };
  const isFull = () => taken > mostWaiting;
  return {
    isFull,
    print: async (family, request, printing) => {
      if (isFull()) return { kind: 'busy' };
      taken += 1;
      const turn = last.then(() => draw({ record: family.record, on: family.on, request, printing }));
      last = turn.catch(() => undefined);
      return turn.finally(() => (taken -= 1));
    },
    close: end,
  };
}

function answerOf(
  worker: Worker,
  order: PrintOrder,
  limit: number,
): Promise<PrintAnswer | { readonly kind: 'too-slow' }> {
  return new Promise((resolve) => {
    const settle = (answer: PrintAnswer | { readonly kind: 'too-slow' }) => {
      clearTimeout(late);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onError = (error: Error) => settle({ kind: 'failed', says: String(error.stack) });
    const onExit = () => settle({ kind: 'failed', says: 'its worker ended.' });
    const late = setTimeout(() => settle({ kind: 'too-slow' }), limit);
    worker.on('message', settle).on('error', onError).on('exit', onExit);
    worker.postMessage(order);
  });
}
