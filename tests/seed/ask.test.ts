import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { calendarDate } from '../../api/domain/calendar-date.ts';
import type { Finding } from '../../api/domain/questions/finding.ts';
import { questions } from '../../api/domain/questions/index.ts';
import { askStore } from '../../api/services/ask-store.ts';
import { runAsk } from '../../seed/ask-command.ts';

jest.mock('../../api/services/ask-store.ts', () => ({ askStore: jest.fn() }));
const askedStore = jest.mocked(askStore);

const root = process.cwd();
const exampleFamily = path.join('seed', 'families', 'example-family.json');
const ask = (...args: string[]) => runAsk({ args, env: {}, root, folder: root });
const askExample = (...args: string[]) => ask(...args, '--file', exampleFamily, '--focus', 'p-poppy');
const findingsOf = (out: string) => JSON.parse(out) as Finding[];

describe('asking a file', () => {
  it('answers as JSON and nothing else, the names in their order', async () => {
    const { exitCode, out, err } = await askExample('last-seen', '--json');
    expect([exitCode, err]).toEqual([0, '']);
    const [first] = findingsOf(out);
    expect(Object.keys(first ?? {})).toEqual([
      'question',
      'severity',
      'about',
      'says',
      'because',
      'rule',
      'facts',
    ]);
    expect(first?.facts).toMatchObject({ longestUnseen: 'p-harley' });
    expect(first?.because[0]).toEqual({
      id: 'c-0206',
      date: '2025-10-14',
      says: 'Harley seen at a GP appointment by Dr Anya Petrelle (GP, Fallow Street Practice), not alone.',
    });
  });

  it('says in plain text which date it is as of', async () => {
    const { out } = await askExample('hidden-adult');
    expect(out).toContain('As of 30 June 2026, the record’s own date.');
    expect(out).toContain('ACT  No contact in which a professional saw Daz is recorded since 1 January 2023');
  });

  it('goes back to an earlier date', async () => {
    const { out } = await askExample('hidden-adult', '--as-of', '2025-09-24', '--json');
    const daz = findingsOf(out).find(({ about }) => about[0] === 'p-daz');
    expect(daz?.facts).toMatchObject({ mentions: 1, firstMention: ['2025-09-24', 0] });
    const text = await askExample('hidden-adult', '--as-of', '2025-09-24');
    expect(text.out).toContain('As of 24 September 2025; the record speaks of 30 June 2026.');
  });

  it('takes the focus child by name, and settings', async () => {
    const args = ['last-seen', '--file', exampleFamily, '--focus', 'poppy', '--set', 'days=200', '--json'];
    const { out } = await ask(...args);
    expect(findingsOf(out).map(({ about }) => about.length)).toEqual([11, 1]);
  });

  it('asks all, and says of which nothing was found', async () => {
    const { out } = await askExample('all', '--as-of', '2010-01-01');
    expect(out).toContain('Seen, but not alone lately\n  Nothing found.');
    const all = findingsOf((await askExample('all', '--json')).out);
    const asked = questions.map(({ id }) => id);
    expect(all.filter(({ question }) => !asked.includes(question))).toEqual([]);
    for (const id of ['last-seen', 'visits', 'failed-attempts', 'hidden-adult']) {
      expect(all.some(({ question }) => question === id)).toBe(true);
    }
  });

  it('never tells of the informant or of a sealed adoption', async () => {
    for (const focus of [['--focus', 'p-poppy'], []]) {
      const { out } = await ask('all', '--json', '--file', exampleFamily, ...focus);
      expect(out).not.toMatch(/neighbour|Noah|Elliot|Hartsweld|adopt/i);
    }
    for (const hidden of ['p-neighbour', 'p-elliot', 'Elliot', 'p-noah-birth']) {
      const { exitCode, err } = await ask('all', '--file', exampleFamily, '--focus', hidden);
      expect([exitCode, err]).toEqual([
        1,
        `Nobody in the file is called “${hidden}”. Give an id, a whole name or a given name.`,
      ]);
    }
  });
});

describe('what cannot be asked is refused in one sentence', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ask-'));
    await writeFile(path.join(folder, 'broken.json'), '{"people": [');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[string[], RegExp]>([
    [[], /^Say which question to ask/],
    [['weather'], /^“weather” is not a question this version asks\./],
    [['last-seen', 'hidden-adult'], /^One question at a time, or all: “hidden-adult” is one too many\.$/],
    [
      ['last-seen', '--as-of', '2026-02-30'],
      /^“2026-02-30” is not a day that exists\. Write it as 2026-06-30\.$/,
    ],
    [['last-seen', '--set', 'days'], /^“days” sets nothing\./],
    [['last-seen', '--set', 'weeks=6'], /^The question last-seen has no setting “weeks”; it has days\.$/],
    [
      ['visits', '--file', path.resolve(exampleFamily), '--as-of', '9999-01-01'],
      /^1 January 9999 is more than 25 years after the last day of this record, 30 June 2026: give an earlier day\.$/,
    ],
    [
      ['visits', '--file', path.resolve(exampleFamily), '--as-of', '1890-01-01'],
      /^On 1 January 1890 nobody of this family had been born, as far as the record tells: give a later day/,
    ],
    [['last-seen', '--fokus', 'x'], /^Not understood: last-seen --fokus x\. See npm run ask -- --help\.$/],
    [['last-seen', '--file', 'nowhere.json'], /^nowhere\.json: There is no file /],
    [['last-seen', '--file', 'broken.json'], /^broken\.json/],
  ])('%j', async (args, sentence) => {
    const { exitCode, out, err } = await runAsk({ args, env: {}, root, folder });
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('asking the store', () => {
  it('hands on what was asked and prints the answer', async () => {
    askedStore.mockResolvedValue({
      asAt: calendarDate('2026-06-30'),
      on: calendarDate('2026-06-30'),
      sources: [],
      findings: [],
    });
    const { out } = await ask(
      'last-seen',
      '--focus',
      'Poppy',
      '--as-of',
      '2026-06-01',
      '--set',
      'days=30',
      '--json',
    );
    expect(findingsOf(out)).toEqual([]);
    expect(askedStore).toHaveBeenLastCalledWith(
      {},
      { question: 'last-seen', focus: 'Poppy', asOf: '2026-06-01', parameters: { days: 30 } },
      root,
    );
  });

  it('says of each source which date it is as of', async () => {
    const [june, may] = [calendarDate('2026-06-30'), calendarDate('2026-05-31')];
    const sources = [
      { title: 'One family', asAt: june, on: june },
      { title: 'Another', asAt: may, on: may },
    ];
    askedStore.mockResolvedValue({ asAt: june, on: june, sources, findings: [] });
    const { out } = await ask('last-seen');
    expect(out.split('\n').slice(0, 2)).toEqual([
      'One family: as of 30 June 2026, the record’s own date.',
      'Another: as of 31 May 2026, the record’s own date.',
    ]);
  });

  it('prints the sentence of a refusal', async () => {
    askedStore.mockResolvedValue({ fault: 'Nothing is held yet.' });
    expect(await ask('all')).toEqual({ exitCode: 1, out: '', err: 'Nothing is held yet.' });
  });
});

describe('the list of questions', () => {
  it('has every question with its settings, in both forms', async () => {
    const { out } = await ask('--list', '--json');
    const ids = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(questions.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(4);
    expect((await ask('--list')).out).toContain(
      'days: Days without being seen, 42 days unless set (1 to 730)',
    );
  });
});

it('as a command prints nothing but the JSON', async () => {
  const args = ['--import', 'tsx', 'seed/ask.ts', 'not-seen-alone', '--file', exampleFamily, '--json'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(stderr).toBe('');
  expect(findingsOf(stdout)[0]?.about).toEqual(['p-poppy']);
}, 60_000);
