import { ink } from '../drawing/colours.ts';
import type { ScenePerson } from '../drawing/scene.ts';
import { seenColours } from '../drawing/seen-signs.ts';
import { breakText, textWidth } from '../drawing/text-width.ts';
import type { Palette } from './palette.ts';
import { mapFont, type Brush } from './brush.ts';

/**
 * What stands below a symbol where the picture is too small for all of its words: name, how long ago and whether alone,
 * in a size that can still be read. The rest stands in the list and comes with going nearer.
 */
export interface CompactLabel {
  /** Middle of the symbol and its lower edge, in scene pixels. */
  readonly x: number;
  readonly top: number;
  /** The room that the words have in the picture. */
  readonly w: number;
  readonly h: number;
  /** The name, a line each. */
  readonly names: readonly string[];
  /** When seen, what matters most first. */
  readonly chips: readonly CompactLine[];
}

interface CompactLine {
  readonly text: string;
  readonly fill: string;
  readonly kind: 'name' | 'chip';
}

/** In pixels on screen. */
const usual = 10.5;
const least = 9;
const smallest = 7;
const lineHeight = 1.16;
const belowSymbol = 2;
/** Neighbours keep at least so much apart, in scene pixels, beside the room of their words. */
const beside = 12;
/** Words in their own size are smaller than this from here on, and larger than nothing down to there. */
const band = { from: 0.36, below: 0.8 };

/** Is the picture so far that words are told in short, and near enough that these can be told apart? */
export function isCompact(zoom: number): boolean {
  return zoom >= band.from && zoom < band.below;
}

/** Null for whoever has nothing written below. */
export function compactLabel({ x, y, h, labels, labelBox, chip }: ScenePerson): CompactLabel | null {
  const names = labels.filter(({ kind, y: at }) => kind === 'name' && at > y).map(({ text }) => text);
  if (names.length === 0) return null;
  const colour = chip === null ? ink : seenColours[chip.state];
  const hasWords = labels.some(({ kind }) => kind === 'chip');
  const said = (hasWords ? (chip?.words ?? '') : '').split(' · ').filter((text) => text !== '');
  const chips = said.map((text): CompactLine => ({ text, fill: colour, kind: 'chip' }));
  return {
    x,
    top: y + h / 2,
    w: labelBox.w + beside,
    h: labelBox.h,
    names,
    chips,
  };
}

type SizedLine = CompactLine & { readonly size: number };

/**
 * The lines that have room at this zoom, in the order in which they are read: names, then when seen. What is said is
 * said whole or not at all; a name that has no room for all of its lines ends in an ellipsis.
 */
export function linesWithRoom({ w, h, names, chips }: CompactLabel, zoom: number): SizedLine[] {
  const most = Math.max(1, Math.floor((h * zoom - belowSymbol) / (usual * lineHeight)));
  const room = w * zoom;
  const said = chips.flatMap((line) => {
    const sized = wholeIn(line, room);
    return sized.length === 0 ? [] : [sized];
  });
  const shown: SizedLine[] = [];
  for (const lines of said) if (shown.length + lines.length < most) shown.push(...lines);
  const left = most - shown.length;
  const kept = names.slice(0, left);
  const first = names.length > left ? [...kept.slice(0, -1), cut(kept.at(-1))] : kept;
  return [...first.map((text) => nameIn(text, room)), ...shown];
}

function cut(text = ''): string {
  return `${text.replace(/…$/, '')}…`;
}

/** A name is told however small. */
function nameIn(text: string, room: number): SizedLine {
  return { text, fill: ink, kind: 'name', size: Math.max(smallest, Math.min(usual, sizeIn(text, room))) };
}

/** In one line or two; none where it would have to be cut: the sign stays, and the list says it. */
function wholeIn(line: CompactLine, room: number): SizedLine[] {
  const size = Math.min(usual, sizeIn(line.text, room));
  if (size >= least) return [{ ...line, size }];
  const parts = breakText(line.text, least, room, 2);
  const fits = parts.join(' ') === line.text && parts.every((text) => sizeIn(text, room) >= least);
  return fits ? parts.map((text) => ({ ...line, text, size: least })) : [];
}

function sizeIn(text: string, room: number): number {
  return (100 * room) / Math.max(1, textWidth(text, 100));
}

export function paintCompact(
  brush: Brush,
  label: CompactLabel,
  zoom: number,
  palette: Palette,
  opacity: number,
): void {
  brush.globalAlpha = opacity;
  brush.textAlign = 'center';
  let y = label.top * zoom + belowSymbol;
  for (const { text, fill, size } of linesWithRoom(label, zoom)) {
    y += size * lineHeight;
    brush.font = `600 ${size / zoom}px ${mapFont}`;
    brush.fillStyle = palette(fill);
    brush.fillText(text, label.x, (y - size * 0.2) / zoom);
  }
}
