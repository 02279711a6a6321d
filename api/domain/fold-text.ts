/**
 * Text as it is searched for: lower case, accents taken off, everything but letters and digits a space,
 * apostrophes closed up (Tanner's → tanners). What is stored and what is typed are folded alike.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
