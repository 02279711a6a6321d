import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FamilyAt } from '../../api/domain/family-at.ts';
import {
  careKinds,
  parentNatures,
  partnerStatuses,
  relatedKinds,
  zygosities,
} from '../../api/domain/vocabulary.ts';
import { runDraw } from '../../seed/draw-command.ts';
import { runGenerate } from '../../seed/generate-command.ts';
import { generateFamily } from '../../seed/generate/generate-family.ts';
import { generatedFamily, generatedFamilyAt } from '../builders/generated-family.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a generated family', () => {
  it.each([1, 2, 3, 7, 40, 120, 600])(
    'of %i people has exactly so many, and its file is read whole',
    (people) => {
      expect(generatedFamily(people, 4).parts.people).toHaveLength(people);
      expect(generatedFamilyAt(people, 4).people).toHaveLength(people);
    },
  );

  it('is the same for the same number, and another for another', () => {
    expect(generateFamily(60, 3)).toEqual(generateFamily(60, 3));
    expect(generateFamily(60, 3)).not.toEqual(generateFamily(60, 4));
  });

  it('hangs together: everybody is reached from everybody by ties', () => {
    const family = generatedFamilyAt(120, 2);
    const reached = new Set([family.people[0]?.id]);
    const ties = [
      ...family.parentTies.map(({ parentId, childId }) => [parentId, childId]),
      ...family.couples.map(({ partnerIds }) => partnerIds),
      ...family.careTies.map(({ carerId, personId }) => [carerId, personId]),
      ...family.relatedTies.map(({ personIds }) => personIds),
    ];
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const [a, b] of ties) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
    }
    expect(reached.size).toBe(120);
  });

  it('has every kind of tie that the record knows, ten families together and nearly all in each', () => {
    const families = Array.from({ length: 10 }, (_, seed) => generatedFamilyAt(60 + seed * 6, seed + 1));
    const all = new Set(families.flatMap((family) => [...kindsIn(family)]));
    expect([...all].sort()).toEqual([...everyKind].sort());
    const least = Math.min(...families.map((family) => kindsIn(family).size));
    expect(least).toBeGreaterThan(everyKind.length * 0.75);
  });
});

const everyKind = [
  ...parentNatures.map((nature) => `parent: ${nature}`),
  ...partnerStatuses.filter((status) => status !== 'widowed').map((status) => `couple: ${status}`),
  ...careKinds.map((kind) => `care: ${kind}`),
  ...relatedKinds.map((kind) => `related: ${kind}`),
  ...zygosities.map((zygosity) => `twins: ${zygosity}`),
  'unsure couple',
  'disputed parent',
  'several partners',
  'half-siblings',
  'unborn',
  'loss',
  'unknown person',
  'died',
  'own gender',
  'partial date',
  'no date',
  'two homes',
  'refuge',
  'reported resident',
  'influence',
];

function kindsIn(family: FamilyAt): Set<string> {
  const { people, couples, parentTies, careTies, relatedTies, homes, influences } = family;
  const partners = couples.flatMap(({ partnerIds }) => partnerIds);
  const parentsOf = (id: string) => parentTies.filter(({ childId }) => childId === id);
  const mothers = parentTies.map(({ parentId, childId }) => ({ parentId, other: parentsOf(childId) }));
  const told: [string, boolean][] = [
    ['unsure couple', couples.some(({ certainty }) => certainty !== 'confirmed')],
    ['disputed parent', parentTies.some(({ certainty }) => certainty === 'disputed')],
    ['several partners', new Set(partners).size < partners.length],
    [
      'half-siblings',
      mothers.some((a) =>
        mothers.some((b) => a.parentId === b.parentId && otherParent(a) !== otherParent(b)),
      ),
    ],
    ['unborn', people.some(({ isUnborn }) => isUnborn)],
    ['loss', people.some(({ birthOutcome }) => birthOutcome !== null)],
    ['unknown person', people.some(({ known }) => !known)],
    ['died', people.some(({ isDead, birthOutcome }) => isDead && birthOutcome === null)],
    ['own gender', people.some(({ gender }) => gender !== null)],
    ['partial date', people.some(({ dob }) => dob !== null && dob.length < 10)],
    ['no date', people.some(({ dob, known, isUnborn }) => dob === null && known && !isUnborn)],
    ['two homes', homes.some(({ partTime }) => partTime.length > 0)],
    ['refuge', homes.some(({ household }) => household.kind === 'refuge')],
    [
      'reported resident',
      homes.some(({ residents }) => residents.some(({ role }) => role === 'reported_resident')),
    ],
    ['influence', influences.length > 0],
  ];
  return new Set([
    ...parentTies.map(({ nature }) => `parent: ${nature}`),
    ...couples.flatMap(({ phases }) => phases.map(({ status }) => `couple: ${status}`)),
    ...careTies.map(({ kind }) => `care: ${kind}`),
    ...relatedTies.map(({ kind }) => `related: ${kind}`),
    ...relatedTies.flatMap(({ zygosity }) => (zygosity === null ? [] : [`twins: ${zygosity}`])),
    ...told.filter(([, is]) => is).map(([kind]) => kind),
  ]);
}

function otherParent({ parentId, other }: { parentId: string; other: FamilyAt['parentTies'] }): string {
  return other
    .map((tie) => tie.parentId as string)
    .filter((id) => id !== parentId)
    .join();
}

describe('npm run generate', () => {
  it('writes a file that can be drawn', async () => {
    const { exitCode, out } = await runGenerate(['--people', '30', '--seed', '4', 'g.json'], folder);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'g.json: 30 people, family 4' });
    const file: unknown = JSON.parse(readFileSync(path.join(folder, 'g.json'), 'utf8'));
    expect(file).toMatchObject({ meta: { fictional: true, seed: 4 } });
    const drawn = await runDraw({ args: ['g.json', '--json', 'p.json'], folder });
    expect(drawn).toEqual({ exitCode: 0, out: '', err: '' });
  });

  it.each([
    ['no number of people', ['g.json'], /--people is a whole number/],
    ['too many people', ['--people', '9999', 'g.json'], /--people is a whole number/],
    ['a seed that is none', ['--people', '9', '--seed', 'x', 'g.json'], /--seed is a whole number/],
    ['no file', ['--people', '9'], /Name one file/],
    ['a folder that is not there', ['--people', '9', 'no/such/g.json'], /could not be written/],
    ['an option it does not know', ['--colour'], /Not understood/],
  ])('refuses %s in a sentence', async (_name, args, says) => {
    const result = await runGenerate(args, folder);
    expect(result).toMatchObject({ exitCode: 1, out: '' });
    expect(result.err).toMatch(says);
  });
});
