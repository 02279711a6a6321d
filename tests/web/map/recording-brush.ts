import type { Brush } from '../../../web/map/brush.ts';

/** What was asked of a canvas, with the look it had at that moment. */
export interface Recorded {
  readonly did: 'fill' | 'stroke' | 'fillText' | 'strokeText';
  /** The path data, or the words. */
  readonly what: string;
  readonly at: readonly [number, number] | null;
  readonly colour: string;
  readonly font: string;
  readonly align: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
}

/** Stands in for a browser's path: keeps its data, and that of any path added with its transform. */
export function recordingPath(d: string): Path2D {
  const path = {
    d,
    addPath(added: { readonly d: string }, transform: { readonly a?: number; readonly e?: number }) {
      path.d += `${added.d} at ${String(transform.e)} by ${String(transform.a)}`;
    },
  };
  return path as unknown as Path2D;
}

/** A canvas that draws nothing and remembers everything. */
export function recordingBrush(): { readonly brush: Brush; readonly recorded: readonly Recorded[] } {
  const recorded: Recorded[] = [];
  let dash: readonly number[] = [];
  const brush = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    lineDashOffset: 0,
    globalAlpha: 1,
    font: '',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    setLineDash: (lengths: readonly number[]) => (dash = [...lengths]),
    fill: (path: unknown) => note('fill', (path as { d: string }).d, null),
    stroke: (path: unknown) => note('stroke', (path as { d: string }).d, null),
    fillText: (text: string, x: number, y: number) => note('fillText', text, [x, y]),
    strokeText: (text: string, x: number, y: number) => note('strokeText', text, [x, y]),
  };
  function note(did: Recorded['did'], what: string, at: Recorded['at']) {
    const colour = did.startsWith('fill') ? brush.fillStyle : brush.strokeStyle;
    const { font, textAlign: align, lineWidth: width, globalAlpha: opacity } = brush;
    recorded.push({ did, what, at, colour, font, align, width, dash, opacity });
  }
  return { brush: brush as unknown as Brush, recorded };
}
