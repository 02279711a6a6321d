import type { Chance } from '../../../seed/generate/chance.ts';

/** What every engine is given: who is whose, with nobody placed yet. */
export interface Problem {
  readonly name: string;
  readonly persons: readonly { readonly id: string; readonly born: string }[];
  readonly unions: readonly ProblemUnion[];
  readonly households: readonly { readonly id: string; readonly members: readonly string[] }[];
}

export interface ProblemUnion {
  readonly id: string;
  readonly partners: readonly string[];
  readonly children: readonly string[];
  readonly began: string;
}

/** Symbols of the layout study, in pixels. */
export const symbol = 60;
export const gap = 20;

/** The centre of every symbol, by id. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The same family under other names and in another order, and who is who. */
export function relabelled(
  problem: Problem,
  chance: Chance,
): { readonly problem: Problem; readonly was: ReadonlyMap<string, string> } {
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const rest = [...items];
    return items.flatMap(() => rest.splice(chance.below(rest.length), 1));
  };
  const numbers = shuffled(problem.persons.map((_, index) => `${index}`.padStart(5, '0')));
  const name = new Map(problem.persons.map(({ id }, index) => [id, `n${numbers[index] ?? ''}`]));
  const unionNumbers = shuffled(problem.unions.map((_, index) => `u${index}`));
  const named = (ids: readonly string[]) => shuffled(ids.flatMap((id) => name.get(id) ?? []));
  return {
    problem: {
      name: problem.name,
      persons: shuffled(problem.persons.map(({ id, born }) => ({ id: name.get(id) ?? id, born }))),
      unions: shuffled(
        problem.unions.map(({ partners, children, began }, index) => {
          const id = unionNumbers[index] ?? '';
          return { id, partners: named(partners), children: named(children), began };
        }),
      ),
      households: shuffled(problem.households.map(({ id, members }) => ({ id, members: named(members) }))),
    },
    was: new Map([...name].map(([before, after]) => [after, before])),
  };
}
