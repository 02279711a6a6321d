import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { arrangeGenogram } from '../genogram/arrange.ts';
import type { Arrangement, ArrangementInput, PersonBox, Spacing } from '../genogram/arrangement.ts';
import type { Box, Scene, SceneUnion } from '../scene.ts';
import { homeGroups, type HomeGroup } from './genogram/home-groups.ts';
import { homeNameLine, leastCellWidth, nameWidths, sceneHomes } from './genogram/home-looks.ts';
import { legendOf } from './genogram/legend.ts';
import { sceneLines } from './genogram/line-looks.ts';
import { coupleInWords, roomForSigns, sceneMarks } from './genogram/marks.ts';
import { chipRadius, symbolSize, type PersonLook } from './genogram/person-look.ts';
import { unionGroups, type UnionGroup } from './genogram/union-groups.ts';
import { ghostRoom, ghostSize, personLooks, sceneGhost, scenePerson } from './scene-people.ts';
import type { View, ViewOptions } from './view.ts';

const spacing: Spacing = {
  gap: 26,
  track: 10,
  lane: 9,
  rowMargin: 14,
  homePadding: 9,
  homeName: homeNameLine,
};
const margin = 24;

/** Generations in rows, by UK (ICS) convention: the family as a genogram. */
export const genogram: View = { id: 'genogram', label: 'Genogram', draw: genogramView };

/** Arranges and draws a family. Pure: equal families and options give equal scenes. */
export function genogramView(family: FamilyAt, options: ViewOptions = {}): Scene {
  const looks = personLooks(family, options);
  const groups = unionGroups(family);
  const homes = homeGroups(family);
  const arrangement = arrangeGenogram(arrangementInput(family, looks, groups, homes), spacing);
  return sceneOf(family, options, looks, groups, homes, arrangement);
}

/** What the arrangement is told: sizes, unions, homes with their ghosts. */
export function arrangementInput(
  family: FamilyAt,
  looks: ReadonlyMap<string, PersonLook>,
  groups: readonly UnionGroup[],
  homes: readonly HomeGroup[],
): ArrangementInput {
  const roomForHome = new Map(
    homes.flatMap((home) => home.members.map((id) => [id, leastCellWidth(home)] as const)),
  );
  const people = family.people.map(({ id, dob, expectedDob }): PersonBox => {
    const look = looks.get(id);
    return {
      id,
      born: dob ?? expectedDob ?? '',
      width: look?.size ?? symbolSize,
      height: look?.size ?? symbolSize,
      labelWidth: Math.max(look?.labelWidth ?? 0, roomForHome.get(id) ?? 0),
      labelHeight: look?.labelHeight ?? 0,
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
      ...hosts.map(({ ghost, rowOf }) => ghostBox(ghost.id, looks.get(ghost.personId), rowOf)),
    ],
    unions: groups
      .filter(({ isLink }) => !isLink)
      .map((group) => ({
        id: group.id,
        partners: group.partners,
        children: group.children,
        began: group.began,
        room: roomForSigns(group),
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

function ghostBox(id: string, look: PersonLook | undefined, rowOf: string): PersonBox {
  return { id, born: '', width: ghostSize, height: ghostSize, ...ghostRoom(look), rowOf };
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
    home.ghosts.flatMap(({ id, personId }) => {
      const [at, look] = [places.get(id), looks.get(personId)];
      return at === undefined || look === undefined ? [] : [sceneGhost([at.x, at.y], look, home)];
    }),
  );
  const byId = new Map(persons.map((person) => [person.id, person]));
  const lines = sceneLines(arrangement.lines, new Map(groups.map((group) => [group.id, group])), byId);
  const placed = {
    view: genogram.id,
    notation: options.notation ?? 'uk',
    asOf: family.on,
    focusId: options.focusId ?? null,
    persons,
    ghosts,
    unions: sceneUnions(groups, arrangement, family),
    lines,
    homes: sceneHomes(arrangement.islands, homes),
  };
  const marks = sceneMarks(family, groups, placed);
  const scene = { ...placed, marks };
  return { ...scene, legend: legendOf(scene, groups), bounds: boundsOf(scene) };
}

function sceneUnions(
  groups: readonly UnionGroup[],
  arrangement: Arrangement,
  family: FamilyAt,
): SceneUnion[] {
  const points = new Map(arrangement.unions.map((union) => [union.id, union]));
  const names = (ids: readonly string[]) =>
    ids.map((id) => family.people.find((person) => person.id === id)?.name ?? '').join(' and ');
  return groups.flatMap((group) => {
    const at = points.get(group.id) ?? points.get(group.placedWith ?? '');
    if (at === undefined) return [];
    const { id, kind, partners, children } = group;
    const claimed =
      group.nature === 'claimed' ? `: said to be a parent of ${names(children)}, not confirmed` : '';
    const tie = kind === 'family' && partners.length > 1 ? `: ${coupleInWords(group.couple)}` : claimed;
    const who =
      partners.length === 0
        ? `${names(children)}: brothers and sisters, parents not recorded`
        : names(partners);
    return [{ id, kind, partners, children, x: at.x, y: at.y, says: `${who}${tie}` }];
  });
}

function boundsOf({
  persons,
  ghosts,
  lines,
  homes,
}: Pick<Scene, 'persons' | 'ghosts' | 'lines' | 'homes'>): Box {
  const xs: number[] = [];
  const ys: number[] = [];
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
