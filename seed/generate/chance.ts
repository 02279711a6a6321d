/** Numbers that look random and are the same at every run. */
export interface Chance {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  readonly oneOf: <const Items extends readonly [unknown, ...unknown[]]>(items: Items) => Items[number];
  /** True in so many of a hundred cases. */
  readonly inHundred: (share: number) => boolean;
  /** A whole number from the first to the second, both included. */
  readonly between: (from: number, to: number) => number;
}

/** Something with how often it is chosen, beside the others of its list. */
export type Weighted<Item> = readonly [item: Item, weight: number];

/** One of these, as often as its weight says. Throws a RangeError where there is none. */
export function weighted<Item>({ below }: Chance, choices: readonly Weighted<Item>[]): Item {
  const all = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = below(1_000_000) * (all / 1_000_000);
  for (const [item, weight] of choices) {
    left -= weight;
    if (left < 0) return item;
  }
  const last = choices.at(-1);
  if (last === undefined) throw new RangeError('There is nothing to choose from.');
  return last[0];
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneOf: (items) => items[below(items.length)] ?? items[0],
    inHundred: (share) => next() * 100 < share,
    between: (from, to) => from + below(to - from + 1),
  };
}
