/** By code unit, no locale: every machine and both engines put a list in the same order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
