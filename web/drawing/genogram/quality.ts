import type { Scene } from '../scene.ts';
import { linesThrough, overlapsOf } from './quality-areas.ts';
import { childrenNotBelow, couplesOf, homesOf, rowsOf, siblingsOf } from './quality-rows.ts';
import { straightCrossings } from './quality-straight.ts';
import { textQuality, type TextQuality } from './quality-texts.ts';
import {
  cross,
  crossingPoint,
  endsOn,
  isOverlaid,
  segmentsOf,
  touchingPairs,
  type MeasuredLine,
} from './segments.ts';

/** A drawn person: x and y are the centre of the symbol; the label is what is written below it. */
export interface MeasuredPerson {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly born: string;
  readonly label?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export interface MeasuredPicture {
  readonly persons: readonly MeasuredPerson[];
  readonly unions: readonly {
    readonly id: string;
    readonly partners: readonly string[];
    readonly children: readonly string[];
  }[];
  readonly households: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly lines: readonly MeasuredLine[];
}

/** Counts of what a reader sees; fewer is better. Down to `missing` all must be 0 in every picture. */
export interface Quality {
  readonly overlaps: number;
  readonly labelOverlaps: number;
  readonly overlaid: number;
  readonly touches: number;
  readonly linesThroughSymbols: number;
  readonly linesThroughLabels: number;
  readonly childNotBelow: number;
  readonly drawnTwice: number;
  /** People named by a union who are not drawn. */
  readonly missing: number;
  readonly partnersNotInRow: number;
  readonly crossings: number;
  /** If every tie were a straight line. */
  readonly crossingsStraight: number;
  readonly partnerPairs: number;
  readonly partnersApart: number;
  readonly siblingPairs: number;
  readonly siblingOrderInversions: number;
  readonly sibships: number;
  readonly sibshipsBroken: number;
  readonly households: number;
  readonly householdsWhole: number;
  readonly householdRowStrangers: number;
  readonly rows: number;
  /** People in the fullest row. */
  readonly widestRow: number;
  readonly width: number;
  readonly height: number;
}

/** Measures a picture; agrees with the project's reference meter, and counts labels too. */
export function measureQuality(picture: MeasuredPicture): Quality {
  const persons = new Map(picture.persons.map((person) => [person.id, person]));
  const rows = rowsOf(picture.persons);
  return {
    ...overlapsOf(picture.persons),
    ...linesAmongThemselves(picture),
    crossingsStraight: straightCrossings(picture, persons),
    ...linesThrough(picture),
    childNotBelow: childrenNotBelow(picture, persons),
    drawnTwice: picture.persons.length - persons.size,
    missing: missingFrom(picture, persons),
    ...couplesOf(picture, persons, rows),
    ...siblingsOf(picture, persons, rows),
    ...homesOf(picture, rows),
    rows: rows.ids.length,
    widestRow: Math.max(0, ...rows.ids.map((row) => row.length)),
    width: extent(picture.persons.flatMap(({ x, w }) => [x - w / 2, x + w / 2])),
    height: extent(picture.persons.flatMap(({ y, h }) => [y - h / 2, y + h / 2])),
  };
}

function extent(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return values.length === 0 ? 0 : Math.round(high - low);
}

function linesAmongThemselves({ lines, persons }: MeasuredPicture): {
  crossings: number;
  overlaid: number;
  touches: number;
} {
  const counted = new Set<string>();
  let [overlaid, touches] = [0, 0];
  const inSymbol = ([x, y]: readonly [number, number]) =>
    persons.some((p) => Math.abs(x - p.x) <= p.w / 2 + 1e-6 && Math.abs(y - p.y) <= p.h / 2 + 1e-6);
  touchingPairs(segmentsOf(lines), (a, b) => {
    if (a.owner === b.owner) return;
    if (cross(a, b)) {
      const [x, y] = crossingPoint(a, b);
      counted.add(`${[a.owner, b.owner].sort().join('|')}|${Math.round(x * 10)}|${Math.round(y * 10)}`);
    } else if (isOverlaid(a, b)) overlaid += 1;
    else if ([...endsOn(a, b), ...endsOn(b, a)].some((end) => !inSymbol(end))) touches += 1;
  });
  return { crossings: counted.size, overlaid, touches };
}

function missingFrom({ unions }: MeasuredPicture, persons: ReadonlyMap<string, unknown>): number {
  const named = new Set(unions.flatMap(({ partners, children }) => [...partners, ...children]));
  return [...named].filter((id) => !persons.has(id)).length;
}

/**
 * Measures a finished picture: second homes (ghosts) take room like people, and so do letters, slashes and the names
 * of homes. Carers and relatives as described have lines like others, but only families are held to rows.
 *
 * @param born by person id, as far as known; without it the order of brothers and sisters is not measured.
 */
export function sceneQuality(
  scene: Scene,
  born: ReadonlyMap<string, string> = new Map(),
): Quality & TextQuality {
  const people = scene.persons.map(({ id, x, y, w, h, labelBox: label }) => {
    return { id, x, y, w, h, born: born.get(id) ?? '', label };
  });
  const ghosts = scene.ghosts.map(({ homeId, personId, x, y, w, h, labelBox: label }) => {
    return { id: `ghost:${homeId}/${personId}`, x, y, w, h, born: '', label };
  });
  const picture = { persons: [...people, ...ghosts], lines: scene.lines };
  const homes = new Map<string, string[]>();
  for (const { householdId, members } of scene.homes) {
    homes.set(householdId, [...(homes.get(householdId) ?? []), ...members]);
  }
  const households = [...homes].map(([id, members]) => ({ id, members }));
  const families = scene.unions.filter(({ kind }) => kind === 'family');
  return {
    ...measureQuality({ ...picture, unions: families, households }),
    ...linesThrough({ ...picture, unions: scene.unions, households }),
    ...textQuality(scene),
  };
}
