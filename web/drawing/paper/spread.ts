import { quiet } from '../colours.ts';
import { pathPart } from '../parts/part.ts';
import { polyline } from '../parts/path-data.ts';
import type { Box } from '../scene.ts';
import { continuationsOf } from './continuations.ts';
import { continuationMarks } from './continuation-marks.ts';
import type { Drawing, Sheet } from './drawing.ts';
import { firstSheet } from './first-sheet.ts';
import { overviewItems } from './overview.ts';
import type { PicturePiece } from './paper-page.ts';
import { roomBelow, type PaperSize } from './paper-size.ts';
import { pictureItem, placeOn } from './picture-item.ts';
import { wholeBoxes } from './pieces.ts';
import { shortHeadingHeight } from './sheet-frame.ts';
import { tilesOf, type Tile, type Tiling } from './tiles.ts';

/** Room for marks that say on which sheet a line goes on. */
const gutter = 22;
export interface Spread extends Pick<Tiling, 'labelAt'> {
  readonly scale: number;
  /** Without sheets that would be empty. */
  readonly shown: readonly Tile[];
}

/** As few sheets as readable names allow, then as large as these sheets allow. Null where no cut goes round everybody. */
export function spreadOut({ scene, pieces, size }: Drawing, least: number): Spread | null {
  const whole = wholeBoxes(pieces);
  const at = (scale: number): Spread | null => {
    const { w, h } = tileRoom(size);
    const tiling = tilesOf(whole, scene.bounds, { w: w / scale, h: h / scale });
    if (tiling === null) return null;
    const reached = new Set([
      ...continuationsOf(pieces, tiling).keys(),
      ...whole.map((box) => tiling.labelAt([box.x + box.w / 2, box.y + box.h / 2])),
    ]);
    return { scale, labelAt: tiling.labelAt, shown: tiling.tiles.filter(({ label }) => reached.has(label)) };
  };
  let best = at(least);
  for (const larger of [1.08, 1.16, 1.25, 1.35, 1.5]) {
    const tried = best === null || best.shown.length > 12 ? null : at(least * larger);
    if (tried === null || best === null || tried.shown.length > best.shown.length) break;
    best = tried;
  }
  return best;
}

function tileRoom(size: PaperSize): Box {
  const { x, y, w, h } = roomBelow(size, shortHeadingHeight);
  return { x: x + gutter, y: y + gutter, w: w - 2 * gutter, h: h - 2 * gutter };
}

const firstTile = 2;

/** An overview with the legend, then the picture sheet by sheet. */
export function spreadSheets(drawing: Drawing, spread: Spread): Sheet[] {
  const { scene, pieces, size, options } = drawing;
  const { room, items } = firstSheet(scene, size, options, true);
  const tiles = spread.shown.map((tile, index) => ({ tile, page: index + firstTile }));
  const overview = [...items, ...overviewItems(scene, pieces, room, tiles)];
  return [{ label: 'overview', items: overview }, ...tileSheets(drawing, spread)];
}

function tileSheets(
  { scene, pieces, size, options: { title } }: Drawing,
  { shown, scale, labelAt }: Spread,
): Sheet[] {
  const continuations = continuationsOf(pieces, { labelAt });
  return shown.map((tile) => {
    const { label, box, clips, cuts } = tile;
    const says = `${title}: part ${label} of the picture.`;
    const own = pieces.filter((piece) => !isElsewhere(piece, label, labelAt));
    const picture = pictureItem(scene, own, tileRoom(size), scale, { box, clips, says });
    const edges = cuts.map((cut) =>
      pathPart(polyline(cut.map((point) => placeOn(picture, point))), {
        stroke: quiet,
        strokeWidth: 0.4,
        dash: [3, 3],
      }),
    );
    const marks = continuationMarks(continuations.get(label) ?? [], (at) => placeOn(picture, at));
    return { label, items: [picture, { kind: 'furniture', parts: [...edges, ...marks] }] };
  });
}

/** A person, a name or a sign that another sheet shows whole. */
function isElsewhere(piece: PicturePiece, label: string, labelAt: Tiling['labelAt']): boolean {
  const [whole, ...more] = wholeBoxes([piece]);
  if (whole === undefined || more.length > 0) return false;
  return labelAt([whole.x + whole.w / 2, whole.y + whole.h / 2]) !== label;
}
