import type { PlainRow, PlainValue } from './graph.ts';

/**
 * The one place where an engine's values become plain ones: integers → numbers, temporal values → ISO text
 * (both engines' temporal classes write ISO text), lists and maps of these.
 */
export function toPlainValue(value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') {
    throw new RangeError(`A row holds a ${typeof value}, which no record can carry`);
  }
  if (isWholeNumber(value)) return value.toNumber();
  return textOfItsOwn(value) ?? toPlainRow(value);
}

export function toPlainRow(row: object): PlainRow {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toPlainValue(value)]));
}

/** Neo4j's integers. */
function isWholeNumber(value: object): value is { toNumber: () => number } {
  return 'toNumber' in value && typeof value.toNumber === 'function';
}

/**
 * Temporal values are instances of a class that writes itself as text. Maps are bare objects, whose prototype is
 * the root of all: it has none above it, also where the engine made them outside jest's own world.
 */
function textOfItsOwn(value: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null) return null;
  if (Object.getPrototypeOf(prototype) === null || !Object.hasOwn(prototype, 'toString')) return null;
  const write: unknown = Reflect.get(prototype, 'toString');
  return typeof write === 'function' ? String(Reflect.apply(write, value, [])) : null;
}
