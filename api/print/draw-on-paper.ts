import type { PaperOptions } from '../../web/drawing/paper/paper-options.ts';
import { planPaper } from '../../web/drawing/paper/plan-paper.ts';
import type { Scene } from '../../web/drawing/scene.ts';
import { closePdf, openPdf } from './open-pdf.ts';
import { drawPage } from './pdf-page.ts';
import { pdfStructure } from './pdf-structure.ts';

/**
 * A scene as a PDF on A3 or A4: vector lines, real words, tagged for screen readers (PDF/UA-1), spread over several sheets
 * where names would not be readable on one. Letters that the print font lacks are marked and told, never dropped.
 * @param madeAt goes into the file's own dates.
 */
export async function drawOnPaper(
  scene: Scene,
  options: PaperOptions & { readonly madeAt: Date },
): Promise<Uint8Array> {
  const { title, author, about, madeAt } = options;
  const { pages } = planPaper(scene, options);
  const pdf = openPdf({ title, author, subject: about.join(' '), madeAt });
  const structure = pdfStructure(pdf);
  for (const page of pages) drawPage(pdf, structure, page);
  structure.end();
  return closePdf(pdf);
}
