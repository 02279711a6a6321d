export interface ParentLink {
  readonly parentId: string;
  readonly childId: string;
}

/**
 * Loops in which somebody would be his or her own ancestor, each as the ids on it from child to parent, one loop
 * for every tie that closes one. Does not recurse: a line of descent may be thousands long.
 */
export function ownAncestorLoops(links: readonly ParentLink[]): readonly (readonly string[])[] {
  const parents = parentsOf(links);
  const finished = new Set<string>();
  const loops: (readonly string[])[] = [];
  for (const start of parents.keys()) {
    if (!finished.has(start)) loops.push(...loopsAbove(start, parents, finished));
  }
  return loops;
}

function parentsOf(links: readonly ParentLink[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  for (const { parentId, childId } of links) {
    const known = parents.get(childId) ?? new Set();
    parents.set(childId, known.add(parentId));
  }
  return parents;
}

function loopsAbove(
  start: string,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  finished: Set<string>,
): readonly (readonly string[])[] {
  const loops: (readonly string[])[] = [];
  const line = [start];
  const onLine = new Set(line);
  const waiting = [[...(parents.get(start) ?? [])]];
  while (line.length > 0) {
    const next = waiting.at(-1)?.pop();
    if (next === undefined) {
      waiting.pop();
      const done = line.pop();
      if (done !== undefined) {
        onLine.delete(done);
        finished.add(done);
      }
    } else if (onLine.has(next)) {
      loops.push(line.slice(line.indexOf(next)));
    } else if (!finished.has(next)) {
      line.push(next);
      onLine.add(next);
      waiting.push([...(parents.get(next) ?? [])]);
    }
  }
  return loops;
}

/** "Ann is recorded as a child of Bob and Bob as a child of Ann, so each would be his or her own ancestor." */
export function loopInWords(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length === 1) return `${first} is recorded as his or her own parent.`;
  const steps = names.map((name, place) => {
    const parent = names[place + 1] ?? first;
    return place === 0 ? `${name} is recorded as a child of ${parent}` : `${name} as a child of ${parent}`;
  });
  return `${steps.slice(0, -1).join(', ')} and ${steps.at(-1) ?? ''}, so each would be his or her own ancestor.`;
}
