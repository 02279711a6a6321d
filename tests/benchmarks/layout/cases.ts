import { generatedFamilyAt } from '../../builders/generated-family.ts';
import { caseNames, readCase } from '../../web/drawing/genogram/layout-cases.ts';
import type { Problem } from './problem.ts';

const generated = [
  [120, 5],
  [600, 6],
] as const;

/** The families that are measured, with at most so many people each. */
export function problemsUpTo(people: number): Problem[] {
  const royal = caseNames.map((name): Problem => {
    const { persons, unions, households } = readCase(name);
    return {
      name: `royal92 ${name}`,
      persons: persons.map(({ id, birth }) => ({ id, born: birth ?? '' })),
      unions: unions.map((union) => ({ ...union, began: '' })),
      households,
    };
  });
  const families = generated
    .filter(([size]) => size <= people)
    .map(([size, seed]) => generatedProblem(size, seed));
  return [...royal, ...families].filter(({ persons }) => persons.length <= people);
}

/** Parents with the children they share, couples without children, and who lives together. */
function generatedProblem(size: number, seed: number): Problem {
  const { people, parentTies, couples, homes } = generatedFamilyAt(size, seed);
  const unions = new Map<string, { partners: string[]; children: string[]; began: string }>();
  const unionOf = (partners: string[]) => {
    const key = partners.sort().join('+');
    const union = unions.get(key) ?? { partners, children: [], began: '' };
    unions.set(key, union);
    return union;
  };
  for (const { id } of people) {
    for (const nature of ['birth', 'adoptive']) {
      const own = parentTies.filter(
        (tie) => tie.childId === id && (tie.nature === 'adoptive') === (nature === 'adoptive'),
      );
      const parents = [...new Set(own.map(({ parentId }) => parentId as string))].slice(0, 2);
      if (parents.length > 0) unionOf(parents).children.push(id);
    }
  }
  for (const { partnerIds, phases } of couples) unionOf([...partnerIds]).began = phases[0]?.from ?? '';
  return {
    name: `generated ${size}`,
    persons: people.map(({ id, dob }) => ({ id, born: dob ?? '' })),
    unions: [...unions].map(([id, union]) => ({ id, ...union })),
    households: homes.map(({ household, residents }) => {
      return { id: household.id, members: residents.map(({ personId }) => personId as string) };
    }),
  };
}
