import type { ChipState, LegendItem, SymbolShape } from './scene.ts';
import { accent, ink, labelSvg, paper, quiet, seenSignSvg, shape } from './svg-people.ts';
import { element, escapeXml, type Attributes } from './svg-text.ts';
import { textWidth } from './text-width.ts';

const size = 12;
const rowHeight = 24;
const signWidth = 44;
const padding = 24;

interface Cell {
  readonly item: LegendItem;
  readonly x: number;
  readonly y: number;
}

/** Height of the legend in a picture of this width. */
export function legendHeight(items: readonly LegendItem[], width: number): number {
  const last = cells(items, width).at(-1);
  return last === undefined ? 0 : last.y + rowHeight + padding;
}

/** Every sign of the picture with its words, wrapped to the width. */
export function legendSvg(items: readonly LegendItem[], left: number, top: number, width: number): string {
  const parts = cells(items, width).map(({ item, x, y }) => {
    const at = { x: left + x, y: top + y + rowHeight / 2 };
    const words = element(
      'text',
      { x: at.x + signWidth, y: at.y + 4, 'font-size': size, fill: ink },
      escapeXml(item.words),
    );
    return signSvg(item.sign, at.x + signWidth / 2 - 4, at.y) + words;
  });
  return element('g', { role: 'img', 'aria-label': 'Legend' }, parts.join(''));
}

function cells(items: readonly LegendItem[], width: number): Cell[] {
  let [x, y] = [padding, 8];
  return items.map((item) => {
    const own = signWidth + textWidth(item.words, size) + 20;
    if (x + own > width - padding && x > padding) [x, y] = [padding, y + rowHeight];
    const cell = { item, x, y };
    x += own;
    return cell;
  });
}

function signSvg(sign: string, x: number, y: number): string {
  const [kind = '', name = ''] = sign.split(':');
  if (kind === 'symbol') return symbolSign(name, x, y);
  if (kind === 'chip') return seenSignSvg(name as ChipState, x, y, 8);
  if (kind === 'home')
    return element('rect', {
      x: x - 14,
      y: y - 8,
      width: 28,
      height: 16,
      fill: '#faf8f2',
      stroke: '#6b5a35',
      'stroke-width': 1.5,
      'stroke-dasharray': '1.5 4',
    });
  if (kind === 'ghost')
    return shape({ symbol: 'circle', x, y, w: 14, h: 14 }, 0, {
      fill: paper,
      stroke: quiet,
      'stroke-width': 1.5,
      'stroke-dasharray': '2 3',
    });
  if (kind === 'mark' && name !== 'separated' && name !== 'divorced' && name !== 'identical') {
    return labelSvg({ kind: 'detail', text: name, x, y: y + 4, size }, ink);
  }
  const level = `M${x - 16} ${y}L${x + 16} ${y}`;
  const line = (d: string, more: Attributes) =>
    element('path', { d, fill: 'none', stroke: ink, 'stroke-width': 2, ...more });
  const slash = (at: number) => `M${at - 4} ${y + 7}L${at + 4} ${y - 7}`;
  if (name === 'separated') return line(level + slash(x), {});
  if (name === 'divorced') return line(level + slash(x - 3) + slash(x + 3), {});
  if (name === 'identical') return line(`M${x - 9} ${y}L${x + 9} ${y}`, { stroke: quiet });
  const dash: Readonly<Record<string, string>> = {
    broken: '7 5',
    dotted: '1.5 4.5',
    'dash-dot': '9 4 1.5 4',
  };
  if (name !== 'double') return line(level, { 'stroke-dasharray': dash[name] ?? null });
  return (
    line(`M${x - 16} ${y - 2}L${x + 16} ${y - 2}`, { 'stroke-width': 1.5 }) +
    line(`M${x - 16} ${y + 2}L${x + 16} ${y + 2}`, { 'stroke-width': 1.5, 'stroke-dasharray': '4 3' })
  );
}

function symbolSign(name: string, x: number, y: number): string {
  const box = { x, y, w: 16, h: 16 };
  const plain = { fill: paper, stroke: ink, 'stroke-width': 1.75 };
  if (name === 'hole' || name === 'reported')
    return shape({ ...box, symbol: 'square' }, 0, { ...plain, 'stroke-dasharray': '3.5 3' });
  if (name === 'dead')
    return (
      shape({ ...box, symbol: 'square' }, 0, plain) +
      element('path', {
        d: `M${x - 8} ${y - 8}L${x + 8} ${y + 8}M${x + 8} ${y - 8}L${x - 8} ${y + 8}`,
        stroke: ink,
        'stroke-width': 1.25,
      })
    );
  if (name === 'focus')
    return (
      shape({ ...box, w: 12, h: 12, symbol: 'circle' }, 0, plain) +
      shape({ ...box, w: 12, h: 12, symbol: 'circle' }, 4, {
        fill: 'none',
        stroke: accent,
        'stroke-width': 2.5,
      })
    );
  if (name === 'chosen')
    return (
      shape({ ...box, symbol: 'circle' }, 0, plain) +
      shape({ ...box, symbol: 'circle' }, -3, { fill: 'none', stroke: ink, 'stroke-width': 1.25 })
    );
  return shape({ ...box, symbol: name as SymbolShape }, 0, plain);
}
