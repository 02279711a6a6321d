import type { ChipState, SceneMark, ScenePerson } from '../drawing/scene.ts';
import { seenSigns } from '../drawing/seen-signs.ts';

const ink = '#14191f';
const none = 'none';

/** What Cytoscape cannot draw itself goes into it as small pictures: attributes only, no style element, no script. */
function picture(width: number, height: number, body: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 4}" height="${height * 4}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** The sign of when a child was seen. */
export function chipImage(state: ChipState): string {
  const paths = seenSigns[state].map(
    ({ d, fill, stroke, strokeWidth, dash }) =>
      `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}/>`,
  );
  return picture(20, 20, paths.join(''));
}

/** The cross of a death and the second outline of a child whom the meeting is about. */
export function innerImage({
  symbol,
  dead,
  chosen,
}: Pick<ScenePerson, 'symbol' | 'dead' | 'chosen'>): string {
  if (!dead && !chosen) return none;
  const stroke = `fill="none" stroke="${ink}" stroke-width="2"`;
  return picture(
    40,
    40,
    `${dead ? `<path d="${crosses[symbol]}" ${stroke}/>` : ''}${chosen ? `<path d="${inner[symbol]}" ${stroke}/>` : ''}`,
  );
}

const crosses: Readonly<Record<ScenePerson['symbol'], string>> = {
  square: 'M0 0L40 40M40 0L0 40',
  circle: 'M5.9 5.9L34.1 34.1M34.1 5.9L5.9 34.1',
  diamond: 'M10 10L30 30M30 10L10 30',
  triangle: 'M10 20L30 40M30 20L10 40',
};

const inner: Readonly<Record<ScenePerson['symbol'], string>> = {
  square: 'M5 5H35V35H5Z',
  circle: 'M20 5a15 15 0 1 0 0 30a15 15 0 1 0 0 -30z',
  diamond: 'M20 7L33 20L20 33L7 20Z',
  triangle: 'M20 11L33 36H7Z',
};

/** Slashes and bars across a line; null where the sign is words. */
export function markImage(kind: SceneMark['kind']): string | null {
  const stroke = `fill="none" stroke="${ink}" stroke-width="2"`;
  if (kind === 'separated') return picture(20, 20, `<path d="M6 18L14 2" ${stroke}/>`);
  if (kind === 'divorced') return picture(20, 20, `<path d="M3 18L11 2M9 18L17 2" ${stroke}/>`);
  return kind === 'identical' ? picture(20, 20, `<path d="M2 10H18" ${stroke}/>`) : null;
}
