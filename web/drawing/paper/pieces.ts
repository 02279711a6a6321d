import type { GroupPart, Part } from '../parts/part.ts';
import { boxOfPart, hasWords } from '../parts/part-box.ts';
import { sceneParts } from '../parts/scene-parts.ts';
import type { Box, Scene } from '../scene.ts';
import type { PicturePiece } from './paper-page.ts';

/** Whatever is larger than this, such as the outline of a home, may be cut; what it holds may not. */
const largestWhole = 420;
/** Signs without words that are smaller than this are never cut. */
const smallSign = 60;

/** A picture as the pieces that it is read and cut in, in the order of drawing. */
export function piecesOf(scene: Scene): PicturePiece[] {
  return sceneParts(scene).flatMap((part): PicturePiece[] => {
    const box = boxOfPart(part);
    return box === null ? [] : [{ part, says: saysOf(part), box }];
  });
}

function saysOf(part: Part): string | null {
  return part.kind === 'group' && part.says !== '' ? part.says : null;
}

/** The boxes that no cut may pass: people with their words, names of homes, signs on lines. */
export function wholeBoxes(pieces: readonly { readonly part: Part }[]): Box[] {
  return pieces.flatMap(({ part }) => wholeBoxesOf(part));
}

function wholeBoxesOf(part: Part): Box[] {
  const box = boxOfPart(part);
  if (box === null) return [];
  const isLarge = box.w > largestWhole || box.h > largestWhole;
  if (isLarge) return part.kind === 'group' && part.place === null ? insideOf(part) : [];
  if (hasWords(part)) return [box];
  return part.kind === 'group' && box.w < smallSign && box.h < smallSign ? [box] : [];
}

function insideOf({ parts }: GroupPart): Box[] {
  return parts.flatMap(wholeBoxesOf);
}
