// `npm run bench -- NAME --json`: measures one suite over an invented authority. With --json, standard output is
// the report alone. --scale N takes about N people and ten times as many contacts (100000 is the full size);
// for `layout`, families of at most N people.
import { parseArgs } from 'node:util';
import { contactGaps } from './contact-gaps.ts';
import { familyRecord } from './family-record.ts';
import { importing } from './import.ts';
import { layout } from './layout.ts';
import { print } from './print.ts';
import { render } from './render.ts';
import { search } from './search.ts';
import type { Suite, SuiteReport } from './suite.ts';

const suites: readonly Suite[] = [contactGaps, familyRecord, importing, layout, print, render, search];
const defaultScale = 10_000;
const say = (text: string) => process.stderr.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, scale: { type: 'string' } },
});
const suite = suites.find(({ name }) => name === positionals[0]);
const scale = Number(values.scale ?? defaultScale);

if (suite === undefined || !Number.isInteger(scale) || scale < 1) {
  say(`Say what to measure: npm run bench -- NAME [--scale PEOPLE] [--json]`);
  say(`NAME is one of ${suites.map(({ name }) => name).join(', ')}; PEOPLE is a whole number.`);
  process.exitCode = 1;
} else {
  const report = await suite.run(scale, say);
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
  if (report.met === false) process.exitCode = 1;
}

function inWords({ suite: name, scale: held, results, budget, met }: SuiteReport): string {
  const lines = results.map(
    ({ name: what, n, p50, p95, max, unit }) =>
      `${what}: p50 ${p50} ${unit}, p95 ${p95} ${unit}, max ${max} ${unit} (${n} goes)`,
  );
  const verdict =
    budget === null ? [] : [`budget: p95 ${budget.p95} ${budget.unit}, ${met === true ? 'met' : 'not met'}`];
  return [`${name}, ${held.people} people, ${held.contacts} contacts`, ...lines, ...verdict, ''].join('\n');
}
