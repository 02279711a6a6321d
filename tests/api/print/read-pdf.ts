import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const isThere = spawnSync('pdftotext', ['-v']).error === undefined;

/** Runs only where pdftotext (poppler-utils) is; says loudly where it is not, and fails there in CI. */
export const describeWithPdfText = isThere ? describe : withoutPdfText();

function withoutPdfText() {
  if (process.env.CI === 'true') throw new Error('No pdftotext: install poppler-utils');
  console.warn('SKIPPED: no pdftotext. Install poppler-utils to test the words of printed PDFs.');
  return describe.skip;
}

/** The words of each page, as whoever searches or copies them finds them. */
export function pagesOf(pdf: Uint8Array): string[] {
  return inFolder((folder) => {
    const file = path.join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    const { stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    return stdout
      .split('\f')
      .slice(0, -1)
      .map((text) => text.replace(/\s+/g, ' ').normalize('NFC'));
  });
}

/** A folder for as long as the work takes. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'printed-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
