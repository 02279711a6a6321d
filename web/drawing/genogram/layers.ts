import type { FamilyGraph, UnionNode } from './family-graph.ts';

/**
 * Everything that takes a place in a row: the people, and trunks, the upright pieces of lines that pass through a
 * row on their way down. Elements are numbered: people first, as in the graph, then trunks.
 */
export interface Layers {
  readonly people: number;
  readonly elementRow: readonly number[];
  readonly rowCount: number;
  readonly stars: readonly Star[];
  /** What every trunk is a piece of, in the order of their numbers: the same from one picture to the next. */
  readonly trunkKeys: readonly string[];
}

/**
 * One union in one gap between two rows: what it touches above (partners or a trunk) and below (children or a
 * trunk). `gap` is the row above it; -1 lies above the first row.
 */
export interface Star {
  readonly union: number;
  readonly gap: number;
  readonly ups: readonly number[];
  readonly downs: readonly number[];
  /** Of its union's stars: the one where the partners meet, which has the drop to the children. */
  readonly isMeeting: boolean;
}

/** One trunk per union and row, not one per child; a partner on a higher row has a trunk of their own. */
export function layOutLayers(graph: FamilyGraph, rows: Int32Array): Layers {
  const elementRow = Array.from(rows);
  const stars: Star[] = [];
  const trunkKeys: string[] = [];
  const newTrunk = (row: number, key: string) => {
    trunkKeys.push(key);
    return elementRow.push(row) - 1;
  };
  const rowOf = (element: number) => elementRow[element] ?? 0;
  graph.unions.forEach((node, union) => {
    const { above, below } = upperAndLower(node, rowOf);
    const meeting =
      above.length > 0 ? Math.max(...above.map(rowOf)) : Math.min(...below.map((child) => rowOf(child))) - 1;
    const ups = above.map((partner) => {
      let reached = partner;
      for (let gap = rowOf(partner); gap < meeting; gap += 1) {
        const trunk = newTrunk(
          gap + 1,
          `${node.id}/${graph.persons[partner]?.id ?? ''}/${gap - rowOf(partner)}`,
        );
        stars.push({ union, gap, ups: [reached], downs: [trunk], isMeeting: false });
        reached = trunk;
      }
      return reached;
    });
    addDescent(union, meeting, ups, below);
  });

  function addDescent(union: number, meeting: number, meetingUps: number[], below: readonly number[]): void {
    let ups = meetingUps;
    let waiting = below;
    for (let gap = meeting; gap === meeting || waiting.length > 0; gap += 1) {
      const row = gap + 1;
      const downs = waiting.filter((child) => rowOf(child) === row);
      waiting = waiting.filter((child) => rowOf(child) > row);
      const trunks =
        waiting.length > 0 ? [newTrunk(row, `${graph.unions[union]?.id ?? ''}//${gap - meeting}`)] : [];
      stars.push({ union, gap, ups, downs: [...downs, ...trunks], isMeeting: gap === meeting });
      ups = trunks;
    }
  }

  const rowCount = elementRow.reduce((most, row) => Math.max(most, row), 0) + 1;
  return { people: graph.persons.length, elementRow, rowCount, stars, trunkKeys };
}

/**
 * Who is at the upper end and who at the lower. A link takes its ends by their rows; a child who could not stand
 * below (the record makes someone their own ancestor) is tied from the side, like a partner.
 */
function upperAndLower(
  node: UnionNode,
  rowOf: (person: number) => number,
): { above: number[]; below: number[] } {
  const ends = [...node.partners, ...node.children];
  if (node.kind === 'link') {
    const top = Math.min(...ends.map(rowOf));
    const above = ends.filter((person) => rowOf(person) === top);
    return { above, below: ends.filter((person) => rowOf(person) > top) };
  }
  if (node.partners.length === 0) return { above: [], below: [...node.children] };
  const meeting = Math.max(...node.partners.map(rowOf));
  return {
    above: [...node.partners, ...node.children.filter((child) => rowOf(child) <= meeting)],
    below: node.children.filter((child) => rowOf(child) > meeting),
  };
}
