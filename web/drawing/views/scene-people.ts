import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import type { Point, SceneGhost, SceneLabel, ScenePerson } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import {
  chipRadius,
  detailSize,
  labelGap,
  lineHeight,
  personLook,
  type PersonExtras,
  type PersonLook,
} from './genogram/person-look.ts';
import type { ViewOptions } from './view.ts';

export const ghostSize = 28;

/** How everybody of the family is drawn, in every view alike. */
export function personLooks(
  family: FamilyAt,
  options: ViewOptions,
  extras: PersonExtras = {},
): ReadonlyMap<string, PersonLook> {
  const counts = new Map<string, number>();
  for (const { shortName } of family.people) counts.set(shortName, (counts.get(shortName) ?? 0) + 1);
  const namesakes = new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
  return new Map(
    family.people.map((person) => [
      person.id,
      personLook(person, family, namesakes, options.chips?.get(person.id) ?? null, extras),
    ]),
  );
}

/** A person in their place: the centre of the symbol, and the row that the keys walk along. */
export interface PersonPlace {
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

export function scenePerson(
  { x, y, row }: PersonPlace,
  look: PersonLook,
  person: Pick<PersonAt, 'isUnborn'>,
  options: ViewOptions,
): ScenePerson {
  const { size, chip } = look;
  const labels = [...datesAbove(look, x, y), ...placeLabels(look.lines, x, y + size / 2)];
  return {
    id: look.id,
    x,
    y,
    w: size,
    h: size,
    row,
    symbol: look.symbol,
    hole: look.hole,
    reported: look.reported,
    dead: look.dead,
    unborn: person.isUnborn,
    focus: options.focusId === look.id,
    chosen: options.chosenIds?.has(look.id) ?? false,
    inside: look.inside,
    labels,
    labelBox: { x: x - look.labelWidth / 2, y: y + size / 2, w: look.labelWidth, h: look.labelHeight },
    chip: chip === null ? null : { ...chip, x: x + size / 2, y: y - size / 2, r: chipRadius },
    says: look.says,
  };
}

/** Years of birth and death over the symbol, clear of the line that comes down to its middle. */
function datesAbove({ above, size }: PersonLook, x: number, y: number): SceneLabel[] {
  const label = (text: string, side: -1 | 1): SceneLabel[] => {
    if (text === '') return [];
    const away = yearGap + textWidth(text, yearSize) / 2;
    return [{ kind: 'detail', text, x: x + side * away, y: y - size / 2 - 8, size: yearSize }];
  };
  return [...label(above.born, -1), ...label(above.died, 1)];
}

/** The width that years over a symbol need, the line between them in the middle. */
export function yearsWidth(look: PersonLook | undefined): number {
  const { born = '', died = '' } = look?.above ?? {};
  const widest = Math.max(textWidth(born, yearSize), textWidth(died, yearSize));
  return widest === 0 ? 0 : 2 * (yearGap + widest);
}

const yearSize = 11;
/** Between a year over a symbol and the line to its middle. */
const yearGap = 5;
/** Room over a symbol that years take. */
export const yearRoom = 19;

function placeLabels(lines: readonly Omit<SceneLabel, 'x' | 'y'>[], x: number, top: number): SceneLabel[] {
  let y = top + labelGap;
  return lines.map((line) => {
    const label = { ...line, x, y: y + line.size };
    y += lineHeight(line.size);
    return label;
  });
}

/** The room that a ghost's labels take: its name and that it is also here. */
export function ghostRoom(
  look: PersonLook | undefined,
  words = alsoHere,
): {
  readonly labelWidth: number;
  readonly labelHeight: number;
} {
  const lines = ghostLines(look, words);
  return {
    labelWidth: Math.max(ghostSize, ...lines.map(({ text, size }) => textWidth(text, size))),
    labelHeight: lines.reduce((sum, { size }) => sum + lineHeight(size), labelGap + 2),
  };
}

const alsoHere = 'also here';

function ghostLines(look: PersonLook | undefined, words: string): Omit<SceneLabel, 'x' | 'y'>[] {
  const names = look?.lines.filter(({ kind }) => kind === 'name') ?? [];
  return [
    ...names.map(({ kind, text }) => ({ kind, text, size: detailSize })),
    { kind: 'detail', text: words, size: detailSize },
  ];
}

/** The same person at a second home. */
export function sceneGhost(
  [x, y]: Point,
  look: PersonLook,
  home: { readonly id: string; readonly name: string },
  words = alsoHere,
): SceneGhost {
  const { labelWidth, labelHeight } = ghostRoom(look, words);
  return {
    personId: look.id,
    homeId: home.id,
    symbol: look.symbol,
    x,
    y,
    w: ghostSize,
    h: ghostSize,
    labels: placeLabels(ghostLines(look, words), x, y + ghostSize / 2),
    labelBox: { x: x - labelWidth / 2, y: y + ghostSize / 2, w: labelWidth, h: labelHeight },
    says: `${look.says}. At ${home.name}: ${words}`,
  };
}
