import type { FamilyGraph } from './family-graph.ts';
import { formGroups, homesByRow, sibshipsByRow, type Group, type GroupKind, type HomeRow } from './groups.ts';
import type { Layers, Star } from './layers.ts';
import { at, holdersOf, listsOf, type Lists } from './lists.ts';
import type { Unit } from './units.ts';

/** Numbers of the kinds of groups. */
export const groupKinds = ['siblings', 'partners', 'home'] as const satisfies readonly GroupKind[];

/** Beyond every place: the first place of nobody. */
export const nowhere = 1 << 30;

/**
 * The order of the units in every row, and all that is needed to price a swap of two neighbours quickly: flat arrays of
 * whole numbers. What stands under "kept up to date" changes with every move.
 */
export interface Ordering {
  /** Elements below this number are people, the others trunks. */
  readonly people: number;
  readonly unitCount: number;
  readonly rowCount: number;
  readonly rowOfUnit: Int32Array;
  readonly unitOf: Int32Array;
  readonly rowStart: Int32Array;
  readonly firstElement: Int32Array;
  /** Unions in the gap above and below a unit that touch it. */
  readonly starsAbove: Lists;
  readonly starsBelow: Lists;
  readonly starUps: Lists;
  readonly starDowns: Lists;
  readonly starsOfGap: Lists;
  readonly starGap: Int32Array;
  /** 1 for carers and relatives as described, whose crossings count half. */
  readonly isTie: Uint8Array;
  readonly groupsOf: Lists;
  readonly groupMembers: Lists;
  readonly groupKin: Lists;
  readonly groupKind: Uint8Array;
  /** The homes of a unit; the rows of a home, from the top; and who of it stands in each. */
  readonly homesOf: Lists;
  readonly homeRows: Lists;
  readonly rowOfHomeRow: Int32Array;
  readonly homeRowMembers: Lists;
  /** From the middle of an element to the outline of its home, where places are measured in pixels. */
  readonly outline: Int32Array;
  /** The upright pieces of lines through each row. */
  readonly trunksOfRow: Lists;
  readonly sibshipsOf: Lists;
  readonly sibshipMembers: Lists;
  readonly bornFirst: Int32Array;
  readonly bornLast: Int32Array;
  /** How wide an element is where places are measured in pixels. */
  readonly width: Int32Array;
  readonly now: Standing;
  /** Whether crossings are counted from x, in pixels, and no longer from the order alone. */
  isMeasured: boolean;
  /** Whether every outline that a home needs is priced too, once places are measured. */
  pricesIslands: boolean;
}

/** Kept up to date with every move. */
export interface Standing {
  /** Units row after row: row r has `rowSize[r]` of them from `rowStart[r]` on. */
  readonly sequence: Int32Array;
  readonly rowSize: Int32Array;
  /** Place of a unit in its row; -1 while not placed. */
  readonly indexOf: Int32Array;
  /** Elements of the units, as they stand: `firstElement` says where those of a unit begin. */
  readonly elements: Int32Array;
  /** Place of an element in its row; -1 while not placed. */
  readonly place: Int32Array;
  /** Centre of an element in pixels, once measured. */
  readonly x: Int32Array;
  /** Of each union in a gap: the outermost places above, their middle (doubled, in places), and the outermost below. */
  readonly starLow: Int32Array;
  readonly starHigh: Int32Array;
  readonly starUp: Int32Array;
  readonly starFirst: Int32Array;
  readonly starLast: Int32Array;
  readonly groupPrice: Int32Array;
  readonly homePrice: Int32Array;
  readonly sibshipPrice: Int32Array;
}

export function newOrdering(graph: FamilyGraph, layers: Layers, units: readonly Unit[]): Ordering {
  const count = layers.elementRow.length;
  const unitOf = new Int32Array(count);
  units.forEach(({ elements }, unit) => {
    for (const element of elements) unitOf[element] = unit;
  });
  const groups = formGroups(graph, layers, unitOf);
  const homes = homesByRow(graph, layers, unitOf);
  const sibships = sibshipsByRow(graph, layers);
  const elements = listsOf(units.map((unit) => unit.elements));
  const inUnits = (lists: readonly (readonly number[])[]) =>
    lists.map((list) => list.map((element) => at(unitOf, element)));
  const held = (lists: readonly (readonly number[])[]) => listsOf(holdersOf(inUnits(lists), units.length));
  const { stars } = layers;
  const rowSizes = rowSizesOf(units, layers.rowCount);
  return {
    people: layers.people,
    unitCount: units.length,
    rowCount: layers.rowCount,
    rowOfUnit: Int32Array.from(units, ({ row }) => row),
    unitOf,
    rowStart: rowSizes.start,
    starsAbove: held(stars.map(({ downs }) => downs)),
    starsBelow: held(stars.map(({ ups }) => ups)),
    starUps: listsOf(stars.map(({ ups }) => ups)),
    starDowns: listsOf(stars.map(({ downs }) => downs)),
    starsOfGap: starsByGap(stars, layers.rowCount),
    starGap: Int32Array.from(stars, ({ gap }) => gap),
    isTie: Uint8Array.from(stars, ({ union }) => Number(graph.unions[union]?.isTie)),
    groupsOf: held(groups.map(({ members }) => members)),
    ...groupArrays(groups),
    ...homeArrays(homes, held),
    outline: new Int32Array(count),
    trunksOfRow: trunksByRow(layers),
    sibshipsOf: held(sibships),
    sibshipMembers: listsOf(sibships),
    ...bornRanges(graph, count),
    width: new Int32Array(count),
    firstElement: elements.start,
    now: {
      sequence: new Int32Array(units.length),
      rowSize: new Int32Array(layers.rowCount),
      indexOf: new Int32Array(units.length).fill(-1),
      elements: elements.items,
      place: new Int32Array(count).fill(-1),
      x: new Int32Array(count),
      starLow: new Int32Array(stars.length).fill(-1),
      starHigh: new Int32Array(stars.length).fill(-1),
      starUp: new Int32Array(stars.length).fill(-1),
      starFirst: new Int32Array(stars.length).fill(nowhere),
      starLast: new Int32Array(stars.length).fill(-1),
      groupPrice: new Int32Array(groups.length),
      homePrice: new Int32Array(homes.length),
      sibshipPrice: new Int32Array(sibships.length),
    },
    isMeasured: false,
    pricesIslands: false,
  };
}

function rowSizesOf(units: readonly Unit[], rowCount: number): Lists {
  const rows: number[][] = Array.from({ length: rowCount }, () => []);
  units.forEach(({ row }, unit) => rows[row]?.push(unit));
  return listsOf(rows);
}

function homeArrays(
  homes: readonly (readonly HomeRow[])[],
  held: (lists: readonly (readonly number[])[]) => Lists,
) {
  const rows = homes.flat();
  let next = 0;
  return {
    homesOf: held(homes.map((parts) => parts.flatMap(({ members }) => members))),
    homeRows: listsOf(homes.map((parts) => parts.map(() => next++))),
    rowOfHomeRow: Int32Array.from(rows, ({ row }) => row),
    homeRowMembers: listsOf(rows.map(({ members }) => members)),
  };
}

function trunksByRow({ people, elementRow, rowCount }: Layers): Lists {
  const rows: number[][] = Array.from({ length: rowCount }, () => []);
  for (let trunk = people; trunk < elementRow.length; trunk += 1) rows[elementRow[trunk] ?? 0]?.push(trunk);
  return listsOf(rows);
}

/** Gap -1 comes first. */
function starsByGap(stars: readonly Star[], rowCount: number): Lists {
  const gaps: number[][] = Array.from({ length: rowCount + 1 }, () => []);
  stars.forEach(({ gap }, star) => gaps[gap + 1]?.push(star));
  return listsOf(gaps);
}

function groupArrays(groups: readonly Group[]) {
  return {
    groupMembers: listsOf(groups.map(({ members }) => members)),
    groupKin: listsOf(groups.map(({ kin }) => kin)),
    groupKind: Uint8Array.from(groups, ({ kind }) => groupKinds.indexOf(kind)),
  };
}

/** First and last day a date can mean as whole numbers (1987 → 19870000 to 19879999), 0 to 99999999 if unknown. */
function bornRanges(graph: FamilyGraph, count: number): { bornFirst: Int32Array; bornLast: Int32Array } {
  const bornFirst = new Int32Array(count);
  const bornLast = new Int32Array(count).fill(99_999_999);
  graph.persons.forEach(({ born }, person) => {
    const digits = born.replaceAll('-', '');
    if (digits === '') return;
    bornFirst[person] = Number(digits.padEnd(8, '0'));
    bornLast[person] = Number(digits.padEnd(8, '9'));
  });
  return { bornFirst, bornLast };
}

/** The elements of a row, from the left. */
export function rowElements({ now, rowStart, firstElement }: Ordering, row: number): number[] {
  const start = at(rowStart, row);
  const found: number[] = [];
  for (const unit of now.sequence.subarray(start, start + at(now.rowSize, row))) {
    found.push(...now.elements.subarray(at(firstElement, unit), at(firstElement, unit + 1)));
  }
  return found;
}

/** Notes everything that changes, to come back to. */
export function copyStanding(now: Standing): Standing {
  return {
    sequence: now.sequence.slice(),
    rowSize: now.rowSize.slice(),
    indexOf: now.indexOf.slice(),
    elements: now.elements.slice(),
    place: now.place.slice(),
    x: now.x.slice(),
    starLow: now.starLow.slice(),
    starHigh: now.starHigh.slice(),
    starUp: now.starUp.slice(),
    starFirst: now.starFirst.slice(),
    starLast: now.starLast.slice(),
    groupPrice: now.groupPrice.slice(),
    homePrice: now.homePrice.slice(),
    sibshipPrice: now.sibshipPrice.slice(),
  };
}

export function setStanding(target: Standing, source: Standing): void {
  target.sequence.set(source.sequence);
  target.rowSize.set(source.rowSize);
  target.indexOf.set(source.indexOf);
  target.elements.set(source.elements);
  target.place.set(source.place);
  target.x.set(source.x);
  target.starLow.set(source.starLow);
  target.starHigh.set(source.starHigh);
  target.starUp.set(source.starUp);
  target.starFirst.set(source.starFirst);
  target.starLast.set(source.starLast);
  target.groupPrice.set(source.groupPrice);
  target.homePrice.set(source.homePrice);
  target.sibshipPrice.set(source.sibshipPrice);
}
