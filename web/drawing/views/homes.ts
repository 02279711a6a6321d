import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { addMonths, inWords } from '../../../api/domain/calendar-date.ts';
import type { Box, LegendItem, Point, Scene, SceneGhost, ScenePerson } from '../scene.ts';
import type { SceneFrame, SceneText, SceneTie } from '../scene-others.ts';
import type { PersonLook } from './genogram/person-look.ts';
import { homeBoxes, type HomeBox } from './homes/home-boxes.ts';
import { homeTies, type HomeTie } from './homes/home-ties.ts';
import { layBox, type LaidBox } from './homes/box-layout.ts';
import { usualMonths } from './homes/moves.ts';
import { placeBoxes } from './homes/place-boxes.ts';
import { personLooks, sceneGhost, scenePerson } from './scene-people.ts';
import { boxedHome, sceneOfView, withRows } from './scene-rest.ts';
import type { View, ViewOptions } from './view.ts';

/** Width by height of the room that a map has on a screen. */
const shape = 1.6;

/** Each home a box of people, with who moves between homes and who moved there. */
export const homes: View = { id: 'homes', label: 'Homes', draw: homesView };

/** Pure: equal families and options give equal scenes. */
export function homesView(family: FamilyAt, options: ViewOptions = {}): Scene {
  const months = options.movesMonths ?? usualMonths;
  const boxes = homeBoxes(family, months, options.withSeen ?? true, options.chipChoice?.id);
  const notes = new Map(boxes.flatMap(({ unsure }) => [...unsure]));
  const looks = personLooks(family, options, { notes });
  const laid = boxes.map((box) => layBox(box, looks));
  const ties = homeTies(
    family,
    laid.map(({ box }) => box),
    months,
  );
  const placed = placeBoxes(laid, ties, shape);
  const persons: ScenePerson[] = [];
  const ghosts: SceneGhost[] = [];
  const frames: SceneFrame[] = [];
  const texts: SceneText[] = [];
  const outlines = laid.flatMap((one, index) => {
    const at = placed.boxes.get(index);
    if (at === undefined) return [];
    const inside = placedIn(one, at, family, options, looks);
    persons.push(...inside.persons);
    ghosts.push(...inside.ghosts);
    texts.push(...inside.texts);
    if (one.box.householdId === null) {
      frames.push({ id: one.box.id, kind: 'group', box: at, says: saysOf(one.box) });
      return [];
    }
    const members = one.box.rows.flat();
    return [
      boxedHome(at, {
        householdId: one.box.householdId,
        name: one.box.title,
        members: [...members].sort(),
        says: saysOf(one.box),
      }),
    ];
  });
  const sceneTies = ties.flatMap((tie) => sceneTie(tie, placed.lines.get(tie.id)));
  const others = { frames, cards: [], ties: sceneTies, joins: [], texts };
  const drawn = { persons: sorted(withRows(persons)), ghosts, homes: outlines, others };
  return sceneOfView(homes.id, family, options, drawn, legendItems(ties, family, months));
}

function placedIn(
  { people, ghosts, texts, w, box }: LaidBox,
  at: Box,
  family: FamilyAt,
  options: ViewOptions,
  looks: ReadonlyMap<string, PersonLook>,
) {
  const shift = Math.floor((at.w - w) / 2);
  const home = { id: box.id, name: box.title };
  return {
    persons: people.flatMap(({ id, x, y }) => {
      const [look, person] = [looks.get(id), family.people.find((each) => each.id === id)];
      if (look === undefined || person === undefined) return [];
      return [scenePerson({ x: at.x + shift + x, y: at.y + y, row: 0 }, look, person, options)];
    }),
    ghosts: ghosts.flatMap(({ id, x, y }) => {
      const look = looks.get(id);
      const where: Point = [at.x + shift + x, at.y + y];
      return look === undefined ? [] : [sceneGhost(where, look, home, box.ghostWords.get(id))];
    }),
    texts: texts.map((words) => ({ ...words, x: at.x + words.x, y: at.y + words.y })),
  };
}

function sorted(persons: readonly ScenePerson[]): ScenePerson[] {
  return persons.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A box in sentences: its name, numbers, who visits, came and left. */
function saysOf({ title, about, notes }: HomeBox): string {
  return [`${title}: ${about.map(({ text }) => text).join('. ')}`, ...notes].join('. ');
}

function sceneTie(tie: HomeTie, points: readonly Point[] | undefined): SceneTie[] {
  if (points === undefined || points.length < 2) return [];
  const isMove = tie.kind === 'move';
  return [
    {
      id: tie.id,
      kind: tie.kind,
      stroke: isMove ? 'solid' : 'dotted',
      points,
      width: 2,
      arrow: isMove ? 'last' : 'both',
      faded: false,
      personIds: tie.personIds,
      cardIds: [],
      says: tie.says,
    },
  ];
}

function legendItems(ties: readonly HomeTie[], family: FamilyAt, months: number): LegendItem[] {
  const has = (kind: HomeTie['kind']) => ties.some((tie) => tie.kind === kind);
  const since = inWords(addMonths(family.on, -months));
  return [
    ...(has('move')
      ? [{ sign: 'tie:move', words: `Moved home since ${since}; the words stand in the box` }]
      : []),
    ...(has('part-time')
      ? [{ sign: 'tie:part-time', words: 'Lives in one home and part of the time in the other' }]
      : []),
  ];
}
