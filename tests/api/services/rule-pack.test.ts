import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { RulePack } from '../../../api/domain/duties/rule-pack.ts';
import { readRulePack } from '../../../api/exchange/index.ts';
import { commandLine } from '../../../api/services/sign-in.ts';
import { exampleServices, type ExampleServices } from './example-services.ts';

const example = (id: string) => path.join('..', 'worked-examples', `${id}.json`);

function packOf(id: string): RulePack {
  const read = readRulePack(readFileSync(path.join('seed', 'rules', `${id}.json`), 'utf8'), { fileName: id });
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.pack;
}

async function dueOn({ services }: ExampleServices, focus: string | null) {
  const request = { question: 'visits', focus, asOf: null, parameters: {} };
  const { findings } = await services.askQuestions(commandLine, request);
  return findings.flatMap(({ facts }) => (facts.duty === 'cp-visit' ? [facts.dueOn] : []));
}

describe('the rule pack of an authority', () => {
  it.each([
    ['round a child', 'p-ada'],
    ['for everybody held', null],
  ])('is what duties are told by, %s', async (_name, focus) => {
    const own = await exampleServices([example('W05')], packOf('every-four-weeks'));
    const england = await exampleServices([example('W05')]);
    expect(await dueOn(own, focus)).toEqual(['2025-12-10']);
    expect(await dueOn(england, focus)).toEqual(['2025-11-26']);
    await own.close();
    await england.close();
  });

  it('goes before the one that a file asks for, and an import says so', async () => {
    const held = await exampleServices([]);
    const files = [path.resolve('seed', 'worked-examples', 'W21.json')];
    const { lines } = await held.services.importFiles(commandLine, { files, preview: true, prefix: null });
    expect(lines).toContain(
      '  The file asks for the rule pack “every-four-weeks”: here duties are told by “england-default” (RULE_PACK).',
    );
    await held.close();
  });
});
