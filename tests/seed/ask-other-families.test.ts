import path from 'node:path';
import type { Finding } from '../../api/domain/questions/finding.ts';
import { runAsk } from '../../seed/ask-command.ts';

const root = process.cwd();

async function findingsOf(file: string): Promise<Finding[]> {
  const args = ['all', '--file', path.join('seed', 'families', file), '--json'];
  const { exitCode, out, err } = await runAsk({ args, env: {}, root, folder: root });
  expect([exitCode, err]).toEqual([0, '']);
  return JSON.parse(out) as Finding[];
}

const told = (findings: Finding[], id: string) =>
  findings.filter(({ question }) => question === id).map(({ severity, about }) => [severity, ...about]);

it('two homes: the unborn child, the child nobody was in touch with, the children without a plan', async () => {
  const findings = await findingsOf('two-homes.json');
  expect(told(findings, 'unborn-plan')).toEqual([['act', 'p-unborn-bethan']]);
  expect(told(findings, 'nobody')).toEqual([['act', 'p-bethan']]);
  expect(told(findings, 'outside-the-plan')).toEqual([['note', 'p-bethan', 'p-noor']]);
  expect(told(findings, 'moved-not-seen')).toEqual([]);
  expect(told(findings, 'missing')).toEqual([]);
});

it('kinship care: a meeting about Maisie is no contact with her, and her school’s record stops', async () => {
  const findings = await findingsOf('kinship-care.json');
  const nobody = findings.find(({ question }) => question === 'nobody');
  expect(nobody?.facts).toMatchObject({ lastInTouch: '2026-03-18', lastContactAbout: '2026-05-20' });
  expect(told(findings, 'record-not-held')).toEqual([['check', 'p-maisie']]);
  expect(told(findings, 'outside-the-plan')).toEqual([]);
});

it('a family tree holds no contacts, plans or workers: said, and never told as “none”', async () => {
  const findings = await findingsOf('royal92.ged');
  for (const id of [
    'nobody',
    'moved-not-seen',
    'agency-silent',
    'record-not-held',
    'workers-changed',
    'outside-the-plan',
  ]) {
    const of = findings.filter(({ question }) => question === id);
    expect(of.map(({ severity, facts }) => [id, severity, facts.status])).toEqual([[id, 'note', 'not-held']]);
  }
});
