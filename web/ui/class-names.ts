type Part = string | false | null | undefined;

/** Reads a CSS module by the names it declares: `names('row', isSelected && 'selected')`. Unknown names are left as they are. */
export function classNamesOf(
  styles: Readonly<Record<string, string>>,
): (...parts: readonly Part[]) => string {
  return (...parts) =>
    parts
      .flatMap((part) => (typeof part === 'string' ? [styles[part] ?? part] : []))
      .filter((name) => name !== '')
      .join(' ');
}
