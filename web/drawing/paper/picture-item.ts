import type { Box, Point, Scene } from '../scene.ts';
import type { PaperPicture, PicturePiece } from './paper-page.ts';

/** A picture, or the part of it that lies in `shown`, in the middle of a room at a scale. */
export function pictureItem(
  scene: Scene,
  pieces: readonly PicturePiece[],
  room: Box,
  scale: number,
  shown: { readonly box: Box; readonly clips: PaperPicture['clips']; readonly says: string },
): PaperPicture {
  const { box } = shown;
  const [w, h] = [box.w * scale, box.h * scale];
  const on = { x: room.x + (room.w - w) / 2, y: room.y + Math.max(0, (room.h - h) / 2), w, h };
  return {
    kind: 'picture',
    says: shown.says,
    linesSay: linesSay(scene),
    box: on,
    place: { x: on.x - box.x * scale, y: on.y - box.y * scale, scale },
    clips: shown.clips,
    pieces: pieces.filter((piece) => touches(piece.box, box)),
  };
}

function linesSay(scene: Scene): string {
  const ties = scene.unions.map(({ says }) => says).filter((says) => says !== '');
  return ties.length === 0 ? 'No ties are drawn.' : `Ties drawn as lines. ${ties.join('. ')}.`;
}

function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;
}

/** Where a place of the scene lies on the sheet. */
export function placeOn({ place }: PaperPicture, [x, y]: Point): Point {
  return [place.x + x * place.scale, place.y + y * place.scale];
}
