import type { FamilyAt } from '../../../../../api/domain/family-at.ts';
import type { Notation, Point, Scene, SceneHome } from '../../../../../web/drawing/scene.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import { generatedFamilyAt } from '../../../../builders/generated-family.ts';
import { household, person, recordOf, stay } from '../../../../builders/family-parts.ts';
import { familyAt } from '../../../../../api/domain/family-at.ts';

jest.setTimeout(60_000);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function edgesOf({ outline }: SceneHome): Box[] {
  return outline.map(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    return {
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    };
  });
}

function meet(a: Box, b: Box, room: number): boolean {
  return (
    a.left < b.right + room && b.left < a.right + room && a.top < b.bottom + room && b.top < a.bottom + room
  );
}

function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

/** What is wrong with the outlines of a picture, a sentence each. */
function faultsOf({ homes, persons, ghosts }: Scene): string[] {
  const people = [
    ...persons,
    ...ghosts.map((ghost) => ({ ...ghost, id: `ghost:${ghost.homeId}/${ghost.personId}` })),
  ].map(({ id, x, y, w, h }) => ({
    id,
    x,
    y,
    left: x - w / 2,
    right: x + w / 2,
    top: y - h / 2,
    bottom: y + h / 2,
  }));
  return homes.flatMap((home, index) => {
    const edges = edgesOf(home);
    const touched = people.filter((one) => edges.some((edge) => meet(edge, one, 1)));
    const strangers = people.filter(
      ({ id, x, y }) => isInside([x, y], home.outline) !== home.members.includes(id),
    );
    const others = homes
      .slice(index + 1)
      .filter((other) => edgesOf(other).some((edge) => edges.some((own) => meet(own, edge, 0.5))));
    return [
      ...touched.map(({ id }) => `${home.id} touches ${id}`),
      ...strangers.map(({ id }) => `${home.id} is wrong about ${id}`),
      ...others.map(({ id }) => `${home.id} touches ${id}`),
    ];
  });
}

describe.each(['uk', 'mcgoldrick'] satisfies Notation[])('outlines of homes in %s notation', (notation) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'of generated family %i hold their members and nobody else, and touch neither symbols nor one another',
    (seed) => {
      const family: FamilyAt = generatedFamilyAt(30, seed);
      const scene = genogramView(family, { notation });
      expect(scene.homes.length).toBeGreaterThan(2);
      expect(faultsOf(scene)).toEqual([]);
    },
  );
});

describe('somebody only said to live in a home', () => {
  const drawn = (
    role: 'reported_resident' | 'other_adult',
    certainty: 'confirmed' | 'suspected' = 'confirmed',
  ) => {
    const record = recordOf({
      people: [person('p-ann'), person('p-bob')],
      households: [{ ...household('h-one'), label: "Ann's home" }],
      stays: [stay('p-ann', 'h-one'), { ...stay('p-bob', 'h-one', null, null, role), certainty }],
    });
    return genogramView(familyAt(record, record.asAt));
  };

  it('has the outline bulge, broken, round them, and the words below the name', () => {
    const { homes, persons } = drawn('reported_resident');
    const reported = homes.flatMap(({ stretches = [] }) => stretches.filter((one) => one.reported));
    expect(reported.length).toBeGreaterThan(0);
    const bob = persons.find(({ id }) => id === 'p-bob');
    const words = bob?.labels.map(({ text }) => text).join(' ') ?? '';
    expect(words).toContain('said to live here');
    expect(homes[0]?.says).toBe("Ann's home: Ann lives here. Bob: said to live here.");
  });

  it('is told apart by how sure it is', () => {
    expect(drawn('other_adult', 'suspected').homes[0]?.says).toContain('Bob: may live here.');
    expect(drawn('other_adult').homes.every(({ stretches }) => stretches === undefined)).toBe(true);
  });
});

describe('a home whose address is held back', () => {
  it('is drawn by the label that it may have, never by its address', () => {
    const record = recordOf({
      people: [person('p-ann')],
      households: [
        {
          ...household('h-one', 'refuge'),
          label: 'Safe accommodation',
          address: null,
          addressHeldBack: true,
        },
      ],
      stays: [stay('p-ann', 'h-one')],
    });
    const { homes } = genogramView(familyAt(record, record.asAt));
    expect(homes[0]?.says).toBe('Safe accommodation (address held back): Ann lives here.');
  });
});
