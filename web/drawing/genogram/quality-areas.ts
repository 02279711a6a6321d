import { segmentsOf, type Segment } from './segments.ts';
import type { MeasuredPerson, MeasuredPicture } from './quality.ts';

/** A rectangle. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function symbolArea({ x, y, w, h }: MeasuredPerson): Area {
  return { left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 };
}

function labelArea({ label }: MeasuredPerson): Area | null {
  if (label === undefined || label.h === 0) return null;
  return { left: label.x, right: label.x + label.w, top: label.y, bottom: label.y + label.h };
}

/** Pairs of two people whose symbols overlap, and of which a label overlaps. */
export function overlapsOf(persons: readonly MeasuredPerson[]): { overlaps: number; labelOverlaps: number } {
  const areas = persons
    .flatMap((person) => [
      { person, area: symbolArea(person), isLabel: false },
      ...[labelArea(person)].filter((area) => area !== null).map((area) => ({ person, area, isLabel: true })),
    ])
    .sort((a, b) => a.area.left - b.area.left);
  let [overlaps, labelOverlaps] = [0, 0];
  areas.forEach((a, index) => {
    for (let next = index + 1; next < areas.length; next += 1) {
      const b = areas[next];
      if (b === undefined || b.area.left >= a.area.right - 1e-6) break;
      const meet = a.area.top < b.area.bottom - 1e-6 && b.area.top < a.area.bottom - 1e-6;
      if (!meet || a.person === b.person) continue;
      if (a.isLabel || b.isLabel) labelOverlaps += 1;
      else overlaps += 1;
    }
  });
  return { overlaps, labelOverlaps };
}

/** Lines through the symbol of somebody not of that union, and through anybody's label: pairs of union and person. */
export function linesThrough({ lines, persons, unions }: MeasuredPicture): {
  linesThroughSymbols: number;
  linesThroughLabels: number;
} {
  const members = new Map(
    unions.map(({ id, partners, children }) => [id, new Set([...partners, ...children])]),
  );
  const symbols = new Set<string>();
  const labels = new Set<string>();
  const sorted = [...persons].sort((a, b) => a.x - b.x);
  const reach = Math.max(0, ...persons.map((p) => Math.max(p.w, p.label?.w ?? 0) / 2));
  for (const segment of segmentsOf(lines)) {
    const [left, right] = [
      Math.min(segment.x1, segment.x2) - reach,
      Math.max(segment.x1, segment.x2) + reach,
    ];
    for (let i = firstFrom(sorted, left); i < sorted.length; i += 1) {
      const person = sorted[i];
      if (person === undefined || person.x > right) break;
      const key = `${segment.owner}|${person.id}`;
      if (members.get(segment.owner)?.has(person.id) !== true && passes(segment, symbolArea(person)))
        symbols.add(key);
      const label = labelArea(person);
      if (label !== null && passes(segment, label)) labels.add(key);
    }
  }
  return { linesThroughSymbols: symbols.size, linesThroughLabels: labels.size };
}

function firstFrom(sorted: readonly MeasuredPerson[], x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Through the box less one pixel on every side; lines here are level or upright. */
function passes(s: Segment, area: Area): boolean {
  return (
    Math.min(s.x1, s.x2) < area.right - 1 &&
    Math.max(s.x1, s.x2) > area.left + 1 &&
    Math.min(s.y1, s.y2) < area.bottom - 1 &&
    Math.max(s.y1, s.y2) > area.top + 1
  );
}
