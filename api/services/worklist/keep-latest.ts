/** Values that were made once, those asked for last: making one too many lets go of the one not asked for longest. */
export interface KeptLatest<Key, Value> {
  readonly get: (key: Key, make: () => Value) => Value;
}

export function keepLatest<Key, Value>(most: number): KeptLatest<Key, Value> {
  const kept = new Map<Key, Value>();
  return {
    get: (key, make) => {
      const value = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return value;
    },
  };
}
