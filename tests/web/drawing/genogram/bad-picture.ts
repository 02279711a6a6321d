import type { MeasuredPicture } from '../../../../web/drawing/genogram/quality.ts';
import type { LayoutCase } from './layout-cases.ts';

/** A picture with every fault there is: people in rows of thirteen as they come, lines straight across everything. */
export function badPicture({ persons, unions, households }: LayoutCase): MeasuredPicture {
  const placed = persons.map(({ id, birth }, index) => ({
    id,
    x: (index % 13) * 70 + (index % 7 === 0 ? 25 : 0),
    y: Math.floor(index / 13) * 90,
    w: 60,
    h: 60,
    born: birth ?? '',
  }));
  const at = new Map(placed.map((person) => [person.id, person]));
  const lines = unions.flatMap(({ id: unionId, partners, children }) => {
    const [a, b] = [...partners, ...children].flatMap((id) => at.get(id) ?? []);
    if (a === undefined || b === undefined) return [];
    const level: [number, number][] = [
      [a.x, a.y],
      [b.x, a.y],
      [b.x, b.y],
    ];
    const down = children
      .flatMap((id) => at.get(id) ?? [])
      .map((child): [number, number][] => [
        [a.x, a.y],
        [a.x, child.y - 40],
        [child.x, child.y - 40],
        [child.x, child.y - 30],
      ]);
    return [level, ...down].map((points) => ({ unionId, points }));
  });
  return { persons: placed, unions, households, lines };
}
