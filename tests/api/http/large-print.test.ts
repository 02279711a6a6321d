import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { pino } from 'pino';

import { readConfig } from '../../../api/config.ts';
import { startServer, type RunningApp } from '../../../api/http/start-server.ts';
import { importInto } from '../../../api/services/import-into.ts';
import { generateFamily } from '../../../seed/generate/generate-family.ts';

// So large a family is drawn for seconds.
jest.setTimeout(120_000);

const root = process.cwd();
let dataFolder: string;
let running: RunningApp;

beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), 'large-print-'));
  const env = { PORT: '0', DATA_FOLDER: dataFolder };
  const file = path.join(dataFolder, 'generated.json');
  writeFileSync(file, JSON.stringify(generateFamily(300, 7)));
  const { ok, lines } = await importInto(env, root, { files: [file], preview: false, prefix: null });
  if (!ok) throw new Error(lines.join('\n'));
  const read = readConfig(env, root);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  running = await startServer({ config: read.config, root, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await running.stop();
  rmSync(dataFolder, { recursive: true });
});

/** The look is noted right before drawing begins. */
function isNoted(): boolean {
  const folder = path.join(dataFolder, 'access-log');
  return readdirSync(folder).some((name) =>
    readFileSync(path.join(folder, name), 'utf8').includes('family-printed'),
  );
}

const post = (where: string, body: object) =>
  fetch(`${running.address}${where}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a large print', () => {
  it('holds up nobody else: health and questions are answered while it is drawn', async () => {
    const answered: string[] = [];
    const printed = post('/print', { focusId: 'p-150', steps: 12, list: false }).then(async (answer) => {
      answered.push('print');
      return { status: answer.status, start: (await answer.text()).slice(0, 5) };
    });
    while (!isNoted() && answered.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    for (let times = 0; times < 3; times += 1) {
      expect((await fetch(`${running.address}/health`)).status).toBe(200);
      answered.push('health');
    }
    expect((await post('/graphql', { query: '{ viewer { name } }' })).status).toBe(200);
    answered.push('question');
    expect(await printed).toEqual({ status: 200, start: '%PDF-' });
    expect(answered).toEqual(['health', 'health', 'health', 'question', 'print']);
  });
});
