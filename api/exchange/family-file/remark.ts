import type { ImportFault, ImportNote } from '../import-result.ts';
import { grouped } from '../grouped.ts';
import { linesOf, pathKey, type JsonPath } from '../json-text.ts';

/** A remark before its place is put into words and its line is looked up. */
export interface Remark {
  readonly path: JsonPath;
  readonly says: string;
  readonly remedy: string;
}

/** What the checks and the mapping of one file have to say so far. */
export interface Remarks {
  readonly faults: Remark[];
  readonly notes: Remark[];
}

export interface RemarkedFile {
  readonly name: string;
  readonly text: string;
  readonly root: unknown;
}

export function faultsOf(file: RemarkedFile, remarks: readonly Remark[]): ImportFault[] {
  const lines = linesOf(
    file.text,
    remarks.map(({ path }) => nearestWritten(file.root, path)),
  );
  return remarks
    .map((remark) => ({
      file: file.name,
      place: placeInWords(file.root, remark.path),
      line: lines.get(pathKey(nearestWritten(file.root, remark.path))) ?? null,
      says: remark.says,
      remedy: remark.remedy,
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Equal remarks become one note with all their lines. */
export function notesOf(file: RemarkedFile, remarks: readonly Remark[]): ImportNote[] {
  const lines = linesOf(
    file.text,
    remarks.map(({ path }) => nearestWritten(file.root, path)),
  );
  const groups = grouped(remarks, ({ says, remedy }) => `${says}\n${remedy}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const found = group.flatMap(({ path }) => lines.get(pathKey(nearestWritten(file.root, path))) ?? []);
    const sorted = [...new Set(found)].sort((a, b) => a - b);
    return [
      {
        file: file.name,
        place: placeInWords(file.root, first.path),
        line: sorted[0] ?? null,
        lines: sorted,
        times: group.length,
        says: first.says,
        remedy: first.remedy,
      },
    ];
  });
}

/** What is missing stands on no line: the row it is missing from does. */
function nearestWritten(root: unknown, path: JsonPath): JsonPath {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    if (valueAt(root, part) !== undefined) return part;
  }
  return [];
}

export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** `people[3].dob (Poppy Marrowick)`, `contacts[12].householdId (c-0013)`. */
function placeInWords(root: unknown, path: JsonPath): string {
  const written = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  const name =
    typeof path[1] === 'number' ? rowName(valueAt(root, path.slice(0, 2)), path[0] === 'people') : null;
  return name === null ? written : `${written} (${name})`;
}

function rowName(row: unknown, isPerson: boolean): string | null {
  const text = (key: string) => {
    const value = valueAt(row, [key]);
    return typeof value === 'string' && value !== '' ? value.slice(0, 80) : null;
  };
  const name = [text('givenName'), text('familyName')].filter((part) => part !== null).join(' ');
  if (isPerson && name !== '') return name;
  return text('id') ?? text('agencyId');
}
