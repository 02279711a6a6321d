/** A copy that lacks some of its fields. */
export function without<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  ...names: readonly Name[]
): Omit<Fields, Name> {
  const left: readonly PropertyKey[] = names;
  const kept = Object.entries(fields).filter(([name]) => !left.includes(name));
  return Object.fromEntries(kept) as Omit<Fields, Name>;
}
