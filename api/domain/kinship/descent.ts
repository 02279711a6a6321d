import type { PersonId } from '../ids.ts';
import type { KinGraph } from './kin-graph.ts';
import { weakest, type Lineage, type LineSegment } from './kinship.ts';
import { siblingsOf, type SiblingLink } from './siblings.ts';
import type { Certainty } from '../vocabulary.ts';

/** Nothing further than six steps is called kin (R14); a brother or sister is one step. */
export const furthestKin = 6;

interface UpLine {
  /** From the person to the ancestor, both included. */
  readonly people: readonly PersonId[];
  readonly certainties: readonly Certainty[];
  readonly tieIds: readonly string[];
}

/** Finds lines of descent; what it walked once it keeps, so that asking for a whole family is quick. */
export interface Descent {
  /** Every line by which the two are kin, within six steps; empty where they are not. */
  readonly between: (egoId: PersonId, alterId: PersonId, lineage: Lineage) => LineSegment[];
  readonly siblings: (id: PersonId, lineage: Lineage) => readonly SiblingLink[];
}

export function descentIn(graph: KinGraph): Descent {
  const upLines = kept((id, lineage) => upLinesFrom(graph, id, lineage));
  const byEnd = kept((id, lineage) => linesByEnd(upLines(id, lineage)));
  const siblings = kept((id, lineage) => siblingsOf(graph, id, lineage));
  const linesTo = (id: PersonId, endId: PersonId, lineage: Lineage) => byEnd(id, lineage).get(endId) ?? [];

  function between(egoId: PersonId, alterId: PersonId, lineage: Lineage): LineSegment[] {
    if (egoId === alterId) return [];
    const up = linesTo(egoId, alterId, lineage).map((line) => directUp(line, lineage));
    const down = linesTo(alterId, egoId, lineage).map((line) => directDown(line, lineage));
    const across = upLines(egoId, lineage).flatMap((own) =>
      siblings(own.people.at(-1) ?? egoId, lineage).flatMap((link) =>
        linesTo(alterId, link.siblingId, lineage)
          .filter((theirs) => own.people.length + theirs.people.length - 1 <= furthestKin)
          .filter((theirs) => !theirs.people.some((id) => own.people.includes(id)))
          .map((theirs) => acrossBy(own, link, theirs, lineage)),
      ),
    );
    return [...up, ...down, ...across];
  }
  return { between, siblings };
}

function kept<Value>(find: (id: PersonId, lineage: Lineage) => Value) {
  const found = { legal: new Map<PersonId, Value>(), birth: new Map<PersonId, Value>() };
  return (id: PersonId, lineage: Lineage): Value => {
    const held = found[lineage].get(id);
    if (held !== undefined) return held;
    const value = find(id, lineage);
    found[lineage].set(id, value);
    return value;
  };
}

/** More lines than ten people a generation could make are an error in the data; the nearest are kept. */
const mostLines = 512;

/** Every way up from a person, nearest first; never through the same person twice, whatever the data says. */
function upLinesFrom(graph: KinGraph, id: PersonId, lineage: Lineage): UpLine[] {
  const lines: UpLine[] = [{ people: [id], certainties: [], tieIds: [] }];
  for (const line of lines) {
    if (line.people.length > furthestKin || lines.length >= mostLines) break;
    const lastId = line.people.at(-1) ?? id;
    for (const [parentId, tie] of graph[lineage].parents.get(lastId) ?? []) {
      if (line.people.includes(parentId)) continue;
      lines.push({
        people: [...line.people, parentId],
        certainties: [...line.certainties, tie.certainty],
        tieIds: [...line.tieIds, tie.id],
      });
    }
  }
  return lines;
}

function linesByEnd(lines: readonly UpLine[]): Map<PersonId, UpLine[]> {
  const byEnd = new Map<PersonId, UpLine[]>();
  for (const line of lines) {
    const end = line.people.at(-1);
    if (end !== undefined) byEnd.set(end, [...(byEnd.get(end) ?? []), line]);
  }
  return byEnd;
}

function directUp(line: UpLine, lineage: Lineage): LineSegment {
  const { people, certainties, tieIds } = line;
  const certainty = weakest(certainties);
  return { kind: 'line', up: people.length - 1, down: 0, meeting: null, lineage, people, certainty, tieIds };
}

function directDown(line: UpLine, lineage: Lineage): LineSegment {
  const turned = directUp(line, lineage);
  return { ...turned, up: 0, down: turned.up, people: line.people.toReversed() };
}

function acrossBy(own: UpLine, link: SiblingLink, theirs: UpLine, lineage: Lineage): LineSegment {
  const { share, parentId, doubt } = link;
  return {
    kind: 'line',
    up: own.people.length,
    down: theirs.people.length,
    meeting: { share, parentId, doubt },
    lineage,
    people: [...own.people, ...theirs.people.toReversed()],
    certainty: weakest([...own.certainties, link.certainty, ...theirs.certainties]),
    tieIds: [...own.tieIds, ...link.tieIds, ...theirs.tieIds.toReversed()],
  };
}
