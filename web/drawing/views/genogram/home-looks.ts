import { listInWords } from '../../../../api/domain/words/lists-in-words.ts';
import type { HouseholdInput, Island, NameWidths } from '../../genogram/arrangement.ts';
import type { SceneHome, SceneLabel, ScenePerson } from '../../scene.ts';
import { breakText, textWidth } from '../../text-width.ts';
import { bulgedOutline } from './home-bulges.ts';
import type { HomeGroup } from './home-groups.ts';

import { lineHeight } from './person-look.ts';

const homeNameSize = 12;
const mostLines = 4;
export const homeNameLine = lineHeight(homeNameSize);

function continuedName(name: string): string {
  return `${name} (cont.)`;
}

/** How wide a home's name is on one line, two and so on. */
export function nameWidths({ name }: HomeGroup): NonNullable<HouseholdInput['name']> {
  return { first: widthsOf(name), continued: widthsOf(continuedName(name)) };
}

/** Everybody who may stand alone in an island gets room for its name on three lines. */
export function leastCellWidth({ name }: HomeGroup): number {
  return Math.min(widestCell, widthsOf(name)[2] ?? 0);
}

const widestCell = 92;

function widthsOf(name: string): NameWidths {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const widths = words
    .flatMap((_, from) =>
      words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(' ')),
    )
    .map((text) => textWidth(text, homeNameSize))
    .sort((a, b) => a - b);
  return Array.from({ length: mostLines }, (_, line) => {
    const fits = widths.find((width) => isWhole(breakText(name, homeNameSize, width, line + 1)));
    return fits ?? Number.MAX_SAFE_INTEGER;
  }).filter((width) => width < Number.MAX_SAFE_INTEGER);
}

function isWhole(lines: readonly string[]): boolean {
  return !lines.some((line) => line.endsWith('…'));
}

/** Islands with their home's name, second and later ones "(cont.)", written where no line passes. */
export function sceneHomes(
  islands: readonly Island[],
  homes: readonly HomeGroup[],
  persons: ReadonlyMap<string, ScenePerson>,
  nameOf: (id: string) => string,
): SceneHome[] {
  return islands.flatMap((island) => {
    const home = homes.find(({ id }) => id === island.householdId);
    if (home === undefined) return [];
    const continued = island.number > 1;
    const unsure = [...home.unsure.keys()]
      .filter((id) => island.members.includes(id))
      .flatMap((id) => persons.get(id) ?? []);
    const name = continued ? continuedName(home.name) : home.name;
    return [
      {
        id: `${home.id}/${island.number}`,
        householdId: home.id,
        name: home.name,
        continued,
        members: island.members,
        ...(unsure.length === 0 ? { outline: island.outline } : bulgedOutline(island.outline, unsure)),
        labels: island.nameRoom === null ? [] : nameLabels(name, island.nameRoom),
        says: homeInSentence(home, nameOf),
      },
    ];
  });
}

/** "Dawn's home: Ava, Dawn and Mason live here. Daz: said to live here. Alfie: part-time." */
function homeInSentence(home: HomeGroup, nameOf: (id: string) => string): string {
  const sure = home.members.filter((id) => !home.unsure.has(id));
  const held = home.isHeldBack ? ' (address held back)' : '';
  const living =
    sure.length === 0
      ? 'nobody is known for certain to live here'
      : `${listInWords(sure.map(nameOf))} ${sure.length === 1 ? 'lives' : 'live'} here`;
  const others = [...home.unsure, ...home.ghosts.map(({ personId, words }) => [personId, words] as const)];
  return [`${home.name}${held}: ${living}.`, ...others.map(([id, words]) => `${nameOf(id)}: ${words}.`)].join(
    ' ',
  );
}

function nameLabels(name: string, { x, y, w, lines }: NonNullable<Island['nameRoom']>): SceneLabel[] {
  return breakText(name, homeNameSize, w, lines).map((text, index) => ({
    kind: 'name',
    text,
    x: x + w / 2,
    y: y + homeNameSize + 1 + index * homeNameLine,
    size: homeNameSize,
  }));
}
