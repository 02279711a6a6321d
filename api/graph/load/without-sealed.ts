import type { HeldStatement } from '../queries/held-statements.ts';

/** What is to leave the graph. */
export interface Sealed {
  /** People, homes, ties and whatever else stands in the sealed block under an id of its own. */
  readonly ids: ReadonlySet<string>;
  /** Concerns that are about sealed people alone, and so go with them. */
  readonly concernIds: ReadonlySet<string>;
}

export function sealedOf(ids: readonly string[] = []): Sealed {
  return { ids: new Set(ids), concernIds: new Set() };
}

/**
 * A thing, or a former content of one, as if whoever is sealed had never been known: their ids leave every list and
 * every reference, and so does the free text of whatever named them, for it was written about them as well.
 * @returns the thing itself where it names none of them; null where it is one of them or about them alone
 */
export function withoutSealed<Item extends object>(label: string, item: Item, sealed: Sealed): Item | null {
  if (!namesAny(item, sealed)) return item;
  if (isSealed(item, sealed.ids)) return null;
  // The shape stays: lists get shorter, and every single reference to a person or home may be absent.
  const left = leftOf(item, sealed) as Item;
  return isAboutNobody(label, left) ? null : left;
}

/** Is a statement sealed, or one made of a sealed tie (`t-1/responsibility`), or of or by somebody sealed? */
export function isSealedStatement(
  { id, personId, otherId, viewOf }: Pick<HeldStatement, 'id' | 'personId' | 'otherId' | 'viewOf'>,
  { ids }: Sealed,
): boolean {
  const tieId = id.slice(0, Math.max(id.lastIndexOf('/'), 0));
  return [id, tieId, personId, otherId, viewOf ?? ''].some((named) => ids.has(named));
}

/** What makes a thing be about somebody; the other kinds name one person, and are about that one. */
const aboutFields: Readonly<Record<string, readonly string[]>> = {
  Contact: [
    'sightings',
    'attempts',
    'aboutIds',
    'mentionedIds',
    'heardIds',
    'invited',
    'attended',
    'reportedById',
  ],
  Plan: ['personIds'],
  Concern: ['aboutIds'],
  Escalation: ['aboutIds'],
};

const concernFields: readonly string[] = ['raisedConcernIds', 'consideredConcernIds'];
const freeTexts: readonly string[] = ['note', 'summary', 'subject', 'placeFound', 'response'];

function isAboutNobody(label: string, item: object): boolean {
  const fields = aboutFields[label];
  return fields?.every((field) => isNobody(fieldOf(item, field))) ?? false;
}

function isNobody(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && isNobody(fieldOf(value, 'personIds'));
}

function leftOf(value: unknown, sealed: Sealed): unknown {
  if (typeof value === 'string') return sealed.ids.has(value) ? null : value;
  if (Array.isArray(value)) {
    return value.filter((each) => !isSealed(each, sealed.ids)).map((each) => leftOf(each, sealed));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [
    name,
    freeTexts.includes(name) ? null : leftOf(inner, inField(name, sealed)),
  ]);
  return Object.fromEntries(fields);
}

/** An id means a concern only where concerns are named: another thing may have the same. */
function inField(name: string, sealed: Sealed): Sealed {
  return concernFields.includes(name) ? { ...sealed, ids: sealed.concernIds } : sealed;
}

/** The id of somebody sealed, or a thing that is one of them or about one of them. */
function isSealed(value: unknown, sealed: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return sealed.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return [fieldOf(value, 'id'), fieldOf(value, 'personId')].some((id) => isSealed(id, sealed));
}

function namesAny(value: unknown, sealed: Sealed): boolean {
  if (typeof value === 'string') return sealed.ids.has(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some(([name, each]) => namesAny(each, inField(name, sealed)))
  );
}

function fieldOf(value: object, name: string): unknown {
  const field: unknown = Reflect.get(value, name);
  return field;
}
