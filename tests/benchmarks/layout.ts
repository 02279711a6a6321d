import { createChance } from '../../seed/generate/chance.ts';
import { couplesBoxed, unionNodes, type BoxGraph } from './layout/box-graph.ts';
import { problemsUpTo } from './layout/cases.ts';
import { d3DagPositions } from './layout/engines/d3-dag.ts';
import { dagrePositions } from './layout/engines/dagre.ts';
import { elkPositions } from './layout/engines/elk.ts';
import { fcosePositions } from './layout/engines/fcose.ts';
import { graphvizPositions } from './layout/engines/graphviz.ts';
import { arrangements, inputOf } from './layout/engines/ours.ts';
import { tableOf } from './layout/layout-table.ts';
import { countsOf, timed, type Counts } from './layout/measure-engine.ts';
import { relabelled, type Positions, type Problem } from './layout/problem.ts';
import type { Suite, SuiteReport } from './suite.ts';

/** One engine on one family. Ours: the mean over the relabelled inputs, and each of them. */
export interface EngineResult {
  readonly engine: string;
  readonly ms: number;
  readonly runs: number;
  readonly counts: Counts;
  /** Ours only: with the product's own lines instead of the common router's. */
  readonly ownLines?: Counts;
  /** Ours only: what the three relabelled inputs gave. */
  readonly each?: readonly {
    readonly ms: number;
    readonly crossingsLines: number;
    readonly inversions: number;
  }[];
}

export interface LayoutReport extends SuiteReport {
  readonly cases: readonly {
    readonly name: string;
    readonly people: number;
    readonly unions: number;
    readonly engines: readonly EngineResult[];
  }[];
}

const seeds = [1, 2, 3];

const engines: readonly {
  readonly name: string;
  readonly graphOf: (problem: Problem) => BoxGraph;
  readonly place: (graph: BoxGraph) => Promise<Positions>;
}[] = [
  { name: 'ELK', graphOf: unionNodes, place: elkPositions },
  { name: 'ELK, couples boxed', graphOf: couplesBoxed, place: elkPositions },
  { name: 'dagre', graphOf: unionNodes, place: dagrePositions },
  { name: 'dagre, couples boxed', graphOf: couplesBoxed, place: dagrePositions },
  { name: 'Graphviz dot', graphOf: unionNodes, place: graphvizPositions },
  { name: 'dot, couples boxed', graphOf: couplesBoxed, place: graphvizPositions },
  { name: 'd3-dag', graphOf: unionNodes, place: d3DagPositions },
  { name: 'fcose', graphOf: unionNodes, place: fcosePositions },
];

/**
 * The genogram's arrangement beside general layout engines: symbols of 60 × 60, 20 apart, the lines of all drawn by the
 * same router, in one run. `--scale N` measures only families of at most N people.
 */
export const layout: Suite = {
  name: 'layout',
  run: async (people, say) => {
    const problems = problemsUpTo(people);
    const cases: LayoutReport['cases'][number][] = [];
    for (const problem of problems) {
      const results = await measureProblem(problem);
      const measured = { name: problem.name, people: problem.persons.length, unions: problem.unions.length };
      cases.push({ ...measured, engines: results });
      say(tableOf(problem.name, results));
    }
    const most = Math.max(0, ...problems.map(({ persons }) => persons.length));
    const report: LayoutReport = {
      suite: 'layout',
      scale: { people: most, contacts: 0 },
      results: [],
      budget: null,
      met: null,
      cases,
    };
    return report;
  },
};

async function measureProblem(problem: Problem): Promise<EngineResult[]> {
  const results: EngineResult[] = [];
  for (const { name, arrange } of arrangements) results.push(await measureOurs(problem, name, arrange));
  for (const { name, graphOf, place } of engines) {
    const graph = graphOf(problem);
    const { result, ms, runs } = await timed(() => place(graph));
    results.push({ engine: name, ms, runs, counts: countsOf(problem, graph.people(result), null) });
  }
  return results;
}

/** Luck does not count: the mean over three inputs with other names in another order, always the same three. */
async function measureOurs(
  problem: Problem,
  engine: string,
  arrange: (typeof arrangements)[number]['arrange'],
): Promise<EngineResult> {
  const goes = [];
  for (const seed of seeds) {
    const other = relabelled(problem, createChance(seed));
    const input = inputOf(other.problem);
    const { result, ms, runs } = await timed(() => Promise.resolve(arrange(input)));
    const positions = new Map(result.persons.map(({ id, x, y }) => [id, { x, y }]));
    const own = result.lines.map(({ ownerId, points }) => ({ unionId: ownerId, points }));
    goes.push({
      ms,
      runs,
      counts: countsOf(other.problem, positions, null),
      ownLines: countsOf(other.problem, positions, own),
    });
  }
  return {
    engine,
    ms: meanOf(goes.map(({ ms }) => ms)),
    runs: Math.min(...goes.map(({ runs }) => runs)),
    counts: meanCounts(goes.map(({ counts }) => counts)),
    ownLines: meanCounts(goes.map(({ ownLines }) => ownLines)),
    each: goes.map(({ ms, ownLines }) => {
      return { ms, crossingsLines: ownLines.crossingsLines ?? 0, inversions: ownLines.inversions };
    }),
  };
}

function meanOf(values: readonly number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}

function meanCounts(all: readonly Counts[]): Counts {
  const mean = (name: keyof Counts) => meanOf(all.map((counts) => counts[name] ?? 0));
  return {
    crossingsLines: mean('crossingsLines'),
    crossingsStraight: mean('crossingsStraight'),
    couples: mean('couples'),
    couplesApart: mean('couplesApart'),
    couplesOffLevel: mean('couplesOffLevel'),
    siblingPairs: mean('siblingPairs'),
    inversions: mean('inversions'),
    sibships: mean('sibships'),
    sibshipsBroken: mean('sibshipsBroken'),
    homes: mean('homes'),
    homesWhole: mean('homesWhole'),
    overlaps: mean('overlaps'),
    childNotBelow: mean('childNotBelow'),
    width: mean('width'),
    height: mean('height'),
    widthShare:
      Math.round((all.reduce((sum, counts) => sum + counts.widthShare, 0) / all.length) * 100) / 100,
  };
}
