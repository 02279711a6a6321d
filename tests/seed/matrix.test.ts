import { runMatrix } from '../../seed/matrix-command.ts';

const folder = process.cwd();
const file = 'seed/families/example-family.json';
const run = (...args: string[]) => runMatrix({ args, folder });

describe('npm run matrix', () => {
  it('tells child by child who was in touch, and who works with the child and was not', async () => {
    const { exitCode, out } = await run(file, '--focus', 'Poppy Marrowick', '--days', '90');
    expect(exitCode).toBe(0);
    expect(out).toContain('Contacts by agency, last 90 days, as of 30 June 2026.');
    expect(out).toContain(
      'Marlbrook Community Health 0 to 19 (works with): None recorded since 1 April 2026.',
    );
  });

  it('gives every cell as JSON and as CSV', async () => {
    const json = await run(file, '--focus', 'p-poppy', '--by', 'professional', '--json');
    const { cells } = JSON.parse(json.out) as { cells: { childId: string; professional: string }[] };
    expect(cells).toHaveLength(12 * 26);
    expect(cells).toContainEqual(
      expect.objectContaining({ childId: 'p-poppy', professional: 'w-priya', contacts: 24, timesAlone: 3 }),
    );
    const csv = await run(file, '--focus', 'p-poppy', '--by', 'professional', '--csv');
    expect(csv.out.split('\r\n')).toHaveLength(12 * 26 + 1);
  });

  it.each([
    [[], 'Say which file'],
    [[file, '--days', '0'], '--days is a whole number from 1 to 3660'],
    [[file, '--by', 'team'], '--by is agency or professional'],
    [[file, '--as-of', '2026-02-30'], 'is not a day that exists'],
    [[file, '--focus', 'Nobody'], 'Nobody'],
    [['no-such-file.json'], 'no-such-file.json'],
  ])('refuses %j in one sentence', async (args, says) => {
    const { exitCode, err } = await run(...args);
    expect(exitCode).toBe(1);
    expect(err).toContain(says);
  });
});
