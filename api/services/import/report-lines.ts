import { inWords } from '../../domain/calendar-date.ts';
import { faultInWords, previewOf, type ImportFault } from '../../exchange/index.ts';
import type { AbsentThing, CopyChanges, LoadOutcome } from '../stores.ts';
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

/** How the report is told. */
export interface Telling {
  readonly sealed: Pick<SealedStore, 'hasKey'>;
  /** Everything, where else the first dozen of many is told. */
  readonly allLines: boolean;
  /** Id of the rule pack that duties are told by here. */
  readonly rulePack: string;
}

/** What would be imported, row by row, and what of the copy held before would no longer stand. */
export function previewLines(
  files: readonly ReadImport[],
  changes: readonly CopyChanges[],
  telling: Telling,
): string[] {
  const lines = files.flatMap((file, index) => {
    const change = changes[index];
    const told = change === undefined ? [] : changeLines(file, change, 'would be retracted', telling);
    return [...fileLines(file, telling), ...told];
  });
  return [...lines, 'This was a preview: nothing was imported.'];
}

/** What was imported, row by row, and what it changed. */
export function outcomeLines(
  files: readonly ReadImport[],
  outcomes: readonly LoadOutcome[],
  telling: Telling,
): string[] {
  return files.flatMap((file, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined) return fileLines(file, telling);
    const told = changeLines(file, outcome, 'retracted, and nothing deleted', telling);
    return [...fileLines(file, telling), ...told, outcomeInWords(outcome)];
  });
}

function fileLines(file: ReadImport, { sealed, allLines, rulePack }: Telling): string[] {
  const asked = file.meta.rulePack;
  const lines = [
    `${file.file}:`,
    ...previewOf(file, allLines).map((line) => `  ${line}`),
    ...(asked === null || asked === rulePack
      ? []
      : [`  The file asks for the rule pack “${asked}”: here duties are told by “${rulePack}” (RULE_PACK).`]),
  ];
  if (file.sealed === null) return lines;
  return [
    ...lines,
    sealed.hasKey
      ? '  The sealed block is encrypted and kept apart: nothing in this program can open it.'
      : '  The sealed block is left out, because no key is set to seal it with (SEALED_PUBLIC_KEY).',
  ];
}

const mostShown = 12;

/** What a newer copy no longer holds, thing by thing. */
function changeLines(
  { meta }: ReadImport,
  { heldAsAt, retracted }: CopyChanges,
  done: string,
  { allLines }: Telling,
): string[] {
  const shown = allLines ? retracted : retracted.slice(0, mostShown);
  const rest = retracted.length - shown.length;
  const count = retracted.length.toLocaleString('en-GB');
  return [
    ...(heldAsAt !== null && meta.asAt < heldAsAt
      ? [
          `  This copy speaks of ${inWords(meta.asAt)}, the one held before it of ${inWords(heldAsAt)}. ` +
            'If it is the older of the two, import the newer one again after it.',
        ]
      : []),
    ...(retracted.length > 0
      ? [`  Held from an earlier copy and no longer in the file: ${count} ${done}.`]
      : []),
    ...shown.map((thing) => `    no longer in the file: ${absentInWords(thing)}`),
    ...(rest > 0 ? [`    … and ${rest.toLocaleString('en-GB')} more: --all-lines lists them.`] : []),
  ];
}

/** "a tie of parent and child, t-2 (p-kim, p-sam)" */
function absentInWords({ what, id, of }: AbsentThing): string {
  return `${what}, ${id}${of.length === 0 ? '' : ` (${of.join(', ')})`}`;
}

function outcomeInWords({ added, corrected, unchanged, retracted }: LoadOutcome): string {
  if (added === 0 && corrected === 0 && retracted.length === 0)
    return '  Nothing changed: all of it was already held.';
  const said = (count: number, what: string) =>
    count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${what}`];
  const parts = [
    ...said(added, 'added'),
    ...said(corrected, 'corrected'),
    ...said(retracted.length, 'retracted'),
    ...said(unchanged, 'unchanged'),
  ];
  return `  Imported: ${parts.join(', ')}.`;
}
