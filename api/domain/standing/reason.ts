/** Long enough for what a supervision would want to know, short enough to be read in a list. */
export const longestReason = 500;

/** What is wrong with a reason, in one sentence; null where it may be kept. Its ends are taken off before. */
export function faultOfReason(reason: string): string | null {
  const text = reason.trim();
  if (text === '') return 'Say why in a few words: whoever reads this later needs the reason.';
  if (text.length <= longestReason) return null;
  return `The reason is ${text.length} characters long; at most ${longestReason} are kept.`;
}
