import PDFDocument from 'pdfkit';

import { printFonts } from './print-fonts.ts';

export interface PdfWords {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly madeAt: Date;
}

/** A document that asks for PDF/UA-1: tagged, in English, its title shown, every font whole. No page yet. */
export function openPdf({ title, author, subject, madeAt }: PdfWords): PDFKit.PDFDocument {
  const options = {
    autoFirstPage: false,
    subset: 'PDF/UA',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    compress: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: 'Whole Family Explorer',
      CreationDate: madeAt,
    },
  };
  // The types do not know the subset PDF/UA.
  const pdf = new PDFDocument(options as PDFKit.PDFDocumentOptions);
  for (const [weight, file] of Object.entries(printFonts())) pdf.registerFont(weight, file);
  return pdf;
}

/** What pdfkit keeps of itself and does not type. */
interface Insides {
  subset: number;
  readonly _fontFamilies: Readonly<Record<string, { finalize: () => void }>>;
}

/** Ends the document and gives its bytes. */
export async function closePdf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  withoutCidSet(pdf as unknown as Insides);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The CIDSet that pdfkit 0.20.2 writes for a subset is wrong, and PDF/UA needs none: fonts are embedded as if there were no subset. */
function withoutCidSet(insides: Insides): void {
  const { subset } = insides;
  insides.subset = 0;
  for (const font of Object.values(insides._fontFamilies)) font.finalize();
  insides.subset = subset;
}
