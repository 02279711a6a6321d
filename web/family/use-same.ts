import { useState } from 'react';

/** The same list for as long as it holds the same, so that a step that does not touch it works nothing out anew. */
export function useSame<Item extends string>(list: readonly Item[]): readonly Item[] {
  const [held, setHeld] = useState(list);
  if (held.join('\n') === list.join('\n')) return held;
  setHeld(list);
  return list;
}
