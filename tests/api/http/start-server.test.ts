import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { pino } from 'pino';

import { readConfig, type Config } from '../../../api/config.ts';
import { startServer, type RunningApp } from '../../../api/http/start-server.ts';
import { askStore } from '../../../api/services/ask-store.ts';
import { importInto } from '../../../api/services/import-into.ts';
import { findRunningServer } from '../../../api/services/running-server.ts';
import { verifyLog } from '../../../api/services/access-log/verify-log.ts';
import { seedFile } from '../services/example-services.ts';

const root = process.cwd();
const log = pino({ level: 'silent' });
let dataFolder: string;
let running: RunningApp | null = null;
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), 'server-'));
});
afterEach(async () => {
  await running?.stop();
  running = null;
  rmSync(dataFolder, { recursive: true });
});

const env = () => ({ PORT: '0', DATA_FOLDER: dataFolder });
function config(extra: NodeJS.ProcessEnv = {}): Config {
  const read = readConfig({ ...env(), ...extra }, root);
  if (!read.ok) throw new Error(read.faults.join(' '));
  return read.config;
}
async function start(tell: (sentence: string) => void = () => undefined): Promise<RunningApp> {
  running = await startServer({ config: config(), root, log, demonstration: { tell } });
  return running;
}

const idris = { question: 'last-seen', focus: 'p-idris', asOf: null, parameters: {} };

describe('starting and stopping', () => {
  test('the first start takes the fictional families in and keeps only the public half of a key', async () => {
    const told: string[] = [];
    await start((sentence) => told.push(sentence));
    expect(told).toEqual(['Three fictional families were taken in to start with.']);
    const key = readFileSync(path.join(dataFolder, 'demonstration-sealing-key.pem'), 'utf8');
    expect(key).toContain('BEGIN PUBLIC KEY');
    expect(key).not.toContain('PRIVATE');
  });

  test('what was held is there after a stop and a start, and nothing is taken in twice', async () => {
    await (await start()).stop();
    const told: string[] = [];
    await start((sentence) => told.push(sentence));
    expect(told).toEqual([]);
    expect(await askStore(env(), idris, root)).toMatchObject({ asAt: '2026-06-15' });
    expect(await verifyLog(path.join(dataFolder, 'access-log'))).toMatchObject({ broken: [], tornBytes: 0 });
  });

  test('it says in the data folder where it is, to this user only, and takes that away when it stops', async () => {
    const { address, stop } = await start();
    const note = path.join(dataFolder, 'server.json');
    expect(statSync(note).mode & 0o777).toBe(0o600);
    expect(await findRunningServer(dataFolder)).toMatchObject({ pid: process.pid, address });
    await stop();
    running = null;
    expect(existsSync(note)).toBe(false);
  });

  test('the note of a server that is gone, or is another program now, is taken away', async () => {
    const other = createServer((_request, response) => response.end('{}'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const note = path.join(dataFolder, 'server.json');
    for (const pid of [999_999_999, process.pid]) {
      writeFileSync(note, JSON.stringify({ pid, address, token: 'x'.repeat(43) }));
      expect(await findRunningServer(dataFolder)).toBeNull();
      expect(existsSync(note)).toBe(false);
    }
    await new Promise((resolve) => other.close(resolve));
  });

  test('a port that is taken is refused, or the next one is used where that is allowed', async () => {
    const { address } = await start();
    const port = new URL(address).port;
    const second = mkdtempSync(path.join(os.tmpdir(), 'server-'));
    const taken = config({ PORT: port, DATA_FOLDER: second });
    await expect(startServer({ config: taken, root, log })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const next = await startServer({ config: taken, root, log, portsAfter: 5 });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(Number(port));
    await next.stop();
    rmSync(second, { recursive: true });
  });

  test('a server on the same data folder beside a running one is refused in a sentence', async () => {
    await start();
    await expect(startServer({ config: config(), root, log })).rejects.toThrow('Another command');
  });
});

describe('commands while a server runs', () => {
  test('a question and an import go through it, and nobody sees a lock', async () => {
    await start();
    expect(await askStore(env(), idris, root)).toMatchObject({ on: '2026-06-15' });
    expect(await askStore(env(), { ...idris, question: 'weather' }, root)).toHaveProperty('fault');
    const files = [seedFile('kinship-care.json')];
    const report = await importInto(env(), root, { files, preview: false, prefix: null });
    expect(report).toMatchObject({ ok: true });
    expect(report.lines.join(' ')).toContain('Nothing changed');
  });

  test('what the server refuses to read is told in its sentence, not as a fault of the program', async () => {
    await start();
    expect(await askStore(env(), { ...idris, focus: 'x'.repeat(300) }, root)).toEqual({
      fault: 'The running server refused: “focus” is too long: at most 200 characters.',
    });
    const files = Array.from({ length: 1_001 }, (_, n) => path.join(dataFolder, `family-${n}.json`));
    expect(await importInto(env(), root, { files, preview: false, prefix: null })).toEqual({
      ok: false,
      lines: [
        'Nothing was imported.',
        'The running server refused: “files” is too long: at most 1,000 of them.',
      ],
    });
  });

  test('seven hundred file names with long paths reach the server', async () => {
    await start();
    const deep = path.join(dataFolder, 'a-folder-with-a-long-name'.repeat(8));
    const files = Array.from({ length: 700 }, (_, n) => path.join(deep, `family-${n}.json`));
    const { ok, lines } = await importInto(env(), root, { files, preview: false, prefix: null });
    expect(ok).toBe(false);
    expect(lines.join(' ')).toContain('There is no file');
  });

  test.each<[string, number, string, string]>([
    ['other words than are known here', 200, '{"done":true}', 'does not understand'],
    ['no JSON', 200, 'hello', 'did not answer'],
    [
      'a failure of its own',
      500,
      '{"errors":[{"message":"Something went wrong."}]}',
      'Something went wrong.',
    ],
  ])(
    'a server that answers with %s is told of, and an import is not called undone',
    async (_what, status, body, says) => {
      const other = createServer((request, response) => {
        const isHealth = request.url === '/health';
        response.writeHead(isHealth ? 200 : status);
        response.end(isHealth ? '{"name":"whole-family-explorer"}' : body);
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
      const note = { pid: process.pid, address, token: 'x'.repeat(43) };
      writeFileSync(path.join(dataFolder, 'server.json'), JSON.stringify(note));
      const asked = await askStore(env(), idris, root);
      expect(asked).toEqual({ fault: expect.stringContaining(says) as string });
      const files = [seedFile('kinship-care.json')];
      const report = await importInto(env(), root, { files, preview: false, prefix: null });
      expect(report.ok).toBe(false);
      expect(report.lines.join(' ')).toContain('not certain');
      expect(report.lines.join(' ')).not.toContain('Nothing was imported');
      await new Promise((resolve) => other.close(resolve));
    },
  );

  test('the log tells a command from the page, by whom, and each import before and after', async () => {
    await start();
    await importInto(env(), root, { files: [seedFile('kinship-care.json')], preview: false, prefix: null });
    await askStore(env(), idris, root);
    const written = readFileSync(path.join(dataFolder, 'access-log', 'access-0001.jsonl'), 'utf8');
    const notes = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; who: { via: string | null } });
    expect(notes.map(({ event }) => event).slice(-3)).toEqual([
      'import-begun',
      'imported',
      'questions-asked',
    ]);
    for (const { who } of notes) expect(who.via).toBe(`command, os user ${os.userInfo().username}`);
  });

  test('settings that cannot be used are told as they are', async () => {
    expect(await askStore({ ...env(), PORT: 'x' }, idris, root)).toEqual({
      fault: expect.stringContaining('PORT must be') as string,
    });
  });
});
