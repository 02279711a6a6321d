import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { calendarDate } from '../../api/domain/calendar-date.ts';
import { englandDefault } from '../../api/domain/duties/england-default.ts';
import type { Finding } from '../../api/domain/questions/finding.ts';
import { rulePackAsJson } from '../../api/exchange/index.ts';
import { runAsk } from '../../seed/ask-command.ts';
import { runRules } from '../../seed/rules-command.ts';

const root = process.cwd();
const example = path.join('seed', 'worked-examples', 'W05.json');
const today = calendarDate('2026-11-23');
const check = (...args: string[]) => runRules({ args, folder: root, today });
const ask = (...args: string[]) =>
  runAsk({ args: ['visits', '--json', ...args], env: {}, root, folder: root });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rules-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('checking a rule pack', () => {
  it('tells what a good one says, rule by rule', async () => {
    const { exitCode, out, err } = await check('--check', 'seed/rules/england-default.json');
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('England default (england-default), version 2026-11, valid from 1 January 2023');
    expect(out).toContain('cp-visit: within 10 working days, then every 10 working days');
    expect(out).toContain('It can be used.');
  });

  it('warns when the bank holidays end within a year', async () => {
    const { exitCode, out } = await check(
      '--check',
      'seed/rules/england-default.json',
      '--as-of',
      '2027-01-01',
    );
    expect(exitCode).toBe(0);
    expect(out).toContain(
      'The bank holidays kept here end on 31 December 2027, within a year of 1 January 2027',
    );
  });

  it('says of a bad one where it is wrong and what to do', async () => {
    const file = await fileOf(
      'bad.json',
      rulePackAsJson(englandDefault).replaceAll('"cin-visit"', '"cp-visit"'),
    );
    const { exitCode, out, err } = await check('--check', file);
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(
      /one thing must be put right first\.\n {2}bad\.json, line \d+, rules\[1\]\.id \(cp-visit\): /,
    );
  });

  it.each([
    [['--check', 'no-such-file.json'], 'There is no file'],
    [['--check', 'seed/rules/england-default.json', '--as-of', '2026-02-30'], 'is not a day that exists'],
    [[], 'npm run rules -- --check FILE'],
    [['--chekc', 'x'], 'npm run rules -- --check FILE'],
  ])('says of %j what is wrong with it', async (args, says) => {
    const { exitCode, err } = await check(...args);
    expect(exitCode).toBe(1);
    expect(err).toContain(says);
  });
});

describe('asking by a rule pack', () => {
  const cpOf = (out: string) =>
    (JSON.parse(out) as Finding[]).find(({ facts }) => facts.duty === 'cp-visit')?.facts;

  it('counts by the pack that is given', async () => {
    const { out } = await ask('--file', example, '--rules', 'seed/rules/every-four-weeks.json');
    expect(cpOf(out)).toMatchObject({ dueOn: '2025-12-10', status: 'up-to-date' });
    expect(cpOf((await ask('--file', example)).out)).toMatchObject({
      dueOn: '2025-11-26',
      status: 'due-soon',
    });
  });

  it('counts by a pack that says nothing but one rule, and by nothing else', async () => {
    const { out } = await ask('--file', example, '--rules', 'seed/rules/every-four-weeks.json');
    const duties = (JSON.parse(out) as Finding[]).flatMap(({ facts }) => facts.duty ?? []);
    expect(duties).toEqual(['cp-visit']);
  });

  it('says that a file names a pack which is not here', async () => {
    const file = await fileOf(
      'family.json',
      JSON.stringify({ meta: { asAt: '2026-06-30', rulePack: '../secret' }, people: [] }),
    );
    const { exitCode, err } = await ask('--file', file);
    expect(exitCode).toBe(1);
    expect(err).toContain(
      'The file asks for the rule pack “../secret”, and seed/rules holds none of that name.',
    );
  });

  it('says that a pack goes with a file, and what is wrong with a pack', async () => {
    expect((await ask('--rules', 'x.json')).err).toContain('--file FAMILY.json --rules FILE');
    const bad = await fileOf('worse.json', '{}');
    expect((await ask('--file', example, '--rules', bad)).err).toContain('worse.json');
  });
});
