import type { Scene } from '../scene.ts';
import type { Drawing, Sheet } from './drawing.ts';
import { firstSheet, legendGap } from './first-sheet.ts';
import { lackingInWords, lackingWords } from './lacking-letters.ts';
import { listPages } from './list-pages.ts';
import { paperLegend, paperLegendHeight } from './paper-legend.ts';
import type { PaperOptions, PaperSection } from './paper-options.ts';
import type { PaperItem, PaperPage, PicturePiece } from './paper-page.ts';
import {
  largestScale,
  leastNameOnOneSheet,
  leastNameOnPaper,
  paperSizes,
  roomBelow,
  type PaperSize,
} from './paper-size.ts';
import { pictureItem } from './picture-item.ts';
import { piecesOf } from './pieces.ts';
import { printedScene } from './printed-scene.ts';
import { sheetFrame, shortHeadingHeight } from './sheet-frame.ts';
import { spreadOut, spreadSheets } from './spread.ts';

/** What is to be printed, sheet by sheet. */
export interface PaperPlan {
  readonly pages: readonly PaperPage[];
  /** Sheets on which the picture itself stands: 1, or the sheets it is spread over. The overview and the list come on top. */
  readonly pictureSheets: number;
  /** Size of the smallest name, in points. */
  readonly nameSize: number;
}

const usualNameSize = 14;

/**
 * A scene on A3 or A4: on one sheet where every name stays readable, otherwise an overview with the legend and as many
 * sheets as it takes, none of which cuts a person, a name or a sign. Pure: the page previews what the server prints.
 */
export function planPaper(given: Scene, asked: PaperOptions): PaperPlan {
  const scene = printedScene(given);
  const size = paperSizes[asked.paper];
  const pieces = piecesOf(scene);
  const options = withLackingTold(asked, pieces);
  const name = Math.min(...scene.persons.flatMap(nameSizes), usualNameSize);
  const drawing = { scene, pieces, size, options };
  const single = [true, false].map((withLegend) => onOneSheet(drawing, withLegend));
  const readable =
    single.find(({ scale }) => scale * name >= leastNameOnPaper) ??
    single.find(({ scale, hasLegend }) => !hasLegend && scale * name >= leastNameOnOneSheet);
  const spread = readable === undefined ? spreadOut(drawing, leastNameOnPaper / name) : null;
  if (spread !== null) {
    const sheets = [...spreadSheets(drawing, spread), ...wordSheets(drawing, false)];
    const pictureSheets = spread.shown.length;
    return { pages: framed(sheets, size, options), pictureSheets, nameSize: name * spread.scale };
  }
  const whole = readable ?? onOneSheet({ ...drawing, options: withSmallNamesTold(options) }, false);
  const sheets = [...whole.sheets, ...wordSheets(drawing, !whole.hasLegend)];
  return { pages: framed(sheets, size, options), pictureSheets: 1, nameSize: name * whole.scale };
}

/** A picture that nothing can be cut from stays whole, however small, and says so. */
function withSmallNamesTold(options: PaperOptions): PaperOptions {
  const says =
    'This picture cannot be divided over several sheets, so its names are small: the list says the same.';
  return { ...options, warnings: [...(options.warnings ?? []), says] };
}

function withLackingTold(options: PaperOptions, pieces: readonly PicturePiece[]): PaperOptions {
  const lacking = lackingWords(
    pieces.map(({ part }) => part),
    options,
  );
  return { ...options, warnings: [...(options.warnings ?? []), ...lackingInWords(lacking)] };
}

function nameSizes({ labels }: Scene['persons'][number]): number[] {
  return labels.filter(({ kind }) => kind === 'name').map(({ size }) => size);
}

interface OneSheet {
  readonly scale: number;
  readonly hasLegend: boolean;
  readonly sheets: readonly Sheet[];
}

/** The heading, below it the picture as large as it may be, and the legend where it is wanted here. */
function onOneSheet({ scene, pieces, size, options }: Drawing, hasLegend: boolean): OneSheet {
  const first = firstSheet(scene, size, options, hasLegend);
  const { room, items } = first;
  const { w, h } = scene.bounds;
  const scale = Math.min(room.w / Math.max(1, w), room.h / Math.max(1, h), largestScale);
  const shown = { box: scene.bounds, clips: [], says: options.about.join(' ') };
  const picture = pictureItem(scene, pieces, room, scale, shown);
  return { scale, hasLegend, sheets: [{ label: null, items: [...items, picture] }] };
}

/**
 * What is said in words only: the legend where the picture left no room for it, what was asked for beside the picture, and
 * the list in sentences.
 */
function wordSheets({ scene: { legend }, size, options }: Drawing, isLegendOwed: boolean): Sheet[] {
  const room = roomBelow(size, shortHeadingHeight);
  const height = isLegendOwed ? paperLegendHeight(legend, room.w) + legendGap : 0;
  const sections = sectionsOf(options);
  const pages: PaperItem[][] = sections.length === 0 ? [] : listPages(sections, room, height);
  if (isLegendOwed && legend.length > 0) {
    const { signs, words } = paperLegend(legend, room);
    if (pages.length === 0) pages.push([]);
    pages[0]?.unshift(signs, ...words);
  }
  const isListOnly = (options.sections ?? []).length === 0;
  const words = isListOnly ? 'list' : 'words';
  return pages.map((items, index) => ({
    label: isLegendOwed && index === 0 ? (sections.length === 0 ? 'legend' : `legend and ${words}`) : words,
    items,
  }));
}

function sectionsOf({ sections = [], list }: PaperOptions): PaperSection[] {
  return [...sections, ...(list === undefined ? [] : [{ title: 'The picture in sentences', groups: list }])];
}

function framed(sheets: readonly Sheet[], size: PaperSize, options: PaperOptions): PaperPage[] {
  return sheets.map(({ label, items }, index) => ({
    width: size.width,
    height: size.height,
    items: [sheetFrame(size, options, { number: index + 1, count: sheets.length, label }), ...items],
  }));
}
