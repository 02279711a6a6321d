import type { LegendItem, Scene } from '../../scene.ts';
import { signIn } from './notation-sign.ts';
import { notationSigns } from './notation-signs.ts';
import type { UnionGroup } from './union-groups.ts';

/** Exactly what the picture shows, in its own notation: signs that nothing in it bears are left out. */
export function legendOf(
  scene: Omit<Scene, 'legend' | 'bounds'>,
  groups: readonly UnionGroup[],
): LegendItem[] {
  const joined = new Set(scene.lines.flatMap(({ role, unionId }) => (role === 'partner' ? [unionId] : [])));
  const picture = { scene, groups, couples: groups.filter(({ id }) => joined.has(id)) };
  return notationSigns.flatMap((one) => {
    const sign = signIn(one, scene.notation);
    return sign !== null && one.isShown(picture) ? [{ sign, words: one.wordsIn?.(scene) ?? one.words }] : [];
  });
}
