import type { ChipState } from './scene.ts';

/** One stroke or area of a sign, in a square of 20 by 20. */
export interface SignPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: string | null;
}

const disc = 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0 -16z';
const white = '#ffffff';
const seen = '#17693a';
const attention = '#a3122a';
const soon = '#7a4d00';
const grey = '#56606a';

function area(d: string, fill: string, stroke: string = fill): SignPath {
  return { d, fill, stroke, strokeWidth: 2, dash: null };
}

function stroke(d: string, colour: string, strokeWidth = 2.4): SignPath {
  return { d, fill: 'none', stroke: colour, strokeWidth, dash: null };
}

/** When a child was seen, as a shape. Told apart without colour: tick, half, triangle, ring, diamond, dashes, bar, dot. */
export const seenSigns: Readonly<Record<ChipState, readonly SignPath[]>> = {
  'in-time': [area(disc, seen), stroke('M6 10.5l3 3l5.5 -6.5', white)],
  'due-soon': [area(disc, white, soon), area('M10 3a7 7 0 0 1 0 14z', soon)],
  overdue: [area('M10 1.5l9 16.5h-18z', attention), stroke('M10 7v5.5M10 14.6v1.4', white, 2.2)],
  attention: [area('M10 1.5l9 16.5h-18z', attention), stroke('M10 7v5.5M10 14.6v1.4', white, 2.2)],
  never: [area(disc, white, attention), stroke('M10 5v6.5M10 13.6v1.6', attention, 2.4)],
  'cannot-tell': [area('M10 1l9 9l-9 9l-9 -9z', white, soon), stroke('M10 5.5v5.5M10 13v1.6', soon, 2.2)],
  'not-held': [{ ...area(disc, white, grey), dash: '3 2.4' }],
  'not-required': [area(disc, white, grey), stroke('M6 10h8', grey)],
  plain: [area(disc, white, grey), area('M10 7a3 3 0 1 0 0 6a3 3 0 1 0 0 -6z', grey)],
};

/** The colour of the words beside the sign. */
export const seenColours: Readonly<Record<ChipState, string>> = {
  'in-time': seen,
  'due-soon': soon,
  overdue: attention,
  attention,
  never: attention,
  'cannot-tell': soon,
  'not-held': grey,
  'not-required': grey,
  plain: grey,
};
