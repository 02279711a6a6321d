/** Lists of whole numbers end to end in one array: list i goes from `start[i]` up to, not including, `start[i + 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (start[index + 1] = (start[index] ?? 0) + list.length));
  const items = new Int32Array(start[lists.length] ?? 0);
  lists.forEach((list, index) => {
    items.set(list, start[index] ?? 0);
  });
  return { start, items };
}

/** Short for an index that is known to be inside. */
export function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** Turns lists round: for every value below `count`, the lists that hold it, ascending and each once. */
export function holdersOf(lists: readonly (readonly number[])[], count: number): number[][] {
  const holders: number[][] = Array.from({ length: count }, () => []);
  lists.forEach((list, index) => {
    for (const value of list) {
      const own = holders[value];
      if (own?.at(-1) !== index) own?.push(index);
    }
  });
  return holders;
}
