import type { SceneText } from '../../scene-others.ts';
import { breakText, textWidth, widestPart } from '../../text-width.ts';
import type { PersonLook } from '../genogram/person-look.ts';
import { ghostRoom, ghostSize } from '../scene-people.ts';
import type { HomeBox } from './home-boxes.ts';

/** A box with everything in its place, measured from its own top left corner. */
export interface LaidBox {
  readonly box: HomeBox;
  readonly w: number;
  readonly h: number;
  readonly people: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly ghosts: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly texts: readonly SceneText[];
}

const padding = 16;
const gap = 16;
const rowGap = 12;
const titleSize = 18;
const aboutSize = 13;
const noteSize = 12;
/** Room above a symbol for its halo and the sign at its corner. */
const above = 12;
const mostInRow = 5;
const leastTextWidth = 216;

interface Cell {
  readonly id: string;
  readonly isGhost: boolean;
  readonly size: number;
  readonly w: number;
  readonly h: number;
}

/** Title and numbers on top, people by generation, then who visits, came and left. */
export function layBox(box: HomeBox, looks: ReadonlyMap<string, PersonLook>): LaidBox {
  const rows = rowsOf(box, looks);
  const peopleWidth = Math.max(0, ...rows.map((row) => row.reduce((sum, { w }) => sum + w + gap, -gap)));
  const wanted = Math.min(textWidth(box.title, titleSize), 300);
  const inner = Math.max(
    leastTextWidth,
    peopleWidth,
    wanted,
    widestPart(box.title, titleSize),
    Math.min(260, ...[Math.max(0, ...box.notes.map((note) => textWidth(note, noteSize)))]),
  );
  const head = textBlock(box, inner);
  const placed = placeRows(rows, inner, head.bottom);
  const foot = noteBlock(box.notes, inner, placed.bottom);
  return {
    box,
    w: Math.ceil(inner + 2 * padding),
    h: Math.ceil(foot.bottom + padding - 4),
    people: placed.cells.filter(({ isGhost }) => !isGhost),
    ghosts: placed.cells.filter(({ isGhost }) => isGhost),
    texts: [...head.texts, ...foot.texts],
  };
}

/** Generations, broken into rows of a few; second-home children close the last row. */
function rowsOf(box: HomeBox, looks: ReadonlyMap<string, PersonLook>): Cell[][] {
  const people = box.rows.map((row) => row.flatMap((id) => personCell(id, looks)));
  const ghosts = box.ghosts.flatMap((id) => ghostCell(id, looks, box.ghostWords.get(id)));
  const generations = ghosts.length === 0 ? people : withGhosts(people, ghosts);
  return generations.filter((row) => row.length > 0).flatMap(brokenEvenly);
}

function withGhosts(people: readonly Cell[][], ghosts: readonly Cell[]): Cell[][] {
  const last = people.at(-1);
  if (last === undefined) return [[...ghosts]];
  return people.length === 1 ? [...people, [...ghosts]] : [...people.slice(0, -1), [...last, ...ghosts]];
}

function brokenEvenly(row: readonly Cell[]): Cell[][] {
  const rows = Math.ceil(row.length / mostInRow);
  const each = Math.ceil(row.length / rows);
  return Array.from({ length: rows }, (_, at) => row.slice(at * each, (at + 1) * each));
}

function personCell(id: string, looks: ReadonlyMap<string, PersonLook>): Cell[] {
  const look = looks.get(id);
  if (look === undefined) return [];
  const { size, labelWidth, labelHeight } = look;
  return [{ id, isGhost: false, size, w: Math.max(labelWidth, size + 24), h: above + size + labelHeight }];
}

function ghostCell(id: string, looks: ReadonlyMap<string, PersonLook>, words: string | undefined): Cell[] {
  const look = looks.get(id);
  if (look === undefined) return [];
  const { labelWidth, labelHeight } = ghostRoom(look, words);
  return [{ id, isGhost: true, size: ghostSize, w: labelWidth, h: above + ghostSize + labelHeight }];
}

function placeRows(rows: readonly (readonly Cell[])[], inner: number, top: number) {
  const cells: { id: string; isGhost: boolean; x: number; y: number }[] = [];
  let y = top + 6;
  for (const row of rows) {
    const width = row.reduce((sum, { w }) => sum + w + gap, -gap);
    let x = padding + (inner - width) / 2;
    const largest = Math.max(...row.map(({ size }) => size));
    for (const { id, isGhost, w } of row) {
      cells.push({ id, isGhost, x: Math.round(x + w / 2), y: Math.round(y + above + largest / 2) });
      x += w + gap;
    }
    y += Math.max(...row.map(({ h, size }) => h + (largest - size) / 2)) + rowGap;
  }
  return { cells, bottom: y - rowGap };
}

function textBlock({ title, about }: HomeBox, inner: number) {
  const texts: SceneText[] = [];
  let y = padding - 4;
  for (const text of breakText(title, titleSize, inner, 3)) {
    y += titleSize * 1.2;
    texts.push({
      text,
      x: padding,
      y: Math.round(y),
      anchor: 'start',
      size: titleSize,
      weight: 600,
      tone: 'ink',
    });
  }
  for (const { text: words, isAttention } of about)
    for (const text of breakText(words, aboutSize, inner, 4)) {
      y += aboutSize * 1.35;
      const tone = isAttention ? 'attention' : 'quiet';
      texts.push({ text, x: padding, y: Math.round(y), anchor: 'start', size: aboutSize, weight: 400, tone });
    }
  return { texts, bottom: y + 8 };
}

function noteBlock(notes: readonly string[], inner: number, top: number) {
  const texts: SceneText[] = [];
  let y = notes.length === 0 ? top : top + 4;
  for (const note of notes) {
    y += 3;
    for (const text of breakText(note, noteSize, inner, 6)) {
      y += noteSize * 1.3;
      texts.push({
        text,
        x: padding,
        y: Math.round(y),
        anchor: 'start',
        size: noteSize,
        weight: 400,
        tone: 'ink',
      });
    }
  }
  return { texts, bottom: y + (notes.length === 0 ? 0 : 4) };
}
