import fc from 'fast-check';
import type { ArrangementInput } from '../../../../web/drawing/genogram/arrangement.ts';

const size = fc.integer({ min: 1, max: 26 });
const year = fc.oneof(fc.constant(''), fc.integer({ min: 1930, max: 2025 }).map(String));

/**
 * Any family a record could hold and some that no record should: several partners, one parent or none, parents younger
 * than their children, people who are their own ancestors, two homes, carers, twins, second drawings of somebody.
 */
export const randomFamily: fc.Arbitrary<ArrangementInput> = size.chain((count) => {
  const id = (person: number) => `p${person}`;
  const who = fc.integer({ min: 0, max: count - 1 }).map(id);
  const some = (minLength: number, maxLength: number) => fc.uniqueArray(who, { minLength, maxLength });
  const persons = fc.array(
    fc.record({
      born: year,
      width: fc.constantFrom(22, 40),
      labelWidth: fc.integer({ min: 0, max: 116 }),
      labelHeight: fc.constantFrom(28, 44, 90),
    }),
    { minLength: count, maxLength: count },
  );
  return fc
    .record({
      persons,
      unions: fc.array(fc.record({ partners: some(0, 2), children: some(0, 5), began: year }), {
        maxLength: count,
      }),
      links: fc.array(fc.record({ upper: who, lower: who }), { maxLength: 4 }),
      homes: fc.array(some(1, 6), { maxLength: 5 }),
      twins: fc.array(some(2, 3), { maxLength: count > 2 ? 2 : 0 }),
      ghosts: fc.array(who, { maxLength: 2 }),
    })
    .map(({ persons: people, unions, links, homes, twins, ghosts }) => ({
      persons: [
        ...people.map((box, index) => ({ id: id(index), height: box.width, ...box })),
        ...ghosts.map((rowOf, index) => ({
          id: `ghost${index}`,
          born: '',
          width: 28,
          height: 28,
          labelWidth: 50,
          labelHeight: 40,
          rowOf,
        })),
      ],
      unions: unions.map((union, index) => ({ id: `u${index}`, ...union, room: index % 3 === 0 ? 36 : 0 })),
      links: links
        .filter(({ upper, lower }) => upper !== lower)
        .map((link, index) => ({ id: `link${index}`, ...link })),
      households: homes.map((members, index) => ({
        id: `h${index}`,
        members: [...members, ...(index === 0 ? ghosts.map((_, ghost) => `ghost${ghost}`) : [])],
        name: { first: [90, 60, 40], continued: [130, 80, 60] },
      })),
      twins,
      closeness: ghosts.map((host, index) => [`ghost${index}`, host] as const),
    }));
});

/** The same family with its lists in another order. */
export function turned(input: ArrangementInput): ArrangementInput {
  return {
    ...input,
    persons: input.persons.toReversed(),
    unions: input.unions.toReversed().map((union) => ({
      ...union,
      partners: union.partners.toReversed(),
      children: union.children.toReversed(),
    })),
    links: input.links.toReversed(),
    households: input.households
      .toReversed()
      .map((home) => ({ ...home, members: home.members.toReversed() })),
    twins: input.twins.toReversed().map((set) => set.toReversed()),
  };
}
