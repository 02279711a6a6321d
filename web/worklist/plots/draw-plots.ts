import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot';

import { accent, ink, quiet } from '../../drawing/colours.ts';
import { percentOf } from '../head/list-in-words.ts';
import type { Share } from './plot-words.ts';
import type { SeenBand } from './seen-bands.ts';

const inTime = accent;
const told = '#dfe8ed';
// The page's own letters; nothing below 16 px.
const style = { fontFamily: 'inherit', fontSize: '16px', color: ink, background: 'none' };
const rowHeight = 36;

/** How many children were seen how long ago: a bar for each stretch of time. */
export function drawSeen(bands: readonly SeenBand[], width: number): Element {
  return plot({
    width,
    height: bands.length * rowHeight + 50,
    marginLeft: 180,
    marginRight: 60,
    style,
    x: { label: 'Children', grid: false },
    y: { domain: bands.map(({ label }) => label), label: null },
    marks: [
      axisY({ tickSize: 0, fontSize: 16 }),
      axisX({ fontSize: 16, ticks: ticksFor(Math.max(...bands.map(({ children }) => children))) }),
      barX(bands, { y: 'label', x: 'children', fill: inTime, insetTop: 4, insetBottom: 4 }),
      text(bands, {
        y: 'label',
        x: 'children',
        text: ({ children }: SeenBand) => children.toLocaleString('en-GB'),
        textAnchor: 'start',
        dx: 6,
        fontSize: 16,
      }),
      ruleX([0], { stroke: quiet }),
    ],
  });
}

/** What fell due in each month, and of it what was in time. */
export function drawMonths(shares: readonly Share[], width: number): Element {
  const most = Math.max(1, ...shares.map(({ denominator }) => denominator));
  return plot({
    width,
    height: 320,
    marginBottom: 60,
    marginLeft: 60,
    marginTop: 40,
    style,
    x: { domain: shares.map(({ key }) => key), label: null, tickFormat: monthLabel },
    y: { domain: [0, most], label: 'Fell due', labelArrow: 'none' },
    marks: [
      axisX({ tickSize: 0, fontSize: 16, tickFormat: monthLabel }),
      axisY({ fontSize: 16, ticks: ticksFor(most) }),
      barY(shares, { x: 'key', y: 'denominator', fill: told, stroke: quiet, inset: 3 }),
      barY(shares, { x: 'key', y: 'numerator', fill: inTime, inset: 3 }),
      text(shares, { x: 'key', y: 'denominator', text: percentOf, dy: -10, fontSize: 16 }),
      ruleY([0], { stroke: quiet }),
    ],
  });
}

/** The same for each team. */
export function drawTeams(shares: readonly Share[], width: number): Element {
  const most = Math.max(1, ...shares.map(({ denominator }) => denominator));
  return plot({
    width,
    height: shares.length * rowHeight + 60,
    marginLeft: Math.min(260, Math.round(width * 0.4)),
    marginRight: 70,
    style,
    x: { domain: [0, most], label: 'Fell due', labelArrow: 'none' },
    y: { domain: shares.map(({ key }) => key), label: null },
    marks: [
      axisY({ tickSize: 0, fontSize: 16, tickFormat: (key: string) => labelOf(shares, key) }),
      axisX({ fontSize: 16, ticks: ticksFor(most) }),
      barX(shares, { y: 'key', x: 'denominator', fill: told, stroke: quiet, insetTop: 4, insetBottom: 4 }),
      barX(shares, { y: 'key', x: 'numerator', fill: inTime, insetTop: 4, insetBottom: 4 }),
      text(shares, { y: 'key', x: 'denominator', text: percentOf, textAnchor: 'start', dx: 6, fontSize: 16 }),
      ruleX([0], { stroke: quiet }),
    ],
  });
}

/** Whole numbers only: nobody is half a child. */
function ticksFor(most: number): number {
  return Math.max(1, Math.min(6, most));
}

function labelOf(shares: readonly Share[], key: string): string {
  return shares.find((share) => share.key === key)?.label ?? key;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-05` → "May", and the year below the first month of one. */
function monthLabel(key: string): string {
  const [year = '', month = ''] = key.split('-');
  return `${months[Number(month) - 1] ?? key}\n${year}`;
}
