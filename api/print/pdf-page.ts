import type { PaperItem, PaperPage, PaperPicture, PicturePiece } from '../../web/drawing/paper/paper-page.ts';
import { polyline } from '../../web/drawing/parts/path-data.ts';
import { hasWords } from '../../web/drawing/parts/part-box.ts';
import { drawPart } from './pdf-parts.ts';
import { inReadingOrder, type PdfStructure } from './pdf-structure.ts';

/** One sheet with all that stands on it, painted and told. */
export function drawPage(pdf: PDFKit.PDFDocument, structure: PdfStructure, page: PaperPage): void {
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  for (const item of page.items) drawItem(pdf, structure, item);
}

function drawItem(pdf: PDFKit.PDFDocument, structure: PdfStructure, item: PaperItem): void {
  switch (item.kind) {
    case 'furniture':
      pdf.markContent('Artifact', { type: 'Layout' });
      for (const part of item.parts) drawPart(pdf, part);
      pdf.endMarkedContent();
      break;
    case 'words': {
      const content = pdf.markStructureContent(item.role === 'LI' ? 'LBody' : item.role);
      for (const line of item.lines) drawPart(pdf, line);
      pdf.endMarkedContent();
      structure.words(item.role, content);
      break;
    }
    case 'picture':
      drawPicture(pdf, structure, item);
  }
}

interface Told extends PicturePiece {
  readonly content: PDFKit.PDFStructureContent;
}

/** Painted from the bottom to the top; told as one figure of the lines and a figure for each person, home and sign. */
function drawPicture(pdf: PDFKit.PDFDocument, structure: PdfStructure, picture: PaperPicture): void {
  const { place, clips, pieces, says, linesSay } = picture;
  pdf.save();
  pdf.translate(place.x, place.y).scale(place.scale);
  for (const clip of clips) pdf.path(polyline(clip, true)).clip();
  const told: Told[] = [];
  const lines: PDFKit.PDFStructureContent[] = [];
  for (const run of runsOf(pieces)) {
    const [first] = run;
    if (first === undefined) continue;
    const isLine = first.says === null && !hasWords(first.part);
    const content = pdf.markStructureContent(first.says === null && !isLine ? 'P' : 'Figure');
    for (const { part } of run) drawPart(pdf, part);
    pdf.endMarkedContent();
    if (isLine) lines.push(content);
    else told.push({ ...first, content });
  }
  pdf.restore();
  tell(structure, picture, told, lines, `${says} ${linesSay}`);
}

function tell(
  structure: PdfStructure,
  { place, box: whole }: PaperPicture,
  told: readonly Told[],
  lines: readonly PDFKit.PDFStructureContent[],
  says: string,
): void {
  if (lines.length > 0)
    structure.figure(says, [whole.x, whole.y, whole.x + whole.w, whole.y + whole.h], lines);
  for (const { says: sentence, box, content } of inReadingOrder(told)) {
    if (sentence === null) structure.words('P', content);
    else {
      const [left, top] = [place.x + box.x * place.scale, place.y + box.y * place.scale];
      structure.figure(
        sentence,
        [left, top, left + box.w * place.scale, top + box.h * place.scale],
        [content],
      );
    }
  }
}

/** Lines that are painted one after another are one run; everything else is a run of its own. */
function runsOf(pieces: readonly PicturePiece[]): PicturePiece[][] {
  const runs: PicturePiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const isLine = piece.says === null && !hasWords(piece.part);
    if (isLine && last?.[0]?.says === null && !hasWords(last[0].part)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
