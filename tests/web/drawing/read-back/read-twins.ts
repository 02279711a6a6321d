import type { SceneMark, ScenePerson } from '../../../../web/drawing/scene.ts';
import { otherEnd, type Trace } from './ink.ts';
import type { Tie } from './read-scene.ts';

type Mark = Pick<SceneMark, 'kind' | 'x' | 'y' | 'text'>;

/** Children who hang on one stalk below the bar of their brothers and sisters, and what is said of them there. */
export function readTwins(
  ties: readonly Tie[],
  persons: readonly ScenePerson[],
  marks: readonly Mark[],
): string[] {
  const rows = [...new Set(persons.map(({ y, h }) => y + h / 2))].sort((a, b) => a - b);
  const byId = new Map(persons.map((person) => [person.id, person]));
  return ties.flatMap(({ trace, lowers, uppers, between }) => {
    const partnerLine = new Set(between.flatMap(({ from, to }) => [from, to]));
    if (uppers.length === 0) return [];
    const groups = new Map<string, string[]>();
    for (const { id, place } of lowers) {
      const stalk = stalkAbove(trace, place, partnerLine, rows);
      if (stalk !== null) groups.set(stalk, [...(groups.get(stalk) ?? []), id]);
    }
    return [...groups.values()]
      .filter((ids) => ids.length > 1)
      .flatMap((ids) =>
        pairsIn(ids.sort()).map(
          ([a, b]) => `twins: ${a} + ${b}, ${zygosityAt(byId.get(a), byId.get(b), marks)}`,
        ),
      );
  });
}

/**
 * Up from a child to where its line meets that of another. Twins meet at a point by slanting lines, or on a short level
 * line that hangs from the level line of all brothers and sisters in the same space between two generations.
 */
function stalkAbove(
  trace: Trace,
  place: string,
  partnerLine: ReadonlySet<string>,
  rows: readonly number[],
): string | null {
  const [first] = trace.at.get(place) ?? [];
  if (first === undefined) return null;
  const up = otherEnd(first, place);
  const [at, top] = [trace.places.get(place) ?? [0, 0], trace.places.get(up) ?? [0, 0]];
  if (Math.abs(at[0] - top[0]) > 0.6) return up;
  const bar = levelPlaces(trace, up);
  const rowAbove = Math.max(-Infinity, ...rows.filter((y) => y <= at[1]));
  for (const [corner, own] of [...bar].map((key) => [key, trace.at.get(key) ?? []] as const)) {
    for (const stretch of own) {
      const above = otherEnd(stretch, corner);
      const [, y] = trace.places.get(above) ?? [0, 0];
      if (y >= top[1] || y <= rowAbove || partnerLine.has(above)) continue;
      if (levelPlaces(trace, above).size > 1) return [...bar].sort()[0] ?? null;
    }
  }
  return null;
}

/** All places on the level line through a place. */
function levelPlaces(trace: Trace, start: string): Set<string> {
  const found = new Set([start]);
  const level = trace.places.get(start)?.[1] ?? 0;
  for (const place of found) {
    for (const stretch of trace.at.get(place) ?? []) {
      const next = otherEnd(stretch, place);
      if (Math.abs((trace.places.get(next)?.[1] ?? -1) - level) < 0.6) found.add(next);
    }
  }
  return found;
}

function pairsIn(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}

function zygosityAt(a: ScenePerson | undefined, b: ScenePerson | undefined, marks: readonly Mark[]): string {
  if (a === undefined || b === undefined) return 'somebody is not drawn';
  const [middle, top] = [(a.x + b.x) / 2, Math.min(a.y - a.h / 2, b.y - b.h / 2)];
  const between = marks.filter(({ x, y }) => Math.abs(x - middle) <= 17 && top - y >= 4 && top - y <= 26);
  if (between.some(({ kind }) => kind === 'identical')) return 'identical';
  return between.some(({ text }) => text === '?') ? 'not known whether identical' : 'fraternal';
}
