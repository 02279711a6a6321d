import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { personId } from '../../../api/domain/ids.ts';
import { listInWords } from '../../../api/domain/words/lists-in-words.ts';
import { noOthers } from '../scene-others.ts';
import type { Box, LegendItem, Scene, SceneHome, ScenePerson, SceneUnion } from '../scene.ts';
import { boxOfPart, boxAround } from '../parts/part-box.ts';
import { sceneParts } from '../parts/scene-parts.ts';
import { legendOf } from './genogram/legend.ts';
import { unionGroups } from './genogram/union-groups.ts';
import { chipChoiceIn, type ViewOptions } from './view.ts';

const margin = 24;

type Drawn = Pick<Scene, 'persons' | 'ghosts' | 'homes' | 'others'>;

/** A scene of a view without lines of kinship: its kinship stays told for the keys, its legend is what it shows. */
export function sceneOfView(
  view: string,
  family: FamilyAt,
  options: ViewOptions,
  drawn: Drawn,
  legend: readonly LegendItem[],
): Scene {
  const base = {
    view,
    notation: options.notation ?? 'uk',
    asOf: family.on,
    focusId: options.focusId ?? null,
    ...chipChoiceIn(options),
    ...drawn,
    unions: unionsAmong(family, drawn.persons),
    lines: [],
    marks: [],
  } satisfies Omit<Scene, 'legend' | 'bounds'>;
  return { ...base, legend: [...legendOf(base, []), ...legend], bounds: boundsOf(base) };
}

/** Who is whose child, partner or carer among those drawn; without lines their place is the middle of the people. */
function unionsAmong(family: FamilyAt, persons: readonly ScenePerson[]): SceneUnion[] {
  const byId = new Map(persons.map((person) => [person.id, person]));
  return unionGroups(family).flatMap(({ id, kind, partners, children }) => {
    const among = (ids: readonly string[]) => ids.filter((each) => byId.has(each)).sort();
    const people = [...among(partners), ...among(children)];
    const drawn = people.flatMap((each) => byId.get(each) ?? []);
    if (drawn.length === 0) return [];
    const middle = (of: (person: ScenePerson) => number) =>
      Math.round(drawn.reduce((sum, person) => sum + of(person), 0) / drawn.length);
    return [
      {
        id,
        kind,
        partners: among(partners),
        children: among(children),
        x: middle(({ x }) => x),
        y: middle(({ y }) => y),
        says: listInWords(people.flatMap((each) => family.byId.get(personId(each))?.name ?? [])),
      },
    ];
  });
}

function boundsOf(scene: Omit<Scene, 'legend' | 'bounds'>): Box {
  const parts = sceneParts({ ...scene, others: scene.others ?? noOthers, legend: [], bounds: nowhere });
  const box = boxAround(parts.map(boxOfPart));
  if (box === null) return nowhere;
  const [x, y] = [Math.floor(box.x - margin), Math.floor(box.y - margin)];
  return {
    x,
    y,
    w: Math.ceil(box.x + box.w + margin - x),
    h: Math.ceil(box.y + box.h + margin - y),
  };
}

const nowhere: Box = { x: 0, y: 0, w: 0, h: 0 };

/** The outline of a home drawn as a box. */
export function boxedHome(
  { x, y, w, h }: Box,
  home: Pick<SceneHome, 'householdId' | 'name' | 'members' | 'says'>,
): SceneHome {
  return {
    id: `${home.householdId}/1`,
    ...home,
    continued: false,
    outline: [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    labels: [],
  };
}

/** Rows for the keys: people at one height stand in one row, the topmost is 0. */
export function withRows(persons: readonly ScenePerson[]): ScenePerson[] {
  const heights = [...new Set(persons.map(({ y }) => y))].sort((a, b) => a - b);
  return persons.map((person) => ({ ...person, row: heights.indexOf(person.y) }));
}
