/** What was corrected in an address stands in the history beside it, so that it is told once and gone with the next step. */
export interface Corrected {
  readonly corrected: readonly string[];
}

/** Empty where the page was reached in any other way. */
export function correctedIn(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('corrected' in state)) return [];
  const { corrected } = state;
  return Array.isArray(corrected) ? corrected.filter((says) => typeof says === 'string') : [];
}
