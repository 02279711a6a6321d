import { personOfMember } from '../drawing/folds/ghosts-in.ts';
import { noOthers, type SceneTie } from '../drawing/scene-others.ts';
import type { Scene, SceneMark, SceneUnion } from '../drawing/scene.ts';

/** How strongly whatever is greyed is painted: faint, but in words that can be read where more contrast is asked for. */
export function greyedOpacity(wish: { readonly isForced: boolean; readonly isStrong: boolean }): number {
  return wish.isForced || wish.isStrong ? 0.75 : 0.22;
}

/**
 * A picture in two: what belongs to people who are greyed, and everything else.
 *
 * A line that ends at somebody is greyed with any of its ends; what a union shares, once a partner is greyed or all of
 * its children are; its marks with the partners. A tie of two people goes with either; homes, folds, agencies and the
 * ties of many only once nobody of theirs is left. Words and frames of the whole picture are never greyed.
 */
export function partedByGrey(
  scene: Scene,
  greyedIds: ReadonlySet<string>,
): { readonly greyed: Scene | null; readonly clear: Scene } {
  if (greyedIds.size === 0) return { greyed: null, clear: scene };
  const is = greyedBy(scene, greyedIds);
  const half = (isWanted: (grey: boolean) => boolean) => {
    const own = <One>(all: readonly One[], isGreyed: (one: One) => boolean) =>
      all.filter((one) => isWanted(isGreyed(one)));
    const { others = noOthers } = scene;
    return {
      persons: own(scene.persons, is.person),
      ghosts: own(scene.ghosts, is.ghost),
      lines: own(scene.lines, is.line),
      marks: own(scene.marks, is.mark),
      homes: own(scene.homes, is.home),
      influences: own(scene.influences ?? [], is.influence),
      folds: own(scene.folds ?? [], is.fold),
      others: {
        ...(isWanted(true) ? noOthers : others),
        cards: own(others.cards, is.card),
        ties: own(others.ties, is.tie),
        joins: own(others.joins, is.join),
      },
    };
  };
  return {
    greyed: { ...emptied(scene), ...half((grey) => grey) },
    clear: { ...scene, ...half((grey) => !grey) },
  };
}

/** Of each kind of thing in a picture: is it greyed? */
function greyedBy({ unions, folds = [] }: Scene, personIds: ReadonlySet<string>) {
  const isFoldGreyed = ({ memberIds }: { readonly memberIds: readonly string[] }) =>
    memberIds.every((id) => personIds.has(id));
  // Lines and unions name a fold as their end.
  const greyed = new Set([...personIds, ...folds.filter(isFoldGreyed).map(({ id }) => id)]);
  const any = (ids: readonly string[]) => ids.some((id) => greyed.has(id));
  const all = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => greyed.has(id));
  const byId = new Map(unions.map((union) => [union.id, union]));
  const isShareGreyed = (union: SceneUnion) => any(union.partners) || all(union.children);
  const isOf = (unionId: string, isGreyed: (union: SceneUnion) => boolean) => {
    const union = byId.get(unionId);
    return union !== undefined && isGreyed(union);
  };
  return {
    person: ({ id }: Scene['persons'][number]) => greyed.has(id),
    ghost: ({ personId }: Scene['ghosts'][number]) => greyed.has(personId),
    line: ({ personIds: ends, unionId }: Scene['lines'][number]) =>
      ends.length > 0 ? any(ends) : isOf(unionId, isShareGreyed),
    mark: ({ kind, unionId }: SceneMark) =>
      isOf(unionId, kind === 'identical' ? isShareGreyed : ({ partners }) => any(partners)),
    home: ({ members }: Scene['homes'][number]) => all(members.map(personOfMember)),
    influence: ({ fromId, toId }: NonNullable<Scene['influences']>[number]) => any([fromId, toId]),
    fold: isFoldGreyed,
    card: ({ personIds: ids }: (typeof noOthers.cards)[number]) => all(ids),
    tie: ({ kind, personIds: ids }: SceneTie) => (kind === 'support' ? any(ids) : all(ids)),
    join: ({ personId }: (typeof noOthers.joins)[number]) => greyed.has(personId),
  };
}

/** The scene with nothing in any of its lists: what is not greyed by name stands in the other half alone. */
function emptied(scene: Scene): Scene {
  const lists = Object.entries(scene).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? [] : value,
  ]);
  return { ...scene, ...Object.fromEntries(lists) };
}
