export const mapFont = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', Arial, sans-serif";

/** What a painter needs of a canvas: scene pixels are its units, the transform is set by the caller. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'lineDashOffset'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
>;
