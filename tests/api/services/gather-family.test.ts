import fc from 'fast-check';
import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import type { FamilyRecord, Person, RecordParts } from '../../../api/domain/family-record.ts';
import { agencyId, personId } from '../../../api/domain/ids.ts';
import { limitedTo } from '../../../api/domain/record-limits.ts';
import type { Viewer } from '../../../api/domain/visibility.ts';
import { familyOfFile } from '../../../api/services/family-of-file.ts';
import { seedFamily } from '../../builders/example-family.ts';
import { household, noParts, person, stay } from '../../builders/family-parts.ts';

const { parts, meta } = seedFamily('example-family');
const limits = { maxSteps: 4, maxPeople: 1_000 };

async function familyOf(focus: string, steps = 4, from = parts, viewer?: Viewer): Promise<FamilyRecord> {
  const asked = { ...limits, maxSteps: steps };
  const record = await familyOfFile(from, meta.asAt, personId(focus), asked, viewer);
  if (record === null) throw new Error(`${focus} was not found`);
  return record;
}

describe('the example family, for its allocated worker', () => {
  it('has 36 people round Poppy, all within 4 steps', async () => {
    const record = await familyOf('p-poppy');
    expect(record.people).toHaveLength(36);
    expect(record.unit.beyond).toEqual([]);
  });

  it('has 36 people when the whole file is looked at', async () => {
    const record = await familyOfFile(parts, meta.asAt, null);
    expect(record?.people).toHaveLength(36);
  });

  it('reaches Lee, Alfie, Poppy and Dawn from Harley within 3 steps', async () => {
    const record = await familyOf('p-harley', 3);
    expect(record.people.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['p-lee', 'p-alfie', 'p-poppy', 'p-dawn']),
    );
  });

  it('counts those one step beyond without gathering them', async () => {
    const record = await familyOf('p-poppy', 1);
    expect(record.people).toHaveLength(13);
    expect(record.unit.beyond.reduce((sum, { people }) => sum + people, 0)).toBe(16);
  });

  it.each([
    ['2024-01-01', 'alfie ava dawn jordan kayden lacey mason poppy riley shannon tyler'],
    ['2026-06-30', 'ava dawn daz lacey mason poppy riley shannon'],
  ])("Dawn's home holds the right people on %s", async (date, names) => {
    const family = familyAt(await familyOf('p-poppy'), calendarDate(date));
    const home = family.homes.find(({ household }) => household.id === 'h-sorrel');
    expect(home?.residents.map(({ personId: id }) => id)).toEqual(
      names.split(' ').map((name) => `p-${name}`),
    );
  });

  it('knew one of the two mentions of Daz on 10 November 2025', async () => {
    const record = await familyOf('p-poppy');
    const day = calendarDate('2025-11-10');
    const mentions = (known: typeof day | null) =>
      familyAt(record, day, known).contacts.filter(({ mentionedIds }) =>
        mentionedIds.includes(personId('p-daz')),
      ).length;
    expect([mentions(null), mentions(day)]).toEqual([2, 1]);
  });
});

describe('a home in which a crowd stays or stayed', () => {
  const inBlock = (count: number): RecordParts => {
    const ids = Array.from({ length: count }, (_, index) => `p-${index}`);
    return {
      ...noParts,
      people: ids.map((id) => person(id)),
      households: [household('h-block')],
      stays: ids.map((id) => stay(id, 'h-block')),
    };
  };

  it.each([
    [200, 200, []],
    [201, 1, ['h-block']],
  ])(
    'of %d people lets %d into the family, and names the homes not followed',
    async (count, people, crowded) => {
      const record = await familyOf('p-0', 4, inBlock(count));
      expect(record.people).toHaveLength(people);
      expect(record.unit.crowdedHomes).toEqual(crowded);
    },
  );

  it('is not named where nobody of the family stays or stayed in it', async () => {
    const block = inBlock(202);
    const outside = { ...block, stays: block.stays.slice(1) };
    expect((await familyOf('p-0', 4, outside)).unit.crowdedHomes).toEqual([]);
  });
});

describe('what a viewer may not see', () => {
  const text = async (focus = 'p-poppy', viewer?: Viewer) =>
    JSON.stringify(await familyOf(focus, 4, parts, viewer));

  it('leaves the informant out everywhere, but not for the agency that recorded them', async () => {
    expect(await text()).not.toContain('p-neighbour');
    const officer: Viewer = {
      professionalId: null,
      name: 'officer',
      agencyId: agencyId('a-police'),
      personId: null,
    };
    expect(JSON.stringify(await familyOfFile(parts, meta.asAt, null, limits, officer))).toContain(
      'p-neighbour',
    );
  });

  it('holds nothing of the sealed adoption', async () => {
    const held = (await text()) + JSON.stringify(parts);
    for (const word of [
      'elliot',
      'hartsweld',
      'adopter',
      'noah',
      'h-adoptive',
      't-023',
      't-024',
      'Elliot',
      'Hartsweld',
      'Noah',
    ])
      expect(held).not.toContain(word);
  });

  it('never shows the address of a refuge', async () => {
    const record = await familyOf('p-poppy');
    const refuge = record.households.find(({ kind }) => kind === 'refuge');
    expect(refuge).toMatchObject({ label: 'Safe accommodation', address: null, addressHeldBack: true });
    expect(await text()).not.toContain('refuge address');
  });

  it("keeps Maureen's address and the people it protects from Shane", async () => {
    const shane: Viewer = {
      professionalId: null,
      name: 'Shane',
      agencyId: null,
      personId: personId('p-shane'),
    };
    const seen = await text('p-shane', shane);
    for (const word of ['Tanner', 'p-kelly', 'p-jayden']) expect(seen).not.toContain(word);
  });

  it('answers the same for a person who is hidden and one who does not exist', async () => {
    const ask = (id: string) => familyOfFile(parts, meta.asAt, personId(id), limits);
    expect(await ask('p-neighbour')).toBeNull();
    expect(await ask('p-nobody')).toBeNull();
  });

  // D13: whatever is hidden might as well not exist: no tie, count, path or gap tells of it.
  it('sees exactly what it would see on a record without the hidden people', async () => {
    const others = parts.people.filter(({ id }) => id !== 'p-poppy').map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.subarray(others), fc.integer({ min: 1, max: 4 }), async (hidden, steps) => {
        const restrict = (person: Person): Person =>
          hidden.includes(person.id) ? { ...person, restriction: 'protected_identity' } : person;
        const restricted: RecordParts = { ...parts, people: parts.people.map(restrict) };
        const rest = new Set(parts.people.map(({ id }) => id).filter((id) => !hidden.includes(id)));
        const without = limitedTo(parts, rest);
        expect(await familyOf('p-poppy', steps, restricted)).toEqual(
          await familyOf('p-poppy', steps, without),
        );
      }),
      { numRuns: 60 },
    );
  });
});
