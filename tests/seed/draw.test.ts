import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runDraw } from '../../seed/draw-command.ts';
import { views } from '../../web/drawing/views/index.ts';

jest.setTimeout(60_000);

const example = path.join(process.cwd(), 'seed/families/example-family.json');
const royal = path.join(process.cwd(), 'seed/families/royal92.ged');
const study = path.join(process.cwd(), 'tests/data/layout/royal92-60.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'draw-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const point = z.tuple([z.number(), z.number()]);
const picture = z.object({
  asOf: z.string(),
  persons: z.array(
    z.object({
      id: z.string(),
      x: z.number(),
      y: z.number(),
      w: z.number(),
      h: z.number(),
      focus: z.boolean(),
    }),
  ),
  unions: z.array(
    z.object({
      id: z.string(),
      partners: z.array(z.string()),
      children: z.array(z.string()),
      x: z.number(),
      y: z.number(),
    }),
  ),
  households: z.array(z.object({ id: z.string(), members: z.array(z.string()) })),
  lines: z.array(z.object({ unionId: z.string(), points: z.array(point).min(2) })),
  metrics: z.object({
    overlaps: z.number(),
    touches: z.number(),
    overlaid: z.number(),
    childNotBelow: z.number(),
  }),
  ms: z.number(),
});

async function draw(...args: string[]) {
  const result = await runDraw({ args, folder });
  expect(result.err).toBe('');
  return picture.parse(JSON.parse(result.out));
}

async function refusal(...args: string[]): Promise<string> {
  const result = await runDraw({ args, folder });
  expect(result).toMatchObject({ exitCode: 1, out: '' });
  return result.err;
}

describe('draw', () => {
  it('draws the 36 people round Poppy, each once, with the halo on her', async () => {
    const { persons, asOf } = await draw(example, '--focus', 'Poppy');
    expect(new Set(persons.map(({ id }) => id)).size).toBe(36);
    expect(persons).toHaveLength(36);
    expect(persons.filter(({ focus }) => focus).map(({ id }) => id)).toEqual(['p-poppy']);
    expect(asOf).toBe('2026-06-30');
  });

  it('draws everyone in the file where no focus is given, and neither the informant nor the sealed adoption', async () => {
    const { out } = await runDraw({ args: [example], folder });
    expect(picture.parse(JSON.parse(out)).persons).toHaveLength(36);
    expect(out).not.toMatch(/p-neighbour|elliot|Hartsweld|Noah|adopter|refuge address/i);
  });

  it('gives every union the right parents and children', async () => {
    const { unions } = await draw(example, '--focus', 'p-poppy');
    const ofDawnAnd = (partner: string) =>
      unions
        .find(({ partners }) => partners.includes('p-dawn') && partners.includes(partner))
        ?.children.toSorted();
    expect(ofDawnAnd('p-carl')).toEqual(['p-mason', 'p-shannon', 'p-tyler']);
    expect(ofDawnAnd('p-lee')).toEqual(['p-alfie', 'p-baby-2019', 'p-kayden', 'p-lacey', 'p-poppy']);
    expect(ofDawnAnd('p-jordan')).toEqual(['p-ava', 'p-riley', 'p-unborn']);
    expect(ofDawnAnd('p-daz')).toEqual([]);
  });

  it('says who is at each home on the date', async () => {
    const { households } = await draw(example, '--focus', 'p-poppy', '--as-of', '2024-01-01');
    expect(households.find(({ id }) => id === 'h-sorrel')?.members).toHaveLength(11);
  });

  it('draws 600 people of royal92 without one overlap', async () => {
    const { persons, metrics } = await draw(royal, '--limit', '600');
    expect(persons).toHaveLength(600);
    expect(metrics).toMatchObject({ overlaps: 0, touches: 0, overlaid: 0, childNotBelow: 0 });
  });

  it('writes the picture and the JSON to files that are named, relative to where the command was given', async () => {
    const result = await runDraw({ args: [example, '--svg', 'a.svg', '--json', 'a.json'], folder });
    expect(result).toEqual({ exitCode: 0, out: '', err: '' });
    expect(readFileSync(path.join(folder, 'a.svg'), 'utf8')).toMatch(/^<svg[^]*<title[^]*36 people/);
    expect(picture.parse(JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8'))).persons).toHaveLength(
      36,
    );
  });
});

describe('what cannot be drawn gets one sentence', () => {
  it.each([
    ['no file', [], /which file/],
    ['a file that is not there', ['nowhere.json'], /nowhere\.json/],
    ['a focus nobody is called', [example, '--focus', 'Nobody'], /Nobody in the file is called “Nobody”/],
    ['the informant as focus', [example, '--focus', 'p-neighbour'], /Nobody in the file is called/],
    [
      'a day that does not exist',
      [example, '--as-of', '2026-02-30'],
      /2026-02-30.* is not a day that exists/,
    ],
    ['a view it does not know', [example, '--view', 'tree'], /“tree” is not a view/],
    ['a folder that is not there', [example, '--svg', 'no/such/folder/a.svg'], /could not be written/],
    ['an option it does not know', [example, '--colour', 'red'], /Not understood/],
    ['a number that is none', [example, '--steps', 'many'], /--steps is a whole number/],
    ['a notation it does not know', [example, '--notation', 'us'], /--notation is uk or mcgoldrick/],
    ['a paper it does not know', [example, '--paper', 'A5'], /--paper is A3 or A4/],
    ['a size that is none', [study, '--symbol', 'big'], /--symbol is a width and a height/],
    [
      'bare symbols of a family',
      [example, '--symbol', '60x60'],
      /--symbol and --gap are for files of persons/,
    ],
    ['a focus among people without a record', [study, '--focus', '@I1@'], /leave out --focus and --as-of/],
    [
      'an earlier picture that is not there',
      [example, '--layout-from', 'no.json'],
      /There is no picture .*no\.json/,
    ],
    [
      'an earlier picture that is none',
      [example, '--layout-from', example],
      /not a picture that draw --json wrote/,
    ],
  ])('%s', async (_name, args, says) => expect(await refusal(...args)).toMatch(says));

  it('a file that is not JSON', async () => {
    writeFileSync(path.join(folder, 'broken.json'), '{ "people": [');
    expect(await refusal('broken.json')).toMatch(/broken\.json.*not JSON/);
  });
});

describe('a file of persons, unions and households', () => {
  const bare = ['--symbol', '60x60', '--gap', '20'];

  it('is drawn in bare symbols of the size asked for, ids as written', async () => {
    const { persons, unions, households, metrics } = await draw(study, ...bare);
    expect(persons).toHaveLength(60);
    expect(persons.every(({ id, w, h }) => /^@I\d+@$/.test(id) && w === 60 && h === 60)).toBe(true);
    expect(unions).toHaveLength(14);
    expect(unions.every(({ id }) => /^@F\d+@$/.test(id))).toBe(true);
    expect(households.map(({ id }) => id)).toContain('H:@F26@');
    expect(metrics).toMatchObject({ overlaps: 0, touches: 0, overlaid: 0, childNotBelow: 0 });
  });

  it('is drawn with names like any family where no size is given', async () => {
    const { out } = await runDraw({ args: [study], folder });
    const { persons, unions } = picture.parse(JSON.parse(out));
    expect(persons.every(({ id, w }) => /^@I\d+@$/.test(id) && w < 60)).toBe(true);
    expect(out).toContain('"text": "Leopold');
    const victoria = unions.find(({ partners }) => partners.join() === '@I1@,@I2@');
    expect(victoria?.children).toHaveLength(9);
  });

  it('says what is wrong with one that is damaged', async () => {
    writeFileSync(path.join(folder, 'damaged.json'), '{"persons":[{"id":7}],"unions":[]}');
    expect(await refusal('damaged.json')).toMatch(/persons\/0\/id/);
  });
});

describe('paper and dots', () => {
  it('writes a PNG and a PDF of the family, A4 where asked', async () => {
    const args = [
      example,
      '--focus',
      'Poppy',
      '--png',
      'a.png',
      '--pdf',
      'a.pdf',
      '--paper',
      'a4',
      '--json',
      'b.json',
    ];
    expect(await runDraw({ args, folder })).toEqual({ exitCode: 0, out: '', err: '' });
    expect(readFileSync(path.join(folder, 'a.png')).subarray(1, 4).toString()).toBe('PNG');
    const pdf = readFileSync(path.join(folder, 'a.pdf'), 'latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toMatch(/MediaBox \[0 0 841\.89 595\.28\]/);
  });
});

describe('an earlier picture', () => {
  it('is taken, and the same family stands as it stood', async () => {
    await runDraw({ args: [example, '--json', 'before.json'], folder });
    const before = picture.parse(JSON.parse(readFileSync(path.join(folder, 'before.json'), 'utf8')));
    const after = await draw(example, '--layout-from', 'before.json');
    expect(after.persons).toEqual(before.persons);
  });

  it('keeps everybody in place in a file of persons and unions from which somebody has gone', async () => {
    const bare = ['--symbol', '60x60', '--gap', '20'];
    const { out } = await runDraw({ args: [study, ...bare], folder });
    writeFileSync(path.join(folder, 'study-before.json'), out);
    const { persons: before } = picture.parse(JSON.parse(out));
    const family = z
      .looseObject({
        persons: z.array(z.looseObject({ id: z.string() })),
        unions: z.array(z.looseObject({ children: z.array(z.string()) })),
      })
      .parse(JSON.parse(readFileSync(study, 'utf8')));
    const gone = '@I10@';
    const fewer = {
      ...family,
      persons: family.persons.filter(({ id }) => id !== gone),
      unions: family.unions.map((union) => ({
        ...union,
        children: union.children.filter((id) => id !== gone),
      })),
    };
    writeFileSync(path.join(folder, 'fewer.json'), JSON.stringify(fewer));
    const { persons: after } = await draw('fewer.json', ...bare, '--layout-from', 'study-before.json');
    const x = new Map(after.map((person) => [person.id, person.x]));
    const moved = before.filter(
      (person) => person.id !== gone && Math.abs((x.get(person.id) ?? 1e9) - person.x) > 60,
    );
    expect(after).toHaveLength(59);
    expect(moved.length).toBeLessThanOrEqual(2);
  });
});

describe('relationship quality', () => {
  it('is drawn only where it is asked for', async () => {
    const without = await runDraw({ args: [example], folder });
    const asked = await runDraw({ args: [example, '--quality'], folder });
    const influences = z.object({ influences: z.array(z.object({ fromId: z.string() })).optional() });
    expect(influences.parse(JSON.parse(without.out)).influences ?? []).toEqual([]);
    expect(influences.parse(JSON.parse(asked.out)).influences?.length).toBeGreaterThan(0);
  });
});

describe('a notation', () => {
  it.each(['uk', 'mcgoldrick'])('%s is what the picture says it is drawn in', async (notation) => {
    const { out } = await runDraw({ args: [example, '--notation', notation], folder });
    expect(JSON.parse(out)).toMatchObject({ notation });
  });
});

describe.each(views.map(({ id }) => id))('the view %s', (view) => {
  it.each(['seed/families/example-family.json', 'seed/families/two-homes.json'])(
    'draws %s',
    async (family) => {
      const file = path.join(process.cwd(), family);
      const result = await runDraw({ args: [file, '--view', view, '--svg', `${view}.svg`], folder });
      expect(result).toMatchObject({ exitCode: 0, err: '' });
      expect(JSON.parse(result.out)).toMatchObject({ view });
      expect(readFileSync(path.join(folder, `${view}.svg`), 'utf8')).toMatch(/^<svg/);
    },
  );
});

describe('a claim to be the father', () => {
  it('leaves the child beside its full brothers and sisters and is drawn as a broken line of its own', async () => {
    const file: unknown = JSON.parse(readFileSync(example, 'utf8'));
    const family = z.looseObject({ ties: z.array(z.looseObject({})) }).parse(file);
    const claim = {
      id: 't-claim',
      kind: 'birth_parent_of',
      fromId: 'p-shane',
      toId: 'p-poppy',
      certainty: 'disputed',
      source: 'test',
    };
    const claimed = path.join(folder, 'claimed.json');
    writeFileSync(claimed, JSON.stringify({ ...family, ties: [...family.ties, claim] }));
    const { out } = await runDraw({ args: [claimed, '--focus', 'p-poppy'], folder });
    const { unions, lines } = picture
      .extend({ lines: z.array(z.object({ unionId: z.string(), stroke: z.string() })) })
      .parse(JSON.parse(out));
    const parents = unions
      .filter(({ children }) => children.includes('p-poppy'))
      .map(({ partners }) => partners);
    expect(parents).toEqual(expect.arrayContaining([['p-dawn', 'p-lee'], ['p-shane']]));
    expect(parents).toHaveLength(2);
    const strokes = lines.filter(({ unionId }) => unionId.startsWith('claim:')).map(({ stroke }) => stroke);
    expect(new Set(strokes)).toEqual(new Set(['broken']));
  });
});

describe('signs under children', () => {
  it('draws signs that tell what is asked for, and refuses what is no duty of the rules', async () => {
    const svg = path.join(folder, 'signs.svg');
    const drawn = await runDraw({
      args: [example, '--focus', 'p-poppy', '--quick', '--signs', 'cp-visit', '--svg', svg],
      folder,
    });
    expect(drawn.err).toBe('');
    const words = readFileSync(svg, 'utf8');
    expect(words).toContain('Overdue');
    expect(words).toContain('The signs tell of one duty only: child protection visit.');
    expect(words).not.toContain('259 days');
    const { exitCode, err } = await runDraw({ args: [example, '--signs', 'tea-visit'], folder });
    expect(exitCode).toBe(1);
    expect(err).toContain('“tea-visit” is none');
  });
});
