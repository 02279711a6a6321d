import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { WorklistList } from '../use-row-windows.ts';

/** "812 rows about 296 children." A child has a row for each duty. */
export function sizeInWords({ total, children }: Pick<WorklistList, 'total' | 'children'>): string {
  if (total === 0) return 'No rows.';
  return `${many(total, 'row')} about ${many(children, 'child', 'children')}.`;
}

/** The share in time with both its sides and what stands in neither; nothing where nothing is required. */
export function inTimeInWords({ numerator, denominator, leftOut }: WorklistList['inTime']): string {
  if (denominator === 0 && leftOut === 0) return '';
  const left =
    leftOut === 0 ? '' : ` Left out: ${many(leftOut, 'row')} of which it cannot be told, or is not held.`;
  if (denominator === 0) return left.trim();
  return `In time: ${shareInWords(numerator, denominator)} where something is required.${left}`;
}

/** "412 of 438 (94%)", "35 of 291 children (12%)". Rounded down, so that all but one is never told as all. */
export function shareInWords(numerator: number, denominator: number, of = ''): string {
  const both = `${numerator.toLocaleString('en-GB')} of ${denominator.toLocaleString('en-GB')}${of === '' ? '' : ` ${of}`}`;
  return denominator === 0 ? both : `${both} (${percentOf({ numerator, denominator })})`;
}

/** "94%", rounded down; empty where there is nothing to be a share of. */
export function percentOf({
  numerator,
  denominator,
}: Pick<WorklistList['inTime'], 'numerator' | 'denominator'>): string {
  return denominator === 0 ? '' : `${Math.floor((100 * numerator) / denominator)}%`;
}

function many(count: number, one: string, several?: string): string {
  return countInWords(count, one, several).replace(String(count), count.toLocaleString('en-GB'));
}
