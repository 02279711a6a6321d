import type { PicturePiece, WordsRole } from '../../web/drawing/paper/paper-page.ts';

/**
 * What a screen reader is told, in order: built apart from the painting, because what lies on top is not what is read
 * last. Elements hang in one Document; entries of a list that follow one another share a list.
 */
export interface PdfStructure {
  readonly words: (role: WordsRole, content: PDFKit.PDFStructureContent) => void;
  readonly figure: (
    says: string,
    box: readonly [left: number, top: number, right: number, bottom: number],
    content: readonly PDFKit.PDFStructureContent[],
  ) => void;
  readonly end: () => void;
}

export function pdfStructure(pdf: PDFKit.PDFDocument): PdfStructure {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  let list: PDFKit.PDFStructureElement | null = null;
  const closeList = () => {
    list?.end();
    list = null;
  };
  return {
    words: (role, content) => {
      if (role !== 'LI') {
        closeList();
        root.add(pdf.struct(role, {}, [content]));
        return;
      }
      if (list === null) {
        list = pdf.struct('L');
        root.add(list);
      }
      list.add(pdf.struct('LI', {}, [pdf.struct('LBody', {}, [content])]));
    },
    figure: (says, box, content) => {
      closeList();
      const [left, top, right, bottom] = box;
      root.add(pdf.struct('Figure', { alt: says, bbox: [left, top, right, bottom] }, [...content]));
    },
    end: () => {
      closeList();
      root.end();
    },
  };
}

/** People first, from the top row to the bottom and from left to right; then homes and signs; lines last. */
export function inReadingOrder<Piece extends PicturePiece>(pieces: readonly Piece[]): Piece[] {
  const rank = ({ part, says }: PicturePiece) =>
    part.kind === 'group' && part.id !== null ? 0 : says === null ? 2 : 1;
  return pieces.toSorted((a, b) => rank(a) - rank(b) || a.box.y - b.box.y || a.box.x - b.box.x);
}
