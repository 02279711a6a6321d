import type { Scene } from '../drawing/scene.ts';

/** How strongly whatever is greyed is painted. */
export const greyedOpacity = 0.22;

/**
 * A picture in two: what concerns only people who are greyed, and everything else. A line is greyed with whoever it
 * leads to, a home once all of its members are. Signs of a kind not known here are never greyed.
 */
export function partedByGrey(
  scene: Scene,
  greyedIds: ReadonlySet<string>,
): { readonly greyed: Scene | null; readonly clear: Scene } {
  if (greyedIds.size === 0) return { greyed: null, clear: scene };
  const unions = new Map(scene.unions.map((union) => [union.id, [...union.partners, ...union.children]]));
  const any = (ids: readonly string[]) => ids.some((id) => greyedIds.has(id));
  const all = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => greyedIds.has(id));
  const isGreyedUnion = (unionId: string) => any(unions.get(unionId) ?? []);
  const isGreyed = {
    person: ({ id }: Scene['persons'][number]) => greyedIds.has(id),
    ghost: ({ personId }: Scene['ghosts'][number]) => greyedIds.has(personId),
    line: ({ personIds, unionId }: Scene['lines'][number]) =>
      personIds.length > 0 ? any(personIds) : isGreyedUnion(unionId),
    mark: ({ unionId }: Scene['marks'][number]) => isGreyedUnion(unionId),
    home: ({ members }: Scene['homes'][number]) => all(members),
  };
  const half = (isWanted: (grey: boolean) => boolean) => ({
    persons: scene.persons.filter((one) => isWanted(isGreyed.person(one))),
    ghosts: scene.ghosts.filter((one) => isWanted(isGreyed.ghost(one))),
    lines: scene.lines.filter((one) => isWanted(isGreyed.line(one))),
    marks: scene.marks.filter((one) => isWanted(isGreyed.mark(one))),
    homes: scene.homes.filter((one) => isWanted(isGreyed.home(one))),
  });
  return {
    greyed: { ...emptied(scene), ...half((grey) => grey) },
    clear: { ...scene, ...half((grey) => !grey) },
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
