import type { Stay } from '../../../../api/domain/family-record.ts';
import type { Certainty } from '../../../../api/domain/vocabulary.ts';

/** How sure a stay is: who is only reported to live somewhere is in doubt however sure the report is. */
export function certaintyOfStay({ role, certainty }: Pick<Stay, 'role' | 'certainty'>): Certainty {
  const isSure = certainty === 'confirmed' || certainty === 'unknown';
  return role === 'reported_resident' && isSure ? 'reported' : certainty;
}

const words: Readonly<Record<Certainty, string>> = {
  confirmed: '',
  // The source did not say how sure it is: no doubt is recorded.
  unknown: '',
  reported: 'reported, not confirmed',
  suspected: 'suspected, not confirmed',
  disputed: 'disputed',
  disproved: 'disproved',
};

/** "reported, not confirmed", "suspected, not confirmed", "disputed"; empty where no doubt is recorded. */
export function doubtInWords(certainty: Certainty): string {
  return words[certainty];
}

/** " (reported, not confirmed)"; empty where no doubt is recorded. */
export function doubtInBrackets(certainty: Certainty): string {
  return words[certainty] === '' ? '' : ` (${words[certainty]})`;
}
