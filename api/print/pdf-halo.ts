import { paper } from '../../web/drawing/colours.ts';

/** The open font as pdfkit keeps it, which its types do not tell. Lengths are units of the font, y upwards. */
interface OpenFont {
  readonly _font: {
    readonly font: {
      readonly unitsPerEm: number;
      readonly layout: (text: string) => {
        readonly glyphs: readonly { readonly path: { readonly toSVG: () => string } }[];
        readonly positions: readonly {
          readonly xAdvance: number;
          readonly xOffset: number;
          readonly yOffset: number;
        }[];
      };
    };
  };
}

/** As wide as the halo of an SVG text: half of it lies outside the letters. */
const width = 4;

/**
 * Paper round the letters of the open font, for words that lines pass behind: their outlines as strokes, so that whoever
 * searches or copies finds the words once. x and y are the start of the words and their baseline.
 */
export function drawHalo(pdf: PDFKit.PDFDocument, text: string, x: number, y: number, size: number): void {
  const { font } = (pdf as unknown as OpenFont)._font;
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  pdf.save();
  pdf.translate(x, y).transform(scale, 0, 0, -scale, 0, 0);
  pdf.lineWidth(width / scale).lineJoin('round');
  let along = 0;
  for (const [index, { path }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const outline = path.toSVG();
    if (outline !== '') {
      pdf.save();
      pdf
        .translate(along + xOffset, yOffset)
        .path(outline)
        .stroke(paper);
      pdf.restore();
    }
    along += xAdvance;
  }
  pdf.restore();
}
