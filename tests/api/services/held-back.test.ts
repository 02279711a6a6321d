import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { personId } from '../../../api/domain/ids.ts';
import { commandLine, demonstrationWorker } from '../../../api/services/sign-in.ts';
import { openFile } from '../../../seed/open-file.ts';
import { graphqlOn } from '../graphql/ask-graphql.ts';
import { exampleServices, seedFile, type ExampleServices } from './example-services.ts';

type Rows = Record<string, unknown>[];

/** Two homes, where the father's is kept from everybody and the mother has a protected gender history. */
function guardedFamily(): string {
  const file = JSON.parse(readFileSync(seedFile('two-homes.json'), 'utf8')) as Record<string, Rows>;
  const change = (list: string, id: string, facts: object) =>
    Object.assign(file[list]?.find((row) => row.id === id) ?? {}, facts);
  change('people', 'p-hannah', {
    restriction: 'gender_history',
    otherNames: ['Formername Coldbrook'],
    title: 'Mr',
    note: 'Was Formername until 2024.',
    source: 'letter to Formername',
  });
  change('households', 'h-marcus', {
    label: '9 Secret Lane',
    address: '9 Secret Lane',
    protectedFrom: ['*'],
  });
  return JSON.stringify(file);
}

let folder: string;
let file: string;
let example: ExampleServices;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'held-back-'));
  file = path.join(folder, 'guarded.json');
  writeFileSync(file, guardedFamily());
  example = await exampleServices([]);
  await example.services.importFiles(commandLine, { files: [file], preview: false, prefix: null });
});
afterAll(async () => {
  await example.close();
  rmSync(folder, { recursive: true });
});

const kept = /formername|gender_history|secret|"Mr"/i;
const idris = personId('p-idris');

describe('a former name and a home kept from everybody', () => {
  it('are in no record, with or without its free text, of the store', async () => {
    const { services } = example;
    const asked = { focusId: idris, steps: null, maxPeople: null, contactsSince: null };
    const record = await services.openFamily(demonstrationWorker, asked);
    expect(record?.people.map(({ id }) => id)).toContain('p-hannah');
    expect(JSON.stringify(record)).not.toMatch(kept);
    const hannah = await services.viewPerson(demonstrationWorker, {
      focusId: idris,
      personId: personId('p-hannah'),
      asOf: null,
    });
    expect(hannah?.person.name).toBe('Hannah Coldbrook');
    expect(JSON.stringify(hannah?.person)).not.toMatch(kept);
  });

  it('are in no answer of the API', async () => {
    const { text, errors } = await graphqlOn(example.services)(`{
      family(focusId: "p-idris") {
        people { name note reason homes { home } }
        households { name address addressHeldBack }
        findings { says because { says } }
      }
      person(focusId: "p-idris", personId: "p-marcus") { note reason homes { home } }
      search(text: "marcus") { hits { name home address } }
    }`);
    expect(errors).toEqual([]);
    expect(text).toContain('Address held back');
    expect(text).not.toMatch(kept);
  });

  it.each(['formername', 'secret lane', '9 secret'])('are not found by “%s”', async (text) => {
    const { hits } = await example.services.findPeople(demonstrationWorker, { text, limit: 5 });
    expect(hits).toEqual([]);
  });

  it.each(['p-idris', null])('are in no record of the file itself, round %s', async (focus) => {
    const opened = await openFile(file, focus);
    expect('record' in opened ? opened.record.people.length : 0).toBeGreaterThan(3);
    expect(JSON.stringify(opened)).not.toMatch(kept);
  });

  it('are no name that a command finds somebody in the file by', async () => {
    expect(await openFile(file, 'Formername')).toEqual({
      fault: expect.stringContaining('Nobody in the file') as string,
    });
  });
});
