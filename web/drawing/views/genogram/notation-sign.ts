import type { Notation, Scene } from '../../scene.ts';
import type { UnionGroup } from './union-groups.ts';

/** A picture before its legend, with the ties that it was drawn from. */
export interface ShownPicture {
  readonly scene: Omit<Scene, 'legend' | 'bounds'>;
  readonly groups: readonly UnionGroup[];
  /** Groups whose partners are joined by a line. */
  readonly couples: readonly UnionGroup[];
}

export type SignGroup = 'people' | 'couples' | 'children' | 'care' | 'homes' | 'quality' | 'seen';

/** One sign of the notation: what the legend of a picture, and the page of all symbols, say of it. */
export interface NotationSign {
  readonly id: string;
  readonly group: SignGroup;
  /** What to draw, as `signParts` takes it; of both notations where they differ. Null where one has no such sign. */
  readonly sign: string | Readonly<Record<Notation, string | null>>;
  /** Short, for a legend. */
  readonly words: string;
  /** What its words are in a picture whose signs of being seen tell another thing; `words` unless given. */
  readonly wordsIn?: (scene: ShownPicture['scene']) => string;
  /** The rule, for the page of all symbols. */
  readonly means: string;
  /** The values of the record that it draws: `partnerStatus:married`. */
  readonly of: readonly string[];
  readonly isShown: (picture: ShownPicture) => boolean;
}

export function signIn({ sign }: Pick<NotationSign, 'sign'>, notation: Notation): string | null {
  return typeof sign === 'string' ? sign : sign[notation];
}
