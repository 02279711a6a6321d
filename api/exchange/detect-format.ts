import { utf16Of } from './text-encoding.ts';

export type FileFormat = 'family-file' | 'gedcom';

/** The format by the first characters of the file, else by its name; null where neither tells. */
export function detectFormat(fileName: string, bytes: Uint8Array): FileFormat | null {
  const start = new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes.subarray(0, 256));
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (/^0 HEAD\b/.test(text)) return 'gedcom';
  if (text.startsWith('{') || text.startsWith('[')) return 'family-file';
  if (/\.ged(com)?$/i.test(fileName)) return 'gedcom';
  return /\.json$/i.test(fileName) ? 'family-file' : null;
}
