import { Worker } from 'node:worker_threads';

import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { openPrinter, type Printer } from '../../../api/print/printer.ts';
import { printRequest } from '../../../api/print/print-request.ts';
import { startPrintWorker } from '../../../api/print/start-print-worker.ts';
import { familyFrom, printed, printing } from './printed.ts';

// The thread reads its TypeScript when it starts.
jest.setTimeout(60_000);

let printer: Printer;
let family: FamilyAt;
beforeAll(async () => {
  family = await familyFrom('kinship-care', 'p-maisie');
});
afterEach(() => printer.close());

const request = printRequest.parse({ focusId: 'p-maisie' });
const print = () => printer.print(family, request, printing);
const workerThat = (does: string) => () =>
  new Worker(`const { parentPort } = require('node:worker_threads');\n${does}`, { eval: true });

const answersAll = "parentPort.on('message', () => parentPort.postMessage({ kind: 'too-large' }));";
const hangsOnce = "parentPort.on('message', () => { for (;;); });";
const throws = "parentPort.on('message', () => { throw new Error('broken inside'); });";
const says = "parentPort.on('message', () => parentPort.postMessage({ kind: 'failed', says: 'no font' }));";
const leaves = "parentPort.on('message', () => process.exit(3));";

describe('a printer', () => {
  it('draws the same file in a thread of its own as it would be drawn here', async () => {
    printer = openPrinter({ startWorker: () => startPrintWorker(process.cwd()) });
    const made = await print();
    if (made.kind !== 'printed') throw new Error(made.kind);
    const here = await printed(family);
    expect(made.file.name).toBe(here.name);
    expect(Buffer.compare(made.file.bytes, Buffer.from(here.bytes))).toBe(0);
  });

  it('takes on no more than may wait, and the next as soon as one is done', async () => {
    printer = openPrinter({ startWorker: workerThat(answersAll), mostWaiting: 1 });
    const [first, second] = [print(), print()];
    expect(printer.isFull()).toBe(true);
    expect(await print()).toEqual({ kind: 'busy' });
    expect(await first).toEqual({ kind: 'too-large' });
    expect(await second).toEqual({ kind: 'too-large' });
    expect(printer.isFull()).toBe(false);
    expect(await print()).toEqual({ kind: 'too-large' });
  });

  it('ends a thread that takes too long, and prints the next in a new one', async () => {
    const workers = [workerThat(hangsOnce), workerThat(answersAll)];
    const started: Worker[] = [];
    const startWorker = () => {
      const worker = (workers.shift() ?? workerThat(answersAll))();
      started.push(worker);
      return worker;
    };
    printer = openPrinter({ startWorker, limit: 1_500 });
    const [slow, next] = [print(), print()];
    expect(await slow).toEqual({ kind: 'too-slow' });
    expect(started[0]?.threadId).toBe(-1);
    expect(await next).toEqual({ kind: 'too-large' });
  });

  it.each([
    ['breaks', throws, 'broken inside'],
    ['says that it failed', says, 'no font'],
    ['leaves', leaves, 'worker ended'],
  ])('rejects where the thread %s, and goes on with a new one', async (_what, does, words) => {
    const workers = [workerThat(does)];
    printer = openPrinter({ startWorker: () => (workers.pop() ?? workerThat(answersAll))() });
    await expect(print()).rejects.toThrow(words);
    expect(await print()).toEqual({ kind: 'too-large' });
  });
});
