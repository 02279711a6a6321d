import { accent, homeInk, ink, paper, quiet } from '../drawing/colours.ts';

/** The colour that stands on screen for a colour of the picture. */
export type Palette = (colour: string) => string;

/** As on paper. */
export const plainPalette: Palette = (colour) => colour;

/** More contrast asked for: what is grey on paper is ink, and so are the outlines and names of homes. */
const strongPalette: Palette = (colour) => (colour === quiet || colour === homeInk ? ink : colour);

/** A contrast theme of the system: its own colours and no others. Signs are told apart by shape and words. */
const systemPalette: Palette = (colour) => {
  if (isLight(colour)) return 'Canvas';
  return colour === accent ? 'Highlight' : 'CanvasText';
};

export function paletteOf(wish: { readonly isForced: boolean; readonly isStrong: boolean }): Palette {
  if (wish.isForced) return systemPalette;
  return wish.isStrong ? strongPalette : plainPalette;
}

/** Paper and the faint tints of homes and folds: areas behind what is read. */
function isLight(colour: string): boolean {
  if (colour === paper) return true;
  const parts = /^#(..)(..)(..)$/.exec(colour);
  return parts?.slice(1).every((part) => Number.parseInt(part, 16) > 0xd0) ?? false;
}
