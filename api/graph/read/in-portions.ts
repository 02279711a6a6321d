/** Ids or rows sent with one statement: enough to be quick, little enough for any engine's memory. */
export const portionSize = 2_000;

/** Works through a long list a portion at a time, one after another, and joins what comes back. */
export async function inPortions<Item, Result>(
  items: readonly Item[],
  act: (portion: Item[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += portionSize) {
    for (const result of await act(items.slice(start, start + portionSize))) results.push(result);
  }
  return results;
}
