import type { Contact } from '../../family-record.ts';
import { labelInSentence } from '../../words/labels.ts';
import { listInWords, timesInWords } from '../../words/lists-in-words.ts';

/** "no access 4 times and not at home once", the commonest first. */
export function outcomesInWords(visits: readonly Contact[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of visits) {
    const words =
      outcome === 'completed' ? 'took place without a sighting' : labelInSentence('contactOutcome', outcome);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return listInWords(
    [...counts]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .map(([words, count]) => `${words} ${timesInWords(count)}`),
  );
}
