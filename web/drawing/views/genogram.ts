import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { personId } from '../../../api/domain/ids.ts';
import { arrangeGenogram } from '../genogram/arrange.ts';
import type { Arrangement, ArrangementInput, PersonBox, Spacing } from '../genogram/arrangement.ts';
import { boxOfLabel, boxOfMark } from '../room.ts';
import { arrangementWishes } from '../genogram/previous-scene.ts';
import type { Box, Notation, Scene, SceneUnion } from '../scene.ts';
import { homeGroups, type HomeGroup } from './genogram/home-groups.ts';
import { homeNameLine, leastCellWidth, nameWidths, sceneHomes } from './genogram/home-looks.ts';
import { sceneInfluences } from './genogram/influence-looks.ts';
import { boxesAlong } from './genogram/influence-places.ts';
import { legendOf } from './genogram/legend.ts';
import { sceneLines } from './genogram/line-looks.ts';
import { roomForSigns } from './genogram/couple-marks.ts';
import { sceneMarks } from './genogram/marks.ts';
import { chipRadius, symbolSize, type PersonLook } from './genogram/person-look.ts';
import { unionInSentences, type TiePeople } from './genogram/tie-words.ts';
import { unionGroups, type UnionGroup } from './genogram/union-groups.ts';
import {
  ghostRoom,
  ghostSize,
  personLooks,
  sceneGhost,
  scenePerson,
  yearRoom,
  yearsWidth,
} from './scene-people.ts';
import { chipChoiceIn, type View, type ViewOptions } from './view.ts';

const spacing: Spacing = {
  gap: 22,
  track: 10,
  lane: 9,
  rowMargin: 14,
  homePadding: 9,
  homeName: homeNameLine,
};
const margin = 24;

/** Generations in rows, by UK (ICS) or McGoldrick convention: the family as a genogram. */
export const genogram: View = { id: 'genogram', label: 'Genogram', draw: genogramView };

/** Arranges and draws a family. Pure: equal families and options give equal scenes. */
export function genogramView(family: FamilyAt, options: ViewOptions = {}): Scene {
  const groups = unionGroups(family);
  const homes = homeGroups(family);
  const notation = options.notation ?? 'uk';
  const notes = new Map(homes.flatMap(({ unsure }) => [...unsure]));
  const looks = personLooks(family, options, { datesAbove: notation === 'mcgoldrick', notes });
  const input = arrangementInput(family, looks, groups, homes, notation);
  const arrangement = arrangeGenogram(input, spacing, arrangementWishes(genogram.id, options));
  return sceneOf(family, { ...options, notation }, looks, groups, homes, arrangement);
}

/** Years over the symbols take room above, and as much below, where the words begin that much lower (McGoldrick). */
function tallerBy(notation: Notation): number {
  return notation === 'mcgoldrick' ? yearRoom : 0;
}

/** What the arrangement is told: sizes, unions, homes with their ghosts. */
export function arrangementInput(
  family: FamilyAt,
  looks: ReadonlyMap<string, PersonLook>,
  groups: readonly UnionGroup[],
  homes: readonly HomeGroup[],
  notation: Notation = 'uk',
): ArrangementInput {
  const taller = tallerBy(notation);
  const roomForHome = new Map(
    homes.flatMap((home) => home.members.map((id) => [id, leastCellWidth(home)] as const)),
  );
  const people = family.people.map((person): PersonBox => {
    const { id } = person;
    const look = looks.get(id);
    return {
      id,
      born: placeInBirthOrder(person),
      width: look?.size ?? symbolSize,
      height: (look?.size ?? symbolSize) + 2 * taller,
      labelWidth: Math.max(look?.labelWidth ?? 0, roomForHome.get(id) ?? 0, yearsWidth(look)),
      labelHeight: Math.max(0, (look?.labelHeight ?? 0) - taller),
    };
  });
  const hosts = homes.flatMap(({ members, ghosts, id }) =>
    ghosts.map((ghost, index) => {
      const host = hostOf(family, members);
      const rowOf = host ?? ghosts[0]?.personId ?? ghost.personId;
      return { ghost, id, rowOf, host: host ?? ghosts[index - 1]?.id ?? ghost.personId };
    }),
  );
  return {
    persons: [
      ...people,
      ...hosts.map(({ ghost, rowOf }) => ghostBox(ghost, looks.get(ghost.personId), rowOf)),
    ],
    unions: groups
      .filter(({ isLink }) => !isLink)
      .map((group) => ({
        id: group.id,
        partners: group.partners,
        children: group.children,
        began: group.began,
        room: roomForSigns(group, notation, takenBeside(group, looks, homes)),
        isTie: group.kind !== 'family',
      })),
    links: groups
      .filter(({ isLink }) => isLink)
      .map(({ id, partners, children }) => ({ id, upper: partners[0] ?? '', lower: children[0] ?? '' })),
    households: homes.map((home) => ({
      id: home.id,
      members: [...home.members, ...home.ghosts.map((ghost) => ghost.id)],
      name: nameWidths(home),
    })),
    twins: family.relatedTies.filter(({ kind }) => kind === 'twin').map(({ personIds }) => personIds),
    closeness: hosts.map(({ ghost, host }) => [ghost.id, host] as const),
  };
}

/** What the signs of two partners and the outlines of homes that only one of them lives in take of the line between them. */
function takenBeside(
  { partners, couple }: UnionGroup,
  looks: ReadonlyMap<string, PersonLook>,
  homes: readonly HomeGroup[],
): number {
  const homesOf = partners.map((id) => homes.find(({ members }) => members.includes(id)) ?? null);
  const isShared = new Set(homesOf).size === 1;
  return partners.reduce((sum, id, index) => {
    const look = looks.get(id);
    const home = homesOf[index] ?? null;
    const size = look?.size ?? symbolSize;
    const sign = look?.chip == null ? 0 : chipRadius + 2;
    const cell = home === null ? 0 : leastCellWidth(home);
    const width = Math.max(look?.labelWidth ?? 0, cell, yearsWidth(look));
    const outline = isShared || home === null ? 0 : Math.max(0, width - size) / 2 + spacing.homePadding + 3;
    const years = couple?.former === true ? Math.max(0, yearsWidth(look) - size) / 2 + 2 : 0;
    return sum + Math.ceil(Math.max(sign, outline, years));
  }, 0);
}

type Ghost = HomeGroup['ghosts'][number];

function ghostBox({ id, words }: Ghost, look: PersonLook | undefined, rowOf: string): PersonBox {
  return { id, born: '', width: ghostSize, height: ghostSize, ...ghostRoom(look, words), rowOf };
}

/** A loss stands where the child would: by the day it happened, or else the day the child was due. */
function placeInBirthOrder({ dob, dod, expectedDob, birthOutcome }: FamilyAt['people'][number]): string {
  return dob ?? (birthOutcome === null ? null : dod) ?? expectedDob ?? '';
}

/** The youngest of a home: a ghost stands in their row. */
function hostOf(family: FamilyAt, members: readonly string[]): string | null {
  const sorted = family.people
    .filter(({ id }) => members.includes(id))
    .sort((a, b) =>
      (a.dob ?? '') < (b.dob ?? '') ? 1 : (a.dob ?? '') > (b.dob ?? '') ? -1 : a.id < b.id ? -1 : 1,
    );
  return sorted[0]?.id ?? null;
}

function sceneOf(
  family: FamilyAt,
  options: ViewOptions,
  looks: ReadonlyMap<string, PersonLook>,
  groups: readonly UnionGroup[],
  homes: readonly HomeGroup[],
  arrangement: Arrangement,
): Scene {
  const places = new Map(arrangement.persons.map((person) => [person.id, person]));
  const persons = family.people.flatMap((person) => {
    const [at, look] = [places.get(person.id), looks.get(person.id)];
    return at === undefined || look === undefined ? [] : [scenePerson(at, look, person, options)];
  });
  const ghosts = homes.flatMap((home) =>
    home.ghosts.flatMap(({ id, personId, words }) => {
      const [at, look] = [places.get(id), looks.get(personId)];
      return at === undefined || look === undefined ? [] : [sceneGhost([at.x, at.y], look, home, words)];
    }),
  );
  const byId = new Map(persons.map((person) => [person.id, person]));
  const notation = options.notation ?? 'uk';
  const people = peopleOfTies(family);
  const lines = sceneLines(arrangement.lines, {
    groups: new Map(groups.map((group) => [group.id, group])),
    persons: byId,
    notation,
    taller: tallerBy(notation),
  });
  const placed = {
    view: genogram.id,
    notation,
    asOf: family.on,
    focusId: options.focusId ?? null,
    ...chipChoiceIn(options),
    persons,
    ghosts,
    unions: sceneUnions(groups, arrangement, people),
    lines,
    homes: sceneHomes(arrangement.islands, homes, byId, people.nameOf),
  };
  const marks = sceneMarks(family, groups, placed, people, notation);
  const marked = { ...placed, marks };
  const scene =
    options.quality === true ? { ...marked, influences: sceneInfluences(family, marked, people) } : marked;
  const { trunks } = arrangement;
  return { ...scene, legend: legendOf(scene, groups), bounds: boundsOf(scene), trunks };
}

function sceneUnions(
  groups: readonly UnionGroup[],
  arrangement: Arrangement,
  people: TiePeople,
): SceneUnion[] {
  const points = new Map(arrangement.unions.map((union) => [union.id, union]));
  return groups.flatMap((group) => {
    const at = points.get(group.id) ?? points.get(group.placedWith ?? '');
    if (at === undefined) return [];
    const { id, kind, partners, children } = group;
    return [{ id, kind, partners, children, x: at.x, y: at.y, says: unionInSentences(group, people) }];
  });
}

/** Names in sentences about ties: whole names, since a sentence may be read without the picture. */
function peopleOfTies({ byId }: FamilyAt): TiePeople {
  return {
    nameOf: (id) => byId.get(personId(id))?.name ?? 'somebody',
    sexOf: (id) => byId.get(personId(id))?.sex ?? 'unknown',
  };
}

function boundsOf({
  persons,
  ghosts,
  lines,
  marks,
  homes,
  influences = [],
}: Pick<Scene, 'persons' | 'ghosts' | 'lines' | 'marks' | 'homes' | 'influences'>): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  const words = influences.flatMap(({ labels }) => labels.map(boxOfLabel));
  for (const { x, y, w, h } of [...marks.map(boxOfMark), ...words, ...influences.flatMap(boxesAlong)]) {
    xs.push(x, x + w);
    ys.push(y, y + h);
  }
  for (const { x, y, w, h, labelBox } of persons) {
    xs.push(x - w / 2, x + w / 2 + chipRadius, labelBox.x, labelBox.x + labelBox.w);
    ys.push(y - h / 2 - chipRadius, y + h / 2, labelBox.y + labelBox.h);
  }
  for (const { x, y, h, labels } of ghosts) {
    xs.push(x);
    ys.push(y - h / 2, ...labels.map((label) => label.y + 4));
  }
  for (const { points } of [...lines, ...homes.map(({ outline }) => ({ points: outline }))]) {
    for (const [x, y] of points) {
      xs.push(x);
      ys.push(y);
    }
  }
  if (xs.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  const [left, top] = [least(xs) - margin, least(ys) - margin];
  return {
    x: left,
    y: top,
    w: -least(xs.map((x) => -x)) + margin - left,
    h: -least(ys.map((y) => -y)) + margin - top,
  };
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}
