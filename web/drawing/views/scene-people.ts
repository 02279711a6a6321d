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
  type PersonLook,
} from './genogram/person-look.ts';
import type { ViewOptions } from './view.ts';

export const ghostSize = 28;

/** How everybody of the family is drawn, in every view alike. */
export function personLooks(family: FamilyAt, options: ViewOptions): ReadonlyMap<string, PersonLook> {
  const counts = new Map<string, number>();
  for (const { shortName } of family.people) counts.set(shortName, (counts.get(shortName) ?? 0) + 1);
  const namesakes = new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
  return new Map(
    family.people.map((person) => [
      person.id,
      personLook(person, family, namesakes, options.chips?.get(person.id) ?? null),
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
  person: Pick<PersonAt, 'isDead' | 'isUnborn'>,
  options: ViewOptions,
): ScenePerson {
  const { size, chip } = look;
  const labels = placeLabels(look.lines, x, y + size / 2);
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
    dead: person.isDead,
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

function placeLabels(lines: readonly Omit<SceneLabel, 'x' | 'y'>[], x: number, top: number): SceneLabel[] {
  let y = top + labelGap;
  return lines.map((line) => {
    const label = { ...line, x, y: y + line.size };
    y += lineHeight(line.size);
    return label;
  });
}

/** The room that a ghost's labels take: its name and that it is also here. */
export function ghostRoom(look: PersonLook | undefined): {
  readonly labelWidth: number;
  readonly labelHeight: number;
} {
  const lines = ghostLines(look);
  return {
    labelWidth: Math.max(ghostSize, ...lines.map(({ text, size }) => textWidth(text, size))),
    labelHeight: lines.reduce((sum, { size }) => sum + lineHeight(size), labelGap + 2),
  };
}

function ghostLines(look: PersonLook | undefined): Omit<SceneLabel, 'x' | 'y'>[] {
  const names = look?.lines.filter(({ kind }) => kind === 'name') ?? [];
  return [
    ...names.map(({ kind, text }) => ({ kind, text, size: detailSize })),
    { kind: 'detail', text: 'also here', size: detailSize },
  ];
}

/** The same person at a second home. */
export function sceneGhost(
  [x, y]: Point,
  look: PersonLook,
  home: { readonly id: string; readonly name: string },
): SceneGhost {
  const { labelWidth, labelHeight } = ghostRoom(look);
  return {
    personId: look.id,
    homeId: home.id,
    symbol: look.symbol,
    x,
    y,
    w: ghostSize,
    h: ghostSize,
    labels: placeLabels(ghostLines(look), x, y + ghostSize / 2),
    labelBox: { x: x - labelWidth / 2, y: y + ghostSize / 2, w: labelWidth, h: labelHeight },
    says: `${look.says}. Also stays at ${home.name}`,
  };
}
