/** At most two decimals: the same text on every machine. */
export function round(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}

/** A poly-line through the points; closed, an area. */
export function polyline(points: readonly (readonly [number, number])[], close = false): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return close ? `${steps}Z` : steps;
}

export function circle(x: number, y: number, r: number): string {
  const [radius, across] = [round(r), round(2 * r)];
  return `M${round(x - r)} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 -${across} 0Z`;
}
