interface Ordered {
  readonly id: string;
  readonly revision?: number;
}

/** By id, then by wording: the order of every list of a record, the same on both engines. */
export function inOrder<Item extends Ordered>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compareTexts(a.id, b.id) || (a.revision ?? 0) - (b.revision ?? 0));
}

/** By code unit: no locale, so that every machine agrees. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
