import type { PersonId } from '../ids.ts';
import { kept } from './kept.ts';
import type { KinGraph } from './kin-graph.ts';
import { weakest, type Lineage, type LineSegment } from './kinship.ts';
import { siblingsOf, type SiblingLink } from './siblings.ts';
import { upLinesByEnd, upLinesFrom, walked, type UpLine } from './up-lines.ts';

/** Nothing further than six steps is called kin (R14); a brother or sister is one step. */
export const furthestKin = 6;

/** Finds lines of descent; what it walked once it keeps, so that asking for a whole family is quick. */
export interface Descent {
  /** Every line by which the two are kin, within six steps; empty where they are not. */
  readonly between: (egoId: PersonId, alterId: PersonId, lineage: Lineage) => LineSegment[];
  readonly siblings: (id: PersonId, lineage: Lineage) => readonly SiblingLink[];
  /** Parents, children, brothers and sisters in law: all who are one step away by descent. */
  readonly near: (id: PersonId) => ReadonlySet<PersonId>;
}

/** A way up to somebody, and across to a brother or sister of theirs. */
interface Crossing {
  readonly own: UpLine;
  readonly link: SiblingLink;
}

export function descentIn(graph: KinGraph): Descent {
  const upLines = keptByLineage((id, lineage) => upLinesFrom(graph, id, lineage, furthestKin));
  const byEnd = keptByLineage((id, lineage) => upLinesByEnd(upLines(id, lineage)));
  const siblings = keptByLineage((id, lineage) => siblingsOf(graph, id, lineage));
  const crossings = keptByLineage((id, lineage) =>
    crossingsBySibling(upLines(id, lineage), (endId) => siblings(endId, lineage)),
  );
  const near = kept((id) => nearKin(graph, id, siblings(id, 'legal')));

  function between(egoId: PersonId, alterId: PersonId, lineage: Lineage): LineSegment[] {
    if (egoId === alterId) return [];
    const found: LineSegment[] = [];
    for (const line of byEnd(egoId, lineage).get(alterId) ?? []) found.push(directUp(line, lineage));
    for (const line of byEnd(alterId, lineage).get(egoId) ?? []) found.push(directDown(line, lineage));
    const across = crossings(egoId, lineage);
    for (const [endId, lines] of byEnd(alterId, lineage)) {
      for (const crossing of across.get(endId) ?? []) {
        for (const theirs of lines) {
          const segment = acrossBy(crossing, theirs, lineage);
          if (segment !== null) found.push(segment);
        }
      }
    }
    return found;
  }
  return { between, siblings, near };
}

function keptByLineage<Value>(find: (id: PersonId, lineage: Lineage) => Value) {
  const found = { legal: kept((id) => find(id, 'legal')), birth: kept((id) => find(id, 'birth')) };
  return (id: PersonId, lineage: Lineage): Value => found[lineage](id);
}

function crossingsBySibling(
  lines: readonly UpLine[],
  siblings: (id: PersonId) => readonly SiblingLink[],
): Map<PersonId, Crossing[]> {
  const crossings = new Map<PersonId, Crossing[]>();
  for (const own of lines) {
    for (const link of own.length < furthestKin ? siblings(own.endId) : []) {
      const list = crossings.get(link.siblingId);
      if (list === undefined) crossings.set(link.siblingId, [{ own, link }]);
      else list.push({ own, link });
    }
  }
  return crossings;
}

function nearKin(graph: KinGraph, id: PersonId, siblings: readonly SiblingLink[]): Set<PersonId> {
  const parents = graph.legal.parents.get(id)?.keys() ?? [];
  const children = graph.legal.children.get(id)?.keys() ?? [];
  return new Set([...parents, ...children, ...siblings.map(({ siblingId }) => siblingId)]);
}

function directUp(line: UpLine, lineage: Lineage): LineSegment {
  const { people, certainties, tieIds } = walked(line);
  const certainty = weakest(certainties);
  return { kind: 'line', up: line.length, down: 0, meeting: null, lineage, people, certainty, tieIds };
}

function directDown(line: UpLine, lineage: Lineage): LineSegment {
  const turned = directUp(line, lineage);
  return { ...turned, up: 0, down: turned.up, people: turned.people.toReversed() };
}

/** Null where it is further than six steps or the two lines meet before their ends. */
function acrossBy({ own, link }: Crossing, theirs: UpLine, lineage: Lineage): LineSegment | null {
  if (own.length + theirs.length + 1 > furthestKin) return null;
  const mine = walked(own);
  const other = walked(theirs);
  if (other.people.some((id) => mine.people.includes(id))) return null;
  const { share, parentId, doubt } = link;
  return {
    kind: 'line',
    up: own.length + 1,
    down: theirs.length + 1,
    meeting: { share, parentId, doubt },
    lineage,
    people: [...mine.people, ...other.people.toReversed()],
    certainty: weakest([...mine.certainties, link.certainty, ...other.certainties]),
    tieIds: [...mine.tieIds, ...link.tieIds, ...other.tieIds.toReversed()],
  };
}
