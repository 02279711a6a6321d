import type { Point, Scene } from '../../../../web/drawing/scene.ts';

/** Who stands inside which dotted outline, by the name that is written in it; islands of one name are one home. */
export function readHomes({ homes, persons, ghosts }: Scene): string[] {
  const within = new Map<string, Set<string>>();
  for (const { outline, labels } of homes) {
    const name = labels
      .map(({ text }) => text)
      .join(' ')
      .replace(/ \(cont\.\)$/, '');
    const own = within.get(name) ?? new Set();
    for (const { id, x, y } of persons) if (isInside([x, y], outline)) own.add(id);
    for (const { personId, x, y } of ghosts) if (isInside([x, y], outline)) own.add(`${personId} also`);
    within.set(name, own);
  }
  return [...within].map(([name, own]) => `home ${name}: ${[...own].sort().join(' + ')}`);
}

function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

/** Shape, cross and hole of every symbol, and the halo. */
export function readSymbols({ persons }: Scene): string[] {
  return persons.map(({ id, symbol, dead, hole, labels }) => {
    const name = labels
      .filter(({ kind }) => kind === 'name')
      .map(({ text }) => text)
      .join(' ');
    return `symbol: ${id} is a ${symbol}${dead ? ', crossed' : ''}${hole ? ', a hole' : ''}, “${name.replaceAll(/[“”]/g, '')}”`;
  });
}
