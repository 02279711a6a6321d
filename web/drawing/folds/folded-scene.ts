import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Chip, Scene, SceneLabel } from '../scene.ts';
import type { FoldKey, SceneFold } from '../scene-folds.ts';
import type { View, ViewOptions } from '../views/view.ts';
import { branchBelow, type FoldedBranch } from './branch.ts';
import { branchFoldId, foldedThing, takesFolds } from './fold-key.ts';
import { foldHome } from './fold-home.ts';
import { withTallies } from './home-tallies.ts';
import { seenOfChildren, tallyLines, tallyOf, type SeenOf } from './tally.ts';
import { withoutBranches } from './without-branches.ts';

/** The legend tells of folds only where there are some. */
const legendItem = { sign: 'fold', words: 'Several people folded into one, with how many' };

/**
 * A view of a family with some of it folded, where the view takes folds at all (else it shows the whole family): branches are left out of the arrangement and stand as one symbol, homes
 * are folded where they stand. Keys that name nobody, or nobody with anything to fold, change nothing. Everybody is
 * either among the persons of the picture or counted in exactly one fold.
 */
export function drawFolded(
  { id: viewId, draw }: View,
  family: FamilyAt,
  options: ViewOptions,
  wanted: readonly FoldKey[],
): Scene {
  const keys = takesFolds(viewId) ? wanted : [];
  const seen = seenOfChildren(family, options.chipChoice?.id);
  const branches = branchesOf(family, keys);
  const folded =
    branches.length === 0
      ? draw(family, options)
      : asFolds(
          draw(withoutBranches(family, branches), withChips(options, branches, seen)),
          branches,
          family,
          seen,
        );
  const homes = keys.map(foldedThing).filter(({ kind }) => kind === 'home');
  const scene = homes.reduce((held, { id }) => foldHome(held, id, seen), folded);
  const away = new Set(branches.flatMap(({ memberIds }) => memberIds));
  const legend = (scene.folds?.length ?? 0) > 0 ? [...scene.legend, legendItem] : scene.legend;
  return { ...withTallies(scene, family, away, seen), legend };
}

/** Each key on what the ones before it left; a person who is folded away themselves folds nothing more. */
export function branchesOf(family: FamilyAt, keys: readonly FoldKey[]): FoldedBranch[] {
  const roots = [...new Set(keys)]
    .map(foldedThing)
    .flatMap(({ kind, id }) => (kind === 'person' ? [id] : []))
    .sort();
  const whole = roots.map((id) => branchBelow(family, id));
  const inAnother = new Set(
    whole.flatMap((branch) => branch?.memberIds.filter((id) => id !== branch.rootId) ?? []),
  );
  const away = new Set<string>();
  return roots.flatMap((id) => {
    const branch = inAnother.has(id) ? null : branchBelow(family, id, away);
    for (const member of branch?.memberIds ?? []) away.add(member);
    return branch ?? [];
  });
}

function withChips(options: ViewOptions, branches: readonly FoldedBranch[], seen: SeenOf): ViewOptions {
  const chips = new Map<string, Chip>(options.chips ?? []);
  for (const { rootId, memberIds } of branches) {
    const tally = tallyOf(memberIds, seen);
    const [, ...lines] = tallyLines(tally);
    if (lines.length === 0) continue;
    const state = tally.notSeen > 0 ? 'attention' : tally.notKnown > 0 ? 'not-held' : 'plain';
    chips.set(branchFoldId(rootId), { state, words: lines.join(', '), lines });
  }
  return { ...options, chips };
}

/** Takes the stand-ins out of the persons and makes symbols of folds of them. */
function asFolds(scene: Scene, branches: readonly FoldedBranch[], family: FamilyAt, seen: SeenOf): Scene {
  const byId = new Map(branches.map((branch) => [branchFoldId(branch.rootId), branch]));
  const folds = scene.persons.flatMap((person): SceneFold[] => {
    const branch = byId.get(person.id);
    if (branch === undefined) return [];
    const { id, x, y, w, h, row, labelBox } = person;
    const tally = tallyOf(branch.memberIds, seen);
    const root = family.people.find((one) => one.id === branch.rootId)?.name ?? '';
    return [
      {
        id,
        key: `person:${branch.rootId}`,
        x,
        y,
        w,
        h,
        row,
        outline: null,
        memberIds: branch.memberIds,
        ...tally,
        labels: person.labels.filter(isOfFold(person.y)).map((label) => ({ ...label, kind: 'name' })),
        labelBox,
        says: `${tallyLines(tally).join(', ')}, folded below ${root}`,
      },
    ];
  });
  return { ...scene, persons: scene.persons.filter(({ id }) => !byId.has(id)), folds };
}

/** Its count and what was seen, not the dates of the eldest in it. */
function isOfFold(y: number): (label: SceneLabel) => boolean {
  return (label) => label.kind !== 'detail' && label.y > y;
}
