import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { personId } from '../../../api/domain/ids.ts';
import { BadRequest, NotPermitted } from '../../../api/errors.ts';
import { commandLine, demonstrationWorker, type SignedIn } from '../../../api/services/sign-in.ts';
import { exampleServices, seedFile, type ExampleServices } from './example-services.ts';

let example: ExampleServices;
beforeAll(async () => {
  example = await exampleServices();
});
afterAll(() => example.close());
beforeEach(() => {
  example.notes.length = 0;
});

const poppy = personId('p-poppy');
const priya = demonstrationWorker;
const fromHere = { focusId: poppy, steps: null, maxPeople: null, contactsSince: null };

describe('opening a family', () => {
  test('36 people come, and one note with their 36 ids is written', async () => {
    const record = await example.services.openFamily(priya, fromHere);
    expect(record?.people).toHaveLength(36);
    expect(example.notes).toHaveLength(1);
    expect(example.notes[0]).toMatchObject({
      event: 'family-opened',
      who: { id: 'w-priya', name: 'Priya Sandalwood', agencyId: 'a-csc' },
      why: 'read-family',
      asked: { focusId: 'p-poppy' },
      answered: true,
    });
    expect(new Set(example.notes[0]?.ids).size).toBe(36);
  });

  test('nothing of the informant, the sealed adoption, the refuge or free text travels', async () => {
    const sent = JSON.stringify(await example.services.openFamily(priya, fromHere));
    for (const secret of [
      'neighbour',
      'refuge address',
      'Hartsweld',
      'p-elliot',
      'p-noah',
      'Noah',
      'adopt',
      'address withheld',
      'Maternal great-grandmother',
      'hungry before lunch',
    ]) {
      expect(sent).not.toContain(secret);
    }
  });

  test('contacts older than three years before the record are folded to counts, and whole when asked for', async () => {
    const usual = await example.services.openFamily(priya, fromHere);
    const all = await example.services.openFamily(priya, {
      ...fromHere,
      contactsSince: calendarDate('2000-01-01'),
    });
    expect(usual?.contactsFoldedBefore).toBe('2023-06-30');
    expect(all?.contacts.length).toBeGreaterThan(usual?.contacts.length ?? 0);
  });

  test('a person who is hidden and one who does not exist give the same answer, and both are logged', async () => {
    for (const id of ['p-neighbour', 'p-nobody']) {
      const focusId = personId(id);
      expect(await example.services.openFamily(priya, { ...fromHere, focusId })).toBeNull();
    }
    expect(example.notes.map(({ ids, answered }) => [ids, answered])).toEqual([
      [[], false],
      [[], false],
    ]);
  });

  test.each([0, -1, 13, 1_000])(
    '%d steps are refused in a sentence, and the attempt is logged',
    async (steps) => {
      await expect(example.services.openFamily(priya, { ...fromHere, steps })).rejects.toThrow(BadRequest);
      expect(example.notes).toMatchObject([{ event: 'family-opened', answered: false, ids: [] }]);
    },
  );

  test('a bound on people leaves the rest counted', async () => {
    const record = await example.services.openFamily(priya, { ...fromHere, maxPeople: 10 });
    expect(record?.people).toHaveLength(10);
    expect(record?.unit.beyond.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThan(0);
  });

  test('without the permission nothing is read, and the attempt is logged', async () => {
    const guest: SignedIn = { ...priya, permissions: new Set(['search']) };
    await expect(example.services.openFamily(guest, fromHere)).rejects.toThrow(NotPermitted);
    expect(example.notes).toMatchObject([{ event: 'family-opened', answered: false }]);
    await expect(
      example.services.importFiles(priya, { files: ['x'], preview: true, prefix: null }),
    ).rejects.toThrow(NotPermitted);
  });

  test('an agency that did not record the informant is not shown them; the one that did is', async () => {
    const seen = async (agencyId: string) => {
      const who = { ...priya, agencyId: agencyId as SignedIn['agencyId'] };
      const found = await example.services.findPeople(who, { text: 'p-neighbour', limit: 5 });
      return found.hits.length;
    };
    expect(await seen('a-csc')).toBe(0);
    expect(await seen('a-primary')).toBe(0);
    expect(await seen('a-police')).toBe(1);
  });
});

describe('summarising a family', () => {
  test('people, children and unseen children are counted as at the record’s own date', async () => {
    expect(await example.services.summariseFamily(priya, poppy)).toEqual({
      personId: 'p-poppy',
      people: 36,
      children: 11,
      childrenUnseen: 3,
      childrenNotHeld: 0,
      sightingsHeld: true,
      unseenDays: 42,
      asAt: '2026-06-30',
    });
  });

  test('the log names the child whose family was counted, and how many, not those who were only counted', async () => {
    await example.services.summariseFamily(priya, poppy);
    expect(example.notes).toMatchObject([
      { event: 'family-summarised', ids: ['p-poppy'], counted: 36, answered: true, who: { via: null } },
    ]);
  });

  test('of a hidden person there is nothing to summarise', async () => {
    expect(await example.services.summariseFamily(priya, personId('p-neighbour'))).toBeNull();
  });

  test('where no agency’s contacts are held, nobody is counted as seen or unseen', async () => {
    const royal = await exampleServices(['royal92.ged']);
    const [found] = (await royal.services.findPeople(priya, { text: 'victoria', limit: 1 })).hits;
    if (found === undefined) throw new Error('Nobody of the royal family was found');
    const summary = await royal.services.summariseFamily(priya, found.personId);
    expect(summary?.children).toBeGreaterThan(0);
    expect(summary).toMatchObject({
      childrenUnseen: 0,
      childrenNotHeld: summary?.children,
      sightingsHeld: false,
    });
    await royal.close();
  }, 60_000);
});

describe('opening a person', () => {
  test('the free text comes, and the note names that person only', async () => {
    const view = await example.services.viewPerson(priya, {
      focusId: poppy,
      personId: personId('p-edna'),
      asOf: null,
    });
    expect(view?.person.note).toContain('great-grandmother');
    expect(example.notes).toMatchObject([{ event: 'person-opened', ids: ['p-edna'] }]);
  });

  test.each(['p-neighbour', 'p-elliot', 'p-nobody'])('%s cannot be opened', async (id) => {
    const asked = { focusId: poppy, personId: personId(id), asOf: null };
    expect(await example.services.viewPerson(priya, asked)).toBeNull();
  });
});

describe('listing sources', () => {
  test('the count leaves out whoever the viewer may not see', async () => {
    expect(await example.services.listSources(priya, null)).toMatchObject([
      { title: 'The example family', people: 36, fictional: true, asAt: '2026-06-30', kind: 'family-file' },
    ]);
  });
});

describe('asking questions of the store', () => {
  const asked = { question: 'last-seen', focus: 'p-poppy', asOf: null, parameters: {} };

  test('the answer is the same by id, by name and of everybody held', async () => {
    const byId = await example.services.askQuestions(commandLine, asked);
    const byName = await example.services.askQuestions(commandLine, { ...asked, focus: 'poppy marrowick' });
    const ofAll = await example.services.askQuestions(commandLine, { ...asked, focus: null });
    expect(byId).toMatchObject({ asAt: '2026-06-30', on: '2026-06-30' });
    expect(byId.findings[0]?.facts).toHaveProperty('longestUnseen');
    expect(byName).toEqual(byId);
    expect(ofAll.findings[0]?.facts).toEqual(byId.findings[0]?.facts);
  });

  test.each([
    [{ question: 'weather' }, 'not a question this version asks'],
    [{ asOf: '2026-02-30' }, 'not a date that exists'],
    [{ focus: 'p-neighbour' }, 'Nobody called'],
    [{ focus: 'hartsweld' }, 'Nobody called'],
    [{ focus: 'marrowick' }, 'More than one person'],
    [{ parameters: { weeks: 3 } }, 'has no setting'],
  ])('%j is refused in a sentence', async (part, says) => {
    await expect(example.services.askQuestions(commandLine, { ...asked, ...part })).rejects.toThrow(says);
  });

  test('several sources are asked one by one, each at its own date and by its own coverage', async () => {
    const several = await exampleServices(['example-family.json', 'kinship-care.json', 'two-homes.json']);
    const all = await several.services.askQuestions(commandLine, { ...asked, focus: null });
    expect(all.sources.map(({ asAt, on }) => [asAt, on])).toEqual(
      expect.arrayContaining([
        ['2026-06-30', '2026-06-30'],
        ['2026-05-31', '2026-05-31'],
        ['2026-06-15', '2026-06-15'],
      ]),
    );
    for (const file of ['kinship-care.json', 'two-homes.json', 'example-family.json']) {
      const alone = await exampleServices([file]);
      const own = await alone.services.askQuestions(commandLine, { ...asked, focus: null });
      expect(all.findings).toEqual(expect.arrayContaining([...own.findings]));
      await alone.close();
    }
    expect(all.findings.filter(({ facts }) => 'byAnyProfessional' in facts)).toHaveLength(3);
    expect(several.notes.at(-1)?.ids).toEqual(expect.arrayContaining(['p-poppy', 'p-idris']));
    await several.close();
  }, 60_000);

  test('a child of a source without coverage is not held, whatever another source holds', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'ask-'));
    const file = path.join(folder, 'no-coverage.json');
    const read = JSON.parse(readFileSync(seedFile('two-homes.json'), 'utf8')) as { contacts: object[] };
    writeFileSync(file, JSON.stringify({ ...read, coverage: [], contacts: [] }));
    const both = await exampleServices(['example-family.json']);
    await both.services.importFiles(commandLine, { files: [file], preview: false, prefix: 'x-' });
    const { findings } = await both.services.askQuestions(commandLine, { ...asked, focus: null });
    const idris = findings.find(
      ({ facts, about }) => 'child' in facts && about[0]?.endsWith('p-idris') === true,
    );
    expect(idris).toMatchObject({ severity: 'check', facts: { status: 'not-held', recordHeld: null } });
    await both.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('an empty store says what to do', async () => {
    const empty = await exampleServices([]);
    await expect(empty.services.askQuestions(commandLine, { ...asked, focus: null })).rejects.toThrow(
      'npm run import',
    );
    await empty.close();
  });
});

describe('reporting a look', () => {
  test('what the browser did with its record is logged', async () => {
    const look = {
      kind: 'DATE_CHANGED' as const,
      focusId: poppy,
      asOf: calendarDate('2025-01-01'),
      personIds: [],
    };
    expect(await example.services.reportLook(priya, look)).toBe(true);
    expect(example.notes).toMatchObject([
      { event: 'look-reported', asked: { kind: 'DATE_CHANGED', focusId: 'p-poppy', asOf: '2025-01-01' } },
    ]);
  });

  test('more ids than a family can have are refused', async () => {
    const personIds = Array.from({ length: 2_001 }, (_, index) => personId(`p-${index}`));
    await expect(
      example.services.reportLook(priya, { kind: 'LIST_COPIED', focusId: poppy, asOf: null, personIds }),
    ).rejects.toThrow(BadRequest);
  });
});
