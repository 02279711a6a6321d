import type { FoldKey } from '../scene-folds.ts';

/** Null for anything but `person:ID` and `home:ID`. */
export function readFoldKey(text: string): FoldKey | null {
  const [, kind, id] = /^(person|home):(.+)$/.exec(text) ?? [];
  if (id === undefined) return null;
  return kind === 'person' ? `person:${id}` : `home:${id}`;
}

/** The person or home that a key names. */
export function foldedThing(key: FoldKey): { readonly kind: 'person' | 'home'; readonly id: string } {
  return key.startsWith('home:') ? { kind: 'home', id: key.slice(5) } : { kind: 'person', id: key.slice(7) };
}

/**
 * Only the genogram is drawn with folds. The other views are about homes and contacts: with people taken out they would
 * say of homes and agencies what is not so.
 */
export function takesFolds(viewId: string): boolean {
  return viewId === 'genogram';
}

/** The id of the symbol of a branch: it stands in unions and lines in place of whoever is folded. */
export function branchFoldId(personId: string): string {
  return `fold:person:${personId}`;
}
