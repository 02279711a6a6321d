import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandResult } from './ask-command.ts';
import { generateFamily } from './generate/generate-family.ts';

export const usage = `npm run generate -- --people N [--seed N] OUT.json

Writes a fictional family with every kind of tie as a family file, to be imported, drawn and looked at.
  --people N   how many people, from 1 to 3000
  --seed N     which family; the same number gives the same family (1)`;

/** What `npm run generate` prints, and its exit code: 1 and a sentence where nothing was written. */
export async function runGenerate(args: readonly string[], folder: string): Promise<CommandResult> {
  const given = parsed(args);
  if (given === null) return refused(`Not understood: ${args.join(' ')}. See npm run generate -- --help.`);
  if (given.values.help) return { exitCode: 0, out: usage, err: '' };
  const people = wholeNumber(given.values.people, 1, 3_000);
  const seed = wholeNumber(given.values.seed, 0, 1_000_000);
  const [out, ...more] = given.positionals;
  if (people === null) return refused('--people is a whole number from 1 to 3000.');
  if (seed === null) return refused('--seed is a whole number from 0 to 1000000.');
  if (out === undefined || more.length > 0)
    return refused('Name one file to write: npm run generate -- --people 120 OUT.json');
  try {
    await writeFile(path.resolve(folder, out), `${JSON.stringify(generateFamily(people, seed), null, 1)}\n`);
  } catch {
    return refused(`${out} could not be written. Name a folder that exists and that you may write to.`);
  }
  return {
    exitCode: 0,
    out: `${out}: ${people === 1 ? '1 person' : `${people} people`}, family ${seed}`,
    err: '',
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        people: { type: 'string', default: '' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return /^\d{1,7}$/.test(text) && number >= least && number <= most ? number : null;
}

function refused(err: string): CommandResult {
  return { exitCode: 1, out: '', err };
}
