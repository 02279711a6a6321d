import { accent, paper } from '../colours.ts';
import { pathPart, type GroupPart, type Part } from '../parts/part.ts';
import { hasWords } from '../parts/part-box.ts';
import { polyline } from '../parts/path-data.ts';
import { overlap } from '../room.ts';
import type { Box, Point, Scene } from '../scene.ts';
import type { PaperFurniture, PaperPicture, PicturePiece } from './paper-page.ts';
import { textLine } from './paper-words.ts';
import { pictureItem, placeOn } from './picture-item.ts';
import { wholeBoxes } from './pieces.ts';
import type { Tile } from './tiles.ts';

/** The whole picture on one sheet, too small for words, with the sheets that show it laid over it. */
export function overviewItems(
  scene: Scene,
  pieces: readonly PicturePiece[],
  room: Box,
  tiles: readonly NumberedTile[],
): readonly [PaperPicture, PaperFurniture] {
  const scale = Math.min(room.w / scene.bounds.w, room.h / scene.bounds.h);
  const wordless = pieces.flatMap((piece) => {
    const part = withoutWords(piece.part);
    return part === null ? [] : [{ ...piece, part, says: null }];
  });
  const sheets = tiles.map(({ tile, page }) => `${tile.label} is page ${page}`).join(', ');
  const picture = pictureItem(scene, wordless, room, scale, {
    box: scene.bounds,
    clips: [],
    says: `The whole picture in small, with the sheets that show it: ${sheets}.`,
  });
  const { x, y, w, h } = picture.box;
  const cuts = tiles.flatMap(({ tile }) => tile.cuts);
  const lines = [
    `M${x} ${y}h${w}v${h}h${-w}Z`,
    ...cuts.map((cut) => polyline(cut.map((point) => placeOn(picture, point)))),
  ];
  const people = wholeBoxes(pieces);
  const parts = [
    ...lines.map((d) => pathPart(d, { stroke: accent, strokeWidth: 0.8 })),
    ...tiles.flatMap((tile) => nameOfTile(tile, picture, people)),
  ];
  return [picture, { kind: 'furniture', parts }];
}

interface NumberedTile {
  readonly tile: Tile;
  readonly page: number;
}

/** Half the room of the name of a sheet. */
const half = { w: 24, h: 16 };

/** "B2, page 5" where it covers fewest people. */
function nameOfTile({ tile, page }: NumberedTile, picture: PaperPicture, people: readonly Box[]): Part[] {
  const { scale } = picture.place;
  const [w, h] = [half.w / scale, half.h / scale];
  const shares = [0.5, 0.25, 0.75, 0.12, 0.88];
  const { box } = tile;
  const places = shares.flatMap((down) =>
    shares.map((along): Point => [
      Math.min(Math.max(box.x + box.w * along, box.x + w), box.x + box.w - w),
      Math.min(Math.max(box.y + box.h * down, box.y + h), box.y + box.h - h),
    ]),
  );
  const covered = ([px, py]: Point) =>
    people.filter((each) => overlap(each, { x: px - w, y: py - h, w: 2 * w, h: 2 * h })).length;
  const best = places.reduce((a, b) => (covered(b) < covered(a) ? b : a), places[0] ?? [box.x, box.y]);
  const [x, y] = placeOn(picture, best);
  const left = x - half.w;
  const name = { size: 16, weight: 600, fill: accent } as const;
  return [
    pathPart(`M${left} ${y - half.h}h${2 * half.w}v${2 * half.h}h${-2 * half.w}Z`, {
      fill: paper,
      opacity: 0.85,
    }),
    { ...textLine(tile.label, x, y + 1, name), anchor: 'middle' },
    { ...textLine(`page ${page}`, x, y + 11, { size: 8.5, fill: accent }), anchor: 'middle' },
  ];
}

/** Symbols and lines only: words would be smaller than anybody can read. */
function withoutWords(part: Part): Part | null {
  if (part.kind === 'text') return null;
  if (part.kind === 'path' || !hasWords(part)) return part;
  const parts = part.parts.map(withoutWords).filter((each) => each !== null);
  return { ...part, parts } satisfies GroupPart;
}
