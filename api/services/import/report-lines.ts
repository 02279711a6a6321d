import { faultInWords, previewOf, type ImportFault } from '../../exchange/index.ts';
import type { LoadOutcome } from '../stores.ts';
import type { ReadImport } from './read-files.ts';
import type { SealedStore } from './sealed-store.ts';

/** Every fault with file, place and remedy; the store is as it was. */
export function faultLines(faults: readonly ImportFault[], faultsInAll: number): string[] {
  const rest = faultsInAll - faults.length;
  return [
    'Nothing was imported. To put right first:',
    ...faults.map((fault) => `  ${faultInWords(fault)}`),
    ...(rest > 0 ? [`  … and ${rest.toLocaleString('en-GB')} more.`] : []),
  ];
}

/** What would be imported, row by row. */
export function previewLines(files: readonly ReadImport[], sealed: SealedStore): string[] {
  return [...files.flatMap((file) => fileLines(file, sealed)), 'This was a preview: nothing was imported.'];
}

/** What was imported, row by row, and what it changed. */
export function outcomeLines(
  files: readonly ReadImport[],
  outcomes: readonly LoadOutcome[],
  sealed: SealedStore,
): string[] {
  return files.flatMap((file, index) => {
    const outcome = outcomes[index];
    return [...fileLines(file, sealed), ...(outcome === undefined ? [] : [outcomeInWords(outcome)])];
  });
}

function fileLines(file: ReadImport, sealed: SealedStore): string[] {
  const lines = [`${file.file}:`, ...previewOf(file).map((line) => `  ${line}`)];
  if (file.sealed === null) return lines;
  return [
    ...lines,
    sealed.hasKey
      ? '  The sealed block is encrypted and kept apart: nothing in this program can open it.'
      : '  The sealed block is left out, because no key is set to seal it with (SEALED_PUBLIC_KEY).',
  ];
}

function outcomeInWords({ added, corrected, unchanged }: LoadOutcome): string {
  if (added === 0 && corrected === 0) return '  Nothing changed: all of it was already held.';
  const said = (count: number, what: string) =>
    count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${what}`];
  const parts = [...said(added, 'added'), ...said(corrected, 'corrected'), ...said(unchanged, 'unchanged')];
  return `  Imported: ${parts.join(', ')}.`;
}
