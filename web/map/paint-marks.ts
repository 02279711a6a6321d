import { accent, ink, paper, quiet } from '../drawing/colours.ts';
import { lineParts } from '../drawing/parts/line-parts.ts';
import { relatedParts } from '../drawing/parts/related-parts.ts';
import { seenSignPart, symbolPart } from '../drawing/parts/symbol-parts.ts';
import type { Scene, SymbolShape } from '../drawing/scene.ts';
import type { Palette } from './palette.ts';
import type { Brush } from './brush.ts';
import { paintFrom } from './paint-parts.ts';
import { paintUnits, type MakePath, type PaintUnit } from './paint-units.ts';

/** Whatever can be selected: a symbol with its place. Somebody who also stays elsewhere stands twice. */
export interface Markable {
  readonly id: string;
  readonly symbol: SymbolShape;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Marked {
  readonly selectedIds: readonly string[];
  readonly pointedId: string | null;
}

/** Pixels on screen, whatever the zoom. */
const ring = { away: 2.5, width: 2.5, casing: 4.5, least: 9 };

/** Everybody and everything of a picture that can be selected, ghosts included. */
export function markables({ persons, ghosts, folds = [] }: Scene): Markable[] {
  const plates = folds.map((fold) => ({ ...fold, symbol: 'square' as const }));
  return [...persons, ...plates, ...ghosts.map((ghost) => ({ ...ghost, id: ghost.personId }))].map(
    ({ id, symbol, x, y, w, h }) => ({ id, symbol, x, y, w, h }),
  );
}

/** The lines that end at whoever is selected, to be painted above the others. */
export function relatedLines(scene: Scene, selectedIds: readonly string[], makePath: MakePath): PaintUnit[] {
  const selected = new Set(selectedIds);
  const parts = scene.lines
    .filter(({ personIds }) => personIds.some((id) => selected.has(id)))
    .flatMap((line) => lineParts(line))
    .map((part) =>
      part.stroke === ink ? { ...part, stroke: accent, strokeWidth: part.strokeWidth + 1 } : part,
    );
  return paintUnits([...parts, ...relatedParts(scene, selected)], makePath);
}

/** When the selected and the pointed at were seen, to be painted above their rings: a mark must not hide a warning. */
export function signsOf(
  { persons }: Scene,
  { selectedIds, pointedId }: Marked,
  makePath: MakePath,
): PaintUnit[] {
  const parts = persons.flatMap(({ id, chip }) =>
    chip === null || (id !== pointedId && !selectedIds.includes(id))
      ? []
      : [seenSignPart(chip.state, chip.x, chip.y, chip.r)],
  );
  return paintUnits(parts, makePath);
}

/** Rings of the same width at every zoom, so that whoever has the focus is seen from far as from near. */
export function paintRings(
  brush: Brush,
  all: readonly Markable[],
  { selectedIds, pointedId }: Marked,
  zoom: number,
  palette: Palette,
  makePath: MakePath,
): void {
  const lastId = selectedIds.at(-1);
  brush.globalAlpha = 1;
  brush.setLineDash([]);
  brush.lineJoin = 'round';
  for (const one of all) {
    const isSelected = selectedIds.includes(one.id);
    if (!isSelected && one.id !== pointedId) continue;
    const path = makePath(ringRound(one, zoom));
    const isCurrent = one.id === lastId;
    stroke(brush, path, palette(paper), (isCurrent ? ring.casing + 1 : ring.casing) / zoom);
    stroke(
      brush,
      path,
      palette(isSelected ? accent : quiet),
      (isCurrent ? ring.width + 1 : ring.width) / zoom,
    );
  }
}

function ringRound(one: Markable, zoom: number): string {
  const least = (2 * ring.least) / zoom;
  return symbolPart({ ...one, w: Math.max(one.w, least), h: Math.max(one.h, least) }, ring.away / zoom, {}).d;
}

function stroke(brush: Brush, path: Path2D, colour: string, width: number): void {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.stroke(path);
}

/** Paints the lines or signs of the selected, whatever else lies there. */
export function paintRelated(
  brush: Brush,
  lines: readonly PaintUnit[],
  zoom: number,
  palette: Palette,
): void {
  const everywhere = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 };
  paintFrom(brush, lines, 0, { zoom, area: everywhere, palette });
}
