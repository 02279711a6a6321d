import type { SceneLabel } from '../scene.ts';

/**
 * What a picture is made of once everybody knows where they stand: paths and words, nothing else. The SVG writer, the
 * PDF and the screen each draw these, so that a sign looks the same wherever it is met. Lengths are scene pixels.
 */
export type Part = PathPart | TextPart | GroupPart;

export interface PathPart {
  readonly kind: 'path';
  /** As in SVG: M, L, A, C, Q and Z with their small letters. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** Lengths of strokes and gaps in turn; null for an unbroken line. */
  readonly dash: readonly number[] | null;
  readonly dashOffset: number;
  readonly cap: 'butt' | 'round';
  /** 0 to 1. */
  readonly opacity: number;
  /** Paper under words on a line: where a far picture leaves the words out, it goes with them. */
  readonly under?: Pick<TextPart, 'words' | 'size'>;
}

/** One line of words. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  /** The middle or the start of the words, and their baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start';
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  /** Paper round the letters, where lines may pass behind them. */
  readonly halo: boolean;
  /** What the words are: from farther away those of chips fall away first, then details, then names. */
  readonly words?: SceneLabel['kind'];
}

/** Parts that are one thing: a person with symbol, name and sign. */
export interface GroupPart {
  readonly kind: 'group';
  /** Unique in the picture; null where nobody refers to it. */
  readonly id: string | null;
  /** The whole thing in one sentence; null where its parts say enough. */
  readonly says: string | null;
  /** Moved and scaled, where the parts are told in a square of their own. */
  readonly place: { readonly x: number; readonly y: number; readonly scale: number } | null;
  readonly parts: readonly Part[];
}

type PathLook = Partial<Omit<PathPart, 'kind' | 'd'>>;

/** A path; without more said, an unbroken line of 2 in nothing but its stroke. */
export function pathPart(d: string, look: PathLook): PathPart {
  return {
    kind: 'path',
    d,
    fill: null,
    stroke: null,
    strokeWidth: 2,
    dash: null,
    dashOffset: 0,
    cap: 'butt',
    opacity: 1,
    ...look,
  };
}

export function groupPart(says: string | null, parts: readonly Part[], id: string | null = null): GroupPart {
  return { kind: 'group', id, says, place: null, parts };
}
