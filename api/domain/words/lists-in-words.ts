/** "Ava", "Ava and Lacey", "Ava, Lacey and Riley". Empty for an empty list. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** "1 contact", "9 contacts"; the plural is the singular with an s unless it is given. */
export function countInWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** "once", "twice", "3 times". */
export function timesInWords(times: number): string {
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : `${times} times`;
}

/** "Leah's"; names in s take the same ending, "James's", as English is now written. */
export function possessive(name: string): string {
  return `${name}'s`;
}

/** The same words at the start of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same words inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
