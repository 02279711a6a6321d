import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { pino } from 'pino';

import { readConfig, type Config } from '../../api/config.ts';
import { startServer } from '../../api/http/start-server.ts';
import { importInto } from '../../api/services/import-into.ts';
import { openApplication } from '../../api/services/open-application.ts';
import { demonstrationWorker } from '../../api/services/sign-in.ts';
import type { StandingReport } from '../../api/services/standing/standing-command.ts';
import { runStanding } from '../../seed/standing-command.ts';

const root = process.cwd();
const family = path.join(root, 'seed', 'families', 'example-family.json');
let dataFolder: string;
let env: NodeJS.ProcessEnv;

beforeEach(async () => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), 'standing-command-'));
  env = { DATA_FOLDER: dataFolder, PORT: '0' };
  await importInto(env, root, { files: [family], preview: false, prefix: null });
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

const standing = (...args: string[]) => runStanding({ args, env, root });
const reportOf = (out: string) => JSON.parse(out) as StandingReport;

function config(): Config {
  const read = readConfig(env, root);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.config;
}

async function saveUnseen(): Promise<void> {
  const application = await openApplication(config(), () => new Date('2026-07-01T09:00:00.000Z'));
  await application.services.saveStandingQuestion(demonstrationWorker, {
    ...{ title: 'Unseen for ten days', asks: { unseenDays: 10 }, everyDays: 366, timeOfDay: '06:30' },
  });
  await application.close();
}

describe('npm run standing', () => {
  it('says where to save a question while there is none', async () => {
    const { exitCode, out } = await standing();
    expect([exitCode, out]).toEqual([0, 'No standing question is saved. Save one on the page: /standing.']);
    expect((await standing('--run', 'all')).err).toContain('No standing question is saved.');
  });

  it('lists what is asked, when, and what the last run found, in sentences and as JSON', async () => {
    await saveUnseen();
    const { out } = await standing();
    expect(out).toContain('Unseen for ten days (standing-');
    expect(out).toContain('Asked every 366 days at 06:30');
    expect(out).toContain(
      'Last asked on 1 July 2026 at 10:00, as at 30 June 2026: 3 children, 3 new, 0 no longer told, 3 not acknowledged.',
    );
    const [question] = reportOf((await standing('--json')).out).questions;
    expect(question).toMatchObject({ on: '2026-06-30', children: 3, newRows: 3, failure: null, told: null });
  });

  it('asks one by its name or id and tells whom it found', async () => {
    await saveUnseen();
    const byName = await standing('--run', 'unseen for TEN days', '--json');
    expect(byName.exitCode).toBe(0);
    const [question] = reportOf(byName.out).questions;
    expect(question?.told?.map(({ childId, isNew }) => [childId, isNew]).sort()).toEqual([
      ['p-ava', false],
      ['p-kayden', false],
      ['p-tyler', false],
    ]);
    const byId = await standing('--run', question?.id ?? '');
    expect(byId.out).toContain('  - Tyler Brindlecote (p-tyler). On the list since 1 July 2026 at 10:00.');
  });

  it('goes through the running server, which holds the store', async () => {
    await saveUnseen();
    const running = await startServer({ config: config(), root, log: pino({ level: 'silent' }) });
    try {
      const { exitCode, out } = await standing('--run', 'all', '--json');
      expect(exitCode).toBe(0);
      expect(reportOf(out).questions).toMatchObject([{ title: 'Unseen for ten days', children: 3 }]);
      expect((await standing('--run', 'another')).err).toBe(
        'No standing question is called “another”. npm run standing lists them.',
      );
    } finally {
      await running.stop();
    }
  });

  it.each([['--ask'], ['--run'], ['unseen']])('does not guess at %s', async (argument) => {
    const { exitCode, err } = await standing(argument);
    expect([exitCode, err]).toEqual([1, `Not understood: ${argument}. See npm run standing -- --help.`]);
  });
});

it('a server asks what has come due while it was away as soon as it runs', async () => {
  const application = await openApplication(config(), () => new Date('2026-07-01T09:00:00.000Z'));
  await application.services.saveStandingQuestion(demonstrationWorker, {
    ...{ title: 'Unseen for ten days', asks: { unseenDays: 10 }, everyDays: 1, timeOfDay: '06:30' },
  });
  await application.close();
  const running = await startServer({ config: config(), root, log: pino({ level: 'silent' }) });
  const lastRun = async () => reportOf((await standing('--json')).out).questions[0]?.lastRun ?? '';
  for (let attempt = 0; (await lastRun()) < '2026-07-02' && attempt < 100; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await running.stop();
  expect(Date.parse(await lastRun())).toBeGreaterThan(Date.parse('2026-07-02'));
}, 30_000);
