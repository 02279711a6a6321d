import type { Point, Scene, SceneLabel } from '../../../../web/drawing/scene.ts';

/** Who stands inside which dotted outline, by the name that is written in it; islands of one name are one home. */
export function readHomes({ homes, persons, ghosts }: Scene): string[] {
  const within = new Map<string, Set<string>>();
  for (const { outline, labels } of homes) {
    const name = inOne(labels).replace(/ \(cont\.\)$/, '');
    const own = within.get(name) ?? new Set();
    for (const { id, x, y } of persons) if (isInside([x, y], outline)) own.add(id);
    for (const { personId, x, y } of ghosts) if (isInside([x, y], outline)) own.add(`${personId} also`);
    within.set(name, own);
  }
  for (const [name, own] of within) {
    const [whole, ...more] = [...within.keys()].filter((other) => other !== name && isShortFor(name, other));
    if (!name.includes('…') || whole === undefined || more.length > 0) continue;
    within.set(whole, new Set([...(within.get(whole) ?? []), ...own]));
    within.delete(name);
  }
  return [...within].map(([name, own]) => `home ${name}: ${[...own].sort().join(' + ')}`);
}

/** A name that was cut where it has "…" is read on from the island where it stands whole. */
function isShortFor(short: string, whole: string): boolean {
  const [start = '', end = ''] = short.split('…');
  return whole.startsWith(start) && whole.endsWith(end.trim()) && whole.length >= short.length;
}

/** Lines of words as they are read on; a double name broken at its hyphen is one word. */
function inOne(labels: readonly SceneLabel[]): string {
  return labels
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('- ', '-');
}

function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

/** Shape, cross and hole of every symbol, and the name below it. */
export function readSymbols({ persons }: Scene): string[] {
  return persons.map(({ id, symbol, dead, hole, labels }) => {
    const name = inOne(labels.filter(({ kind }) => kind === 'name')).replaceAll(/[“”]/g, '');
    return `symbol: ${id} is a ${symbol}${dead ? ', crossed' : ''}${hole ? ', a hole' : ''}, “${name}”`;
  });
}
