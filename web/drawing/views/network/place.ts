import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import type { Box, SceneHome, ScenePerson } from '../../scene.ts';
import type { SceneCard, SceneFrame, SceneText } from '../../scene-others.ts';
import { breakText } from '../../text-width.ts';
import type { PersonLook } from '../genogram/person-look.ts';
import { scenePerson } from '../scene-people.ts';
import { boxedHome, withRows } from '../scene-rest.ts';
import type { ViewOptions } from '../view.ts';
import type { Column } from './columns.ts';
import { compactPerson, compactSize, compactWidth } from './compact.ts';
import type { NetworkRows, RowGroup } from './rows.ts';

export interface PlacedNetwork {
  readonly persons: readonly ScenePerson[];
  readonly homes: readonly SceneHome[];
  readonly frames: readonly SceneFrame[];
  readonly cards: readonly SceneCard[];
  readonly texts: readonly SceneText[];
  /** Where the upright line of a column stands. */
  readonly lineX: (columnId: string) => number;
  /** Where the lines of people begin. */
  readonly lineLeft: number;
}

const rowHeight = 40;
const titleHeight = 26;
const groupGap = 12;
const padding = 10;
const cardWidth = 98;
const cardGap = 8;
const titleSize = 12;
const lineSize = 11;
const cellWidth = 120;

/** People in rows by home, columns beside them, and below everybody with whom nobody is in touch. */
export function placeNetwork(
  family: FamilyAt,
  options: ViewOptions,
  looks: ReadonlyMap<string, PersonLook>,
  columns: readonly Column[],
  { groups, others }: NetworkRows,
): PlacedNetwork {
  const widest = Math.max(
    160,
    ...groups.flatMap(({ personIds }) => personIds.map((id) => widthOf(looks.get(id)))),
  );
  const right = padding * 2 + compactSize + 18 + widest;
  const cardTop = 0;
  const cards = columns.map((column, at) => cardOf(column, right + 34 + at * (cardWidth + cardGap), cardTop));
  const cardBottom = Math.max(0, ...cards.map(({ box }) => box.y + box.h));
  const top = cards.length === 0 ? 0 : cardBottom + 18;
  const placed = groups.map((group, at) => placeGroup(group, heightBefore(groups, at, top), right));
  const persons = placed.flatMap(({ places }) =>
    places.flatMap(({ id, x, y }) => {
      const [look, person] = [looks.get(id), family.byId.get(id)];
      return look === undefined || person === undefined ? [] : [compactPerson([x, y], look, person, options)];
    }),
  );
  const bottom = heightBefore(groups, groups.length, top);
  const width = Math.max(right, ...cards.map(({ box }) => box.x + box.w));
  const rest = placeOthers(
    family,
    options,
    looks,
    others,
    bottom + 14,
    Math.max(width, widthFor(others.length)),
  );
  const all = [...persons, ...rest.persons].sort((a, b) => (a.id < b.id ? -1 : 1));
  const xs = new Map(cards.map(({ id, box }) => [id, box.x + box.w / 2]));
  return {
    persons: withRows(all),
    homes: placed.flatMap(({ home }) => home ?? []),
    frames: [...placed.flatMap(({ frame }) => frame ?? []), ...rest.frames],
    cards,
    texts: [...agencyNames(columns, cards), ...placed.flatMap(({ title }) => title), ...rest.texts],
    lineX: (id) => xs.get(id) ?? 0,
    lineLeft: right,
  };
}

/** Above the professionals of an unfolded agency its name, as wide as they stand. */
function agencyNames(columns: readonly Column[], cards: readonly SceneCard[]): SceneText[] {
  const firsts = columns.filter(
    ({ agencyId, kind }, at) =>
      kind === 'professional' && columns.findIndex((each) => each.agencyId === agencyId) === at,
  );
  return firsts.flatMap(({ agencyId, agencyName }) => {
    const own = cards.filter((card) => card.agencyId === agencyId);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [text = ''] = breakText(agencyName, titleSize, last.box.x + last.box.w - first.box.x, 1);
    const { x, y } = first.box;
    return [{ text, x, y: y - 8, anchor: 'start', size: titleSize, weight: 600, tone: 'ink' }];
  });
}

/** As wide as makes a block of so many about twice as wide as high. */
function widthFor(people: number): number {
  return 2 * padding + cellWidth * Math.min(people, Math.max(6, Math.ceil(Math.sqrt(people * 2))));
}

function widthOf(look: PersonLook | undefined): number {
  return look === undefined ? 0 : compactWidth(look);
}

function heightOf({ personIds }: RowGroup): number {
  return titleHeight + personIds.length * rowHeight + 4;
}

function heightBefore(groups: readonly RowGroup[], at: number, top: number): number {
  return groups.slice(0, at).reduce((y, group) => y + heightOf(group) + groupGap, top);
}

function placeGroup(group: RowGroup, y: number, right: number) {
  const { box, personIds } = group;
  const outline: Box = { x: 0, y, w: right, h: heightOf(group) };
  const [text = box.title] = breakText(box.title, 13, right - 2 * padding, 1);
  const title: SceneText = {
    ...{ text, x: padding, y: y + 18, anchor: 'start', size: 13, weight: 600, tone: 'home' },
  };
  const { householdId } = box;
  const members = [...box.rows.flat()].sort();
  return {
    places: personIds.map((id, at) => ({
      id,
      x: padding + compactSize / 2 + 4,
      y: y + titleHeight + at * rowHeight + rowHeight / 2,
    })),
    home:
      householdId === null
        ? null
        : boxedHome(outline, { householdId, name: box.title, members, says: box.title }),
    frame:
      householdId === null ? { id: box.id, kind: 'group' as const, box: outline, says: box.title } : null,
    title: [title],
  };
}

function cardOf(column: Column, x: number, y: number): SceneCard {
  const texts: SceneText[] = [];
  let down = y + 6;
  const write = (text: string, size: number, weight: 400 | 600, most: number) => {
    for (const line of breakText(text, size, cardWidth - 10, most)) {
      down += size * 1.22;
      const tone = weight === 600 ? 'ink' : 'quiet';
      texts.push({
        text: line,
        x: x + cardWidth / 2,
        y: Math.round(down),
        anchor: 'middle',
        size,
        weight,
        tone,
      });
    }
  };
  write(column.title, titleSize, 600, 4);
  for (const line of column.lines) write(line, lineSize, 400, 3);
  const people = [...column.ties.keys(), ...(column.gap?.personIds ?? [])];
  return {
    id: column.id,
    kind: column.kind,
    agencyId: column.agencyId,
    professionalId: column.professionalId,
    box: { x, y, w: cardWidth, h: Math.ceil(down + 9 - y) },
    texts,
    faded: column.faded,
    personIds: people,
    says: `${column.title}: ${column.lines.join(', ')}`,
  };
}

/** In rows as wide as the picture: who is there and with whom nobody is recorded as in touch. */
function placeOthers(
  family: FamilyAt,
  options: ViewOptions,
  looks: ReadonlyMap<string, PersonLook>,
  ids: readonly PersonId[],
  top: number,
  width: number,
) {
  if (ids.length === 0) return { persons: [], frames: [], texts: [] };
  const words = 'No professional is recorded as working or in touch with';
  const each = Math.max(1, Math.floor((width - 2 * padding) / cellWidth));
  const persons: ScenePerson[] = [];
  let y = top + titleHeight + 16;
  for (let from = 0; from < ids.length; from += each) {
    const row = ids.slice(from, from + each);
    let tallest = 0;
    row.forEach((id, at) => {
      const [look, person] = [looks.get(id), family.byId.get(id)];
      if (look === undefined || person === undefined) return;
      const x = padding + at * cellWidth + cellWidth / 2;
      persons.push(scenePerson({ x, y: y + 20, row: 0 }, look, person, options));
      tallest = Math.max(tallest, 20 + look.size / 2 + look.labelHeight);
    });
    y += tallest + 18;
  }
  const box: Box = { x: 0, y: top, w: width, h: y - top - 6 };
  const title: SceneText = {
    ...{ text: words, x: padding, y: top + 19, anchor: 'start', size: 13, weight: 600, tone: 'ink' },
  };
  return {
    persons,
    frames: [{ id: 'group:not-in-touch', kind: 'group' as const, box, says: words }],
    texts: [title],
  };
}
