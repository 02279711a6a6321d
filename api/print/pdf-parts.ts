import { shownText } from '../../web/drawing/letters.ts';
import type { GroupPart, Part, PathPart, TextPart } from '../../web/drawing/parts/part.ts';
import { drawHalo } from './pdf-halo.ts';

/** Parts on the open page of a PDF: paths stay paths, words stay words. Lengths are points, or what a group makes of them. */
export function drawPart(pdf: PDFKit.PDFDocument, part: Part): void {
  switch (part.kind) {
    case 'path':
      drawPath(pdf, part);
      break;
    case 'text':
      drawText(pdf, part);
      break;
    case 'group':
      drawGroup(pdf, part);
  }
}

function drawPath(pdf: PDFKit.PDFDocument, part: PathPart): void {
  const { d, fill, stroke, strokeWidth, dash, dashOffset, cap, opacity } = part;
  if (d === '' || (fill === null && stroke === null)) return;
  pdf.save();
  if (opacity !== 1) pdf.opacity(opacity);
  pdf.path(d);
  if (stroke !== null) {
    pdf.lineWidth(strokeWidth).lineJoin('round').lineCap(cap);
    if (dash !== null) pdf.dash(dash, { phase: dashOffset });
  }
  if (fill !== null && stroke !== null) pdf.fillAndStroke(fill, stroke);
  else if (fill !== null) pdf.fill(fill);
  else if (stroke !== null) pdf.stroke(stroke);
  pdf.restore();
}

function drawText(pdf: PDFKit.PDFDocument, part: TextPart): void {
  const { x, y, anchor, size, weight, fill, halo } = part;
  const { text } = shownText(part.text);
  if (text.trim() === '') return;
  pdf.font(`${weight}`).fontSize(size);
  const width = pdf.widthOfString(text);
  const left = anchor === 'middle' ? x - width / 2 : x;
  if (halo) drawHalo(pdf, text, left, y, size);
  // What stands on the paper may be written otherwise than in the record; a reader or a search gets the record's words.
  const isOtherwise = text !== part.text;
  if (isOtherwise) pdf.markContent('Span', { actual: part.text });
  pdf.fillColor(fill).text(text, left, y, { lineBreak: false, baseline: 'alphabetic' });
  if (isOtherwise) pdf.endMarkedContent();
}

function drawGroup(pdf: PDFKit.PDFDocument, { place, parts }: GroupPart): void {
  if (place === null) {
    for (const part of parts) drawPart(pdf, part);
    return;
  }
  pdf.save();
  pdf.translate(place.x, place.y).scale(place.scale);
  for (const part of parts) drawPart(pdf, part);
  pdf.restore();
}
