import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import type { AccessNote } from '../../../api/services/access-log/entry.ts';
import { openAccessLog, type AccessLog } from '../../../api/services/access-log/open-access-log.ts';
import { verifyLog } from '../../../api/services/access-log/verify-log.ts';

const priya = { id: 'w-priya', name: 'Priya Sandalwood', agencyId: 'a-csc', via: null };
let folder: string;
let log: AccessLog | null = null;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'access-log-'));
});
afterEach(async () => {
  await log?.close();
  log = null;
  rmSync(folder, { recursive: true });
});

function note(personId: string): AccessNote {
  const asked = { focusId: personId };
  return { event: 'family-opened', who: priya, why: 'read-family', asked, ids: [personId], answered: true };
}

async function openLog(fileBytes?: number): Promise<AccessLog> {
  await log?.close();
  log = null;
  let tick = 0;
  const now = () => new Date(Date.UTC(2026, 5, 30, 9, 0, tick++)).toISOString();
  log = await openAccessLog(folder, now, fileBytes);
  return log;
}

async function writeThree(): Promise<string> {
  const opened = await openLog();
  for (const id of ['p-poppy', 'p-lacey', 'p-riley']) await opened.write(note(id));
  await opened.close();
  log = null;
  return path.join(folder, 'access-0001.jsonl');
}

describe('the access log', () => {
  test('a note is one line with who, what, when, why and ids', async () => {
    const file = await writeThree();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      n: 2,
      at: '2026-06-30T09:00:01.000Z',
      event: 'family-opened',
      who: priya,
      why: 'read-family',
      asked: { focusId: 'p-lacey' },
      ids: ['p-lacey'],
      answered: true,
    });
  });

  test('it goes on where it stopped, and finds nothing wrong', async () => {
    await writeThree();
    const again = await openLog();
    await again.write(note('p-ava'));
    expect(again.found).toEqual([]);
    expect(await verifyLog(folder)).toMatchObject({ nextNumber: 5, broken: [], tornBytes: 0 });
  });

  test('notes written at the same time keep one chain', async () => {
    const opened = await openLog();
    await Promise.all(Array.from({ length: 40 }, (_, index) => opened.write(note(`p-${index}`))));
    expect(await verifyLog(folder)).toMatchObject({ nextNumber: 41, broken: [] });
  });

  test('a torn last line is set apart and reported, and nothing whole is lost', async () => {
    const file = await writeThree();
    appendFileSync(file, '{"n":4,"at":"2026-06');
    const again = await openLog();
    expect(again.found).toEqual([expect.stringContaining('torn')]);
    const kept = readdirSync(folder).find((name) => name.startsWith('torn-')) ?? '';
    expect(readFileSync(path.join(folder, kept), 'utf8')).toBe('{"n":4,"at":"2026-06');
    expect(await verifyLog(folder)).toMatchObject({ nextNumber: 5, broken: [], tornBytes: 0 });
    expect(readFileSync(file, 'utf8')).toContain('"event":"log-mended"');
  });

  test.each([
    ['changed', 2, (lines: string[]) => lines.map((line) => line.replace('p-lacey', 'p-jayden'))],
    ['taken out', 2, (lines: string[]) => lines.filter((_, index) => index !== 1)],
    ['moved', 2, ([a = '', b = '', c = '']: string[]) => [a, c, b]],
    ['put in', 3, ([a = '', b = '', c = '']: string[]) => [a, b, b, c]],
  ])('a line %s is reported at every start and never written over', async (_how, place, tamper) => {
    const file = await writeThree();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const tampered = `${tamper(lines).join('\n')}\n`;
    writeFileSync(file, tampered);
    for (let start = 0; start < 2; start += 1) {
      const again = await openLog();
      expect(again.found).toEqual([expect.stringContaining(`access-0001.jsonl, line ${place}`)]);
      await again.write(note('p-ava'));
      expect(readFileSync(file, 'utf8')).toBe(tampered);
    }
    expect(readdirSync(folder)).toContain('access-0002.jsonl');
  });

  test('a file taken away is reported', async () => {
    const file = await writeThree();
    writeFileSync(file, readFileSync(file, 'utf8').replace('p-lacey', 'p-x'));
    await openLog();
    await log?.close();
    log = null;
    rmSync(file);
    expect((await openLog()).found).toEqual([expect.stringContaining('access-0001.jsonl is missing')]);
  });

  test('any change of any byte of a whole line is noticed', async () => {
    const file = await writeThree();
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 2 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Buffer.from(whole);
          changed[at] = ((changed[at] ?? 0) + by) % 256;
          writeFileSync(file, changed);
          expect((await verifyLog(folder)).broken).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('where nothing can be written, the note is refused', async () => {
    const opened = await openLog();
    await opened.close();
    log = null;
    await expect(opened.write(note('p-poppy'))).rejects.toThrow('cannot be shown');
    await expect(opened.write(note('p-poppy'))).rejects.toThrow('cannot be shown');
  });
});

describe('a log of many files', () => {
  const at = (number: number) => path.join(folder, `access-000${number}.jsonl`);

  /** Three closed files and the one that is written to, a note each. */
  async function writeFour(): Promise<void> {
    const opened = await openLog(1);
    for (const id of ['p-poppy', 'p-lacey', 'p-riley', 'p-ava']) await opened.write(note(id));
    await opened.close();
    log = null;
  }

  /** Another text of the same length, with the times of the file as they were. */
  function forge(file: string, change: (text: string) => string): void {
    const { atime, mtime } = statSync(file);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    utimesSync(file, atime, mtime);
  }

  test('one chain runs through all of them', async () => {
    await writeFour();
    expect(readdirSync(folder).filter((name) => name.startsWith('access-'))).toHaveLength(4);
    expect(await verifyLog(folder)).toMatchObject({ nextNumber: 5, broken: [], fileNumber: 4 });
    await (await openLog(1)).write(note('p-tyler'));
    expect(await verifyLog(folder)).toMatchObject({ nextNumber: 6, broken: [], fileNumber: 5 });
  });

  test('a start reads the newest only; verifying the whole log still finds what was forged before', async () => {
    await writeFour();
    const times = statSync(at(2));
    utimesSync(at(2), times.atime, new Date(Math.floor(times.mtimeMs)));
    await openLog();
    forge(at(2), (text) => text.replace('p-lacey', 'p-xxxxx'));
    expect((await openLog()).found).toEqual([]);
    expect((await verifyLog(folder)).broken).toEqual(['access-0002.jsonl, line 1']);
  });

  test.each([
    ['changed in its length', (text: string) => text.replace('p-lacey', 'p-lac')],
    ['changed at another time', (text: string) => text.replace('p-lacey', 'p-xxxxx')],
    ['cut short', (text: string) => text.slice(0, -5)],
  ])('a closed file that was %s is reported at every start', async (_how, change) => {
    await writeFour();
    writeFileSync(at(2), change(readFileSync(at(2), 'utf8')));
    utimesSync(at(2), new Date(), new Date(Date.now() + 5_000));
    for (let start = 0; start < 3; start += 1) {
      const { found } = await openLog();
      expect(found).toEqual([expect.stringContaining('access-0002.jsonl')]);
    }
  });

  test('a closed file that was taken away is reported at every start, and no other', async () => {
    await writeFour();
    rmSync(at(1));
    for (let start = 0; start < 2; start += 1) {
      const again = await openLog();
      expect(again.found).toEqual([expect.stringContaining(': access-0001.jsonl is missing.')]);
      await again.write(note('p-tyler'));
    }
    expect(readdirSync(folder)).not.toContain('access-0001.jsonl');
  });

  test.each(['', '{"closed":[{"name":7}]}', '{"closed":[]}'])(
    'with the checkpoint gone or useless (%j) everything is verified again',
    async (text) => {
      await writeFour();
      forge(at(2), (whole) => whole.replace('p-lacey', 'p-xxxxx'));
      writeFileSync(path.join(folder, 'checkpoint.json'), text);
      expect((await openLog()).found).toEqual([expect.stringContaining('access-0002.jsonl, line 1')]);
    },
  );
});
