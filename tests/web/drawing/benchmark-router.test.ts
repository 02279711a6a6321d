import { createChance } from '../../../seed/generate/chance.ts';
import { arrangements, inputOf } from '../../benchmarks/layout/engines/ours.ts';
import { problemsUpTo } from '../../benchmarks/layout/cases.ts';
import { countsOf } from '../../benchmarks/layout/measure-engine.ts';
import { relabelled, type Positions, type Problem } from '../../benchmarks/layout/problem.ts';
import { routeLines } from '../../benchmarks/layout/router.ts';
import { traceLines } from './read-back/ink.ts';

jest.setTimeout(60_000);

const problems = problemsUpTo(120);
const [first = { name: '', persons: [], unions: [], households: [] }] = problems;

function placed(problem: Problem): Positions {
  const { persons = [] } = arrangements[0]?.arrange(inputOf(problem)) ?? {};
  return new Map(persons.map(({ id, x, y }) => [id, { x, y }]));
}

describe('the router that draws every engine’s lines in the benchmark', () => {
  it.each(problems.map((problem) => [problem.name, problem] as const))(
    'joins all people of each union of %s, and nobody else’s',
    (_name, problem) => {
      const positions = placed(problem);
      const lines = routeLines(problem, positions) ?? [];
      for (const { id, partners, children } of problem.unions) {
        const own = lines
          .filter(({ unionId }) => unionId === id)
          .map(({ points }) => ({ points, stroke: 'solid' as const }));
        const traces = traceLines(own);
        expect(traces).toHaveLength(partners.length + children.length > 1 ? 1 : 0);
        const ends = [...(traces[0]?.places.values() ?? [])];
        for (const one of traces.length === 0 ? [] : [...partners, ...children]) {
          const { x, y } = positions.get(one) ?? { x: NaN, y: NaN };
          expect(ends.some(([endX, endY]) => Math.abs(endX - x) < 33 && Math.abs(endY - y) < 31)).toBe(true);
        }
      }
    },
  );

  it('draws no lines for people who stand in no rows', () => {
    const scattered = new Map(first.persons.map(({ id }, index) => [id, { x: index * 100, y: index * 37 }]));
    expect(countsOf(first, scattered, null).crossingsLines).toBeNull();
  });

  it('counts a crossing where two unions must cross', () => {
    const problem: Problem = {
      name: 'crossed',
      persons: ['a', 'b', 'c', 'd'].map((id) => ({ id, born: '' })),
      unions: [
        { id: 'u', partners: ['a'], children: ['d'], began: '' },
        { id: 'v', partners: ['b'], children: ['c'], began: '' },
      ],
      households: [],
    };
    const at = (x: number, y: number) => ({ x, y });
    const crossed = new Map([
      ['a', at(0, 0)],
      ['b', at(200, 0)],
      ['c', at(0, 200)],
      ['d', at(200, 200)],
    ]);
    const apart = new Map([...crossed, ['c', at(200, 200)], ['d', at(0, 200)]] as const);
    expect(countsOf(problem, crossed, null).crossingsLines).toBe(1);
    expect(countsOf(problem, apart, null).crossingsLines).toBe(0);
  });
});

describe('a relabelled family', () => {
  it('is the same family under other names in another order', () => {
    const { problem, was } = relabelled(first, createChance(1));
    const back = (ids: readonly string[]) =>
      ids
        .map((id) => was.get(id) ?? '')
        .sort()
        .join();
    const sets = (unions: Problem['unions'], of: (ids: readonly string[]) => string) =>
      unions.map(({ partners, children }) => `${of(partners)}>${of(children)}`).sort();
    expect(sets(problem.unions, back)).toEqual(sets(first.unions, (ids) => [...ids].sort().join()));
    expect(problem.persons.map(({ id }) => was.get(id))).not.toEqual(first.persons.map(({ id }) => id));
    expect(relabelled(first, createChance(1)).problem).toEqual(problem);
  });
});
