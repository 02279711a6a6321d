/** A copy that lacks some of its fields. */
export function without<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  ...names: readonly Name[]
): Omit<Fields, Name> {
  const copy: Partial<Fields> = { ...fields };
  for (const name of names) Reflect.deleteProperty(copy, name);
  return copy as Omit<Fields, Name>;
}
