import type { PersonId } from '../ids.ts';
import type { Certainty } from '../vocabulary.ts';
import type { KinGraph } from './kin-graph.ts';
import type { Lineage } from './kinship.ts';

/** One way up from a person: the ancestor it ends at, and the way to the one below. */
export interface UpLine {
  readonly endId: PersonId;
  /** Steps taken: 0 is the person. */
  readonly length: number;
  readonly before: UpLine | null;
  readonly certainty: Certainty;
  readonly tieId: string | null;
}

/** More ways up than nine generations of two parents have are an error in the data; the nearest are kept. */
const mostLines = 512;

/** Every way up from a person, nearest first; never through the same person twice, whatever the data says. */
export function upLinesFrom(graph: KinGraph, id: PersonId, lineage: Lineage, mostSteps: number): UpLine[] {
  const lines: UpLine[] = [{ endId: id, length: 0, before: null, certainty: 'confirmed', tieId: null }];
  for (const line of lines) {
    if (line.length >= mostSteps || lines.length >= mostLines) break;
    for (const [parentId, { certainty, id: tieId }] of graph[lineage].parents.get(line.endId) ?? []) {
      if (!passes(line, parentId)) {
        lines.push({ endId: parentId, length: line.length + 1, before: line, certainty, tieId });
      }
    }
  }
  return lines;
}

export function upLinesByEnd(lines: readonly UpLine[]): Map<PersonId, UpLine[]> {
  const byEnd = new Map<PersonId, UpLine[]>();
  for (const line of lines) {
    const list = byEnd.get(line.endId);
    if (list === undefined) byEnd.set(line.endId, [line]);
    else list.push(line);
  }
  return byEnd;
}

/** People and ties of a line in order, from the person up. */
export function walked(line: UpLine) {
  const people: PersonId[] = [];
  const certainties: Certainty[] = [];
  const tieIds: string[] = [];
  for (let at: UpLine | null = line; at !== null; at = at.before) {
    people.unshift(at.endId);
    certainties.unshift(at.certainty);
    if (at.tieId !== null) tieIds.unshift(at.tieId);
  }
  return { people, certainties, tieIds };
}

function passes(line: UpLine, id: PersonId): boolean {
  for (let at: UpLine | null = line; at !== null; at = at.before) if (at.endId === id) return true;
  return false;
}
