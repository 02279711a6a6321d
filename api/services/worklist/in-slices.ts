/** So long the server's one thread may be kept from everybody else. */
const sliceMilliseconds = 25;

/**
 * Works through the items a slice at a time and lets others have their turn in between, so that a list of thousands
 * keeps nobody waiting.
 */
export async function inSlices<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - began < sliceMilliseconds) continue;
    await othersFirst();
    began = performance.now();
  }
}

function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
