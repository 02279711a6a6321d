import type { PersonId } from '../ids.ts';

/** Finds once for each person and keeps what it found: a projected family never changes. */
export function kept<Value>(find: (id: PersonId) => Value): (id: PersonId) => Value {
  const found = new Map<PersonId, Value>();
  return (id) => {
    const held = found.get(id);
    if (held !== undefined) return held;
    const value = find(id);
    found.set(id, value);
    return value;
  };
}
