import type { GroupPart, Part, TextPart } from '../parts/part.ts';
import type { Box, Point } from '../scene.ts';

/** One sheet, lying on its long side. Lengths are points from its upper left corner. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are read. */
  readonly items: readonly PaperItem[];
}

export type PaperItem = PaperWords | PaperPicture | PaperFurniture;

/** What the words are to a reader who hears them. */
export type WordsRole = 'H1' | 'H2' | 'H3' | 'P' | 'LI';

/** Words in one or several lines: a heading, a paragraph, one entry of a list. */
export interface PaperWords {
  readonly kind: 'words';
  readonly role: WordsRole;
  readonly lines: readonly TextPart[];
}

/** A piece of the picture that is read as one thing. */
export interface PicturePiece {
  readonly part: Part;
  /** Read aloud; null for lines, which `linesSay` tells together, and for words that say themselves. */
  readonly says: string | null;
  /** In pixels of the scene. */
  readonly box: Box;
}

export interface PaperPicture {
  readonly kind: 'picture';
  /** The whole picture in a sentence or two. */
  readonly says: string;
  /** The lines of kinship in words. */
  readonly linesSay: string;
  /** Where it stands on the sheet. */
  readonly box: Box;
  /** From pixels of the scene to points of the sheet. */
  readonly place: NonNullable<GroupPart['place']>;
  /** In pixels of the scene; only what lies inside all of them is drawn. */
  readonly clips: readonly (readonly Point[])[];
  /** From what lies at the bottom to what lies on top. */
  readonly pieces: readonly PicturePiece[];
}

/** Repeated on every sheet, or only there for the eye: passed over by a screen reader. */
export interface PaperFurniture {
  readonly kind: 'furniture';
  readonly parts: readonly Part[];
}
