import type { EngineResult } from '../layout.ts';
import type { Counts } from './measure-engine.ts';

const columns: readonly (readonly [title: string, text: (counts: Counts) => string])[] = [
  ['lines', ({ crossingsLines }) => (crossingsLines === null ? '–' : `${crossingsLines}`)],
  ['straight', ({ crossingsStraight }) => `${crossingsStraight}`],
  ['off level', ({ couplesOffLevel }) => `${couplesOffLevel}`],
  ['apart', ({ couplesApart }) => `${couplesApart}`],
  ['order', ({ inversions, siblingPairs }) => `${inversions}/${siblingPairs}`],
  ['broken', ({ sibshipsBroken, sibships }) => `${sibshipsBroken}/${sibships}`],
  ['homes', ({ homesWhole, homes }) => `${homesWhole}/${homes}`],
  ['overlaps', ({ overlaps }) => `${overlaps}`],
  ['not below', ({ childNotBelow }) => `${childNotBelow}`],
  ['width', ({ width }) => `${width}`],
  ['÷ row', ({ widthShare }) => `${widthShare}`],
];

/** One family as a plain table. `lines` are crossings with the common router; "own lines" those of the product itself. */
export function tableOf(name: string, results: readonly EngineResult[]): string {
  const rows = results.flatMap(({ engine, ms, counts, ownLines }) => [
    [engine, `${ms}`, ...columns.map(([, text]) => text(counts))],
    ...(ownLines === undefined
      ? []
      : [[`${engine}, own lines`, '', ...columns.map(([, text]) => text(ownLines))]]),
  ]);
  const all = [[name, 'ms', ...columns.map(([title]) => title)], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
