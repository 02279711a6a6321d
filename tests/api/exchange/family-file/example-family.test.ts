import { readFileSync } from 'node:fs';
import { readFamilyFile } from '../../../../api/exchange/family-file/read-family-file.ts';

interface RawFamily {
  readonly people: { id: string }[];
  readonly households: { id: string; memberships: unknown[] }[];
  readonly ties: { kind: string; parentalResponsibility?: string; statusHistory?: unknown[] }[];
  readonly contacts: { participants: { seen: boolean; heardOnly?: boolean }[] }[];
  readonly [list: string]: unknown;
}

const bytes = readFileSync('seed/families/example-family.json');
const raw = JSON.parse(bytes.toString('utf8')) as RawFamily;
const result = readFamilyFile(bytes, { fileName: 'example-family.json' });
if (!result.ok) throw new Error('The example family must be readable.');
const { parts, meta, notes } = result;
const tiesOfKind = (...kinds: string[]) => raw.ties.filter(({ kind }) => kinds.includes(kind));

describe('the example family', () => {
  it('is understood completely: nothing is left to note', () => {
    expect(notes).toEqual([]);
  });

  it.each([
    ['people', parts.people],
    ['households', parts.households],
    ['agencies', parts.agencies],
    ['professionals', parts.professionals],
    ['involvements', parts.involvements],
    ['contacts', parts.contacts],
    ['plans', parts.plans],
    ['concerns', parts.concerns],
    ['flags', parts.flags],
    ['escalations', parts.escalations],
    ['missingEpisodes', parts.missingEpisodes],
    ['influences', parts.influences],
    ['coverage', parts.coverage],
  ])('has as many %s as the file', (list, read) => {
    expect(read).toHaveLength((raw[list] as unknown[]).length);
  });

  it('has as many ties as the file, each as what it is', () => {
    expect(parts.parentTies).toHaveLength(tiesOfKind('birth_parent_of').length);
    expect(parts.relatedTies).toHaveLength(tiesOfKind('twin_of').length);
    expect(parts.careTies.map(({ kind }) => kind).sort()).toEqual([
      'foster',
      'foster',
      'informal',
      'young_carer',
    ]);
    const phases = tiesOfKind('partner_of').flatMap(({ statusHistory = [] }) => statusHistory);
    expect(parts.partnerships).toHaveLength(phases.length);
    const responsibilities = raw.ties.filter(
      (tie) => (tie.parentalResponsibility ?? 'not_applicable') !== 'not_applicable',
    );
    expect(parts.responsibilities).toHaveLength(responsibilities.length);
  });

  it('has a stay for every membership, each with an id of its own', () => {
    expect(parts.stays).toHaveLength(raw.households.flatMap(({ memberships }) => memberships).length);
    expect(new Set(parts.stays.map(({ id }) => id)).size).toBe(parts.stays.length);
    expect(parts.stays.map(({ id }) => id)).toContain('h-sorrel/p-dawn/2018-05-01');
  });

  it('has a sighting for every participant who was seen, and hears Daz without seeing him', () => {
    const seen = raw.contacts.flatMap(({ participants }) => participants.filter((one) => one.seen));
    expect(parts.contacts.flatMap(({ sightings }) => sightings)).toHaveLength(seen.length);
    expect(parts.contacts.filter(({ heardIds }) => heardIds.length > 0)).toMatchObject([
      { id: 'c-0251', heardIds: ['p-daz'], mentionedIds: ['p-daz'] },
    ]);
    expect(
      parts.contacts.flatMap(({ sightings }) => sightings.map(({ personId }) => personId)),
    ).not.toContain('p-daz');
  });

  it('tells the date it speaks of, that it is fictional, and its bank holidays', () => {
    expect(meta).toMatchObject({ id: 'the-example-family', asAt: '2026-06-30', fictional: true });
    expect(meta.bankHolidays).toContain('2026-05-25');
  });

  it('keeps the informant for the agency that recorded the call', () => {
    expect(parts.people.find(({ id }) => id === 'p-neighbour')).toMatchObject({
      restriction: 'third_party_informant',
      recordedBy: 'a-police',
    });
  });

  it('keeps no address of the refuge nor any that was withheld', () => {
    const refuge = parts.households.find(({ id }) => id === 'h-refuge');
    expect(refuge).toMatchObject({ label: 'Safe accommodation', address: null, addressHeldBack: true });
    expect(JSON.stringify(parts)).not.toMatch(/never to be shown|withheld/);
    expect(parts.households.find(({ id }) => id === 'h-foster')).toMatchObject({
      address: null,
      addressHeldBack: true,
    });
  });

  it('reads the same parts however the lists are ordered', () => {
    const turned = Object.fromEntries(
      Object.entries(raw).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
    );
    const again = readFamilyFile(JSON.stringify(turned), { fileName: 'example-family.json' });
    expect(again).toMatchObject({ ok: true, parts });
  });

  it('reads to the same result twice', () => {
    expect(readFamilyFile(bytes, { fileName: 'example-family.json' })).toEqual(result);
  });
});
