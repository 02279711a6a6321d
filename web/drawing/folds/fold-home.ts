import type { Scene, SceneHome, SceneLabel, ScenePerson } from '../scene.ts';
import type { FoldTally, SceneFold } from '../scene-folds.ts';
import { textWidth } from '../text-width.ts';
import { ghostsIn } from './ghosts-in.ts';
import { innerBox } from './inner-box.ts';
import { tallyLines, tallyOf, type SeenOf } from './tally.ts';

const nameSize = 14;
const lineSize = 12;
const spacing = 1.25;

/**
 * A home folded where it stands: each of its islands becomes one plate with the count of whoever stood in it, and the
 * lines to them end at its edge; who also stays there is counted apart. Nothing else moves. The island that the focus stands in is never folded.
 */
export function foldHome(scene: Scene, householdId: string, seen: SeenOf): Scene {
  const islands = scene.homes.filter((home) => home.householdId === householdId);
  if (islands.length === 0) return scene;
  const drawn = new Map(scene.persons.map((person) => [person.id, person]));
  const folds = islands.flatMap((island): SceneFold[] => {
    const members = island.members.flatMap((id) => drawn.get(id) ?? []);
    if (members.length === 0 || members.some(({ focus }) => focus)) return [];
    return [
      foldOf(island, memberIdsOf(members), members[0]?.row ?? 0, {
        ...tallyOf(memberIdsOf(members), seen),
        alsoHere: ghostsIn(island, scene.ghosts).length,
      }),
    ];
  });
  const away = new Set(folds.flatMap(({ memberIds }) => memberIds));
  const isFolded = (home: SceneHome) => folds.some(({ id }) => id === `fold:home:${home.id}`);
  const ghostsAway = new Set(islands.filter(isFolded).flatMap((island) => ghostsIn(island, scene.ghosts)));
  return {
    ...scene,
    persons: scene.persons.filter(({ id }) => !away.has(id)),
    ghosts: scene.ghosts.filter((ghost) => !ghostsAway.has(ghost)),
    homes: scene.homes.filter((home) => !isFolded(home)),
    folds: [...(scene.folds ?? []), ...folds],
  };
}

function memberIdsOf(members: readonly ScenePerson[]): string[] {
  return members.map(({ id }) => id);
}

function foldOf(island: SceneHome, memberIds: readonly string[], row: number, tally: FoldTally): SceneFold {
  const lines = tallyLines(tally);
  const box = innerBox(island.outline);
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  const name = island.continued ? `${island.name} (cont.)` : island.name;
  const labels = labelsIn(name, lines, x, y, box.w);
  return {
    id: `fold:home:${island.id}`,
    key: `home:${island.householdId}`,
    x,
    y,
    w: box.w,
    h: box.h,
    row,
    outline: island.outline,
    memberIds: [...memberIds].sort(),
    ...tally,
    labels,
    labelBox: { x: box.x, y: box.y + box.h, w: box.w, h: 0 },
    says: `${name}, folded: ${lines.join(', ')}`,
  };
}

/** In the middle of the plate, each line on its own; made smaller where the widest would not fit. */
function labelsIn(name: string, lines: readonly string[], x: number, y: number, width: number): SceneLabel[] {
  const texts = [
    { kind: 'name' as const, text: name, size: nameSize },
    ...lines.map((text) => ({ kind: 'name' as const, text, size: lineSize })),
  ];
  const widest = Math.max(...texts.map(({ text, size }) => textWidth(text, size)));
  const scale = Math.min(1, (width - 8) / widest);
  const height = texts.reduce((sum, { size }) => sum + size * scale * spacing, 0);
  let top = y - height / 2;
  return texts.map(({ kind, text, size }) => {
    const baseline = top + size * scale;
    top += size * scale * spacing;
    return { kind, text, x, y: baseline, size: size * scale };
  });
}
