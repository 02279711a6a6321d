/**
 * Reads JSON as `JSON.parse` does, and tells where: the line and column of a mistake, of a name given twice
 * (`JSON.parse` keeps the last in silence) and of any place in the value. Never recurses, so depth cannot crash it.
 */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

export type JsonText =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly mistake: JsonMistake };

/** Deeper than any family file; keeps later, recursive steps (sealing) safe. */
export const maxJsonDepth = 64;

export type JsonPath = readonly (string | number)[];

export function readJson(text: string): JsonText {
  try {
    walkJson(text, () => undefined);
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, mistake: mistakeAt(text, error) };
    return { ok: false, mistake: { line: 1, column: 1, says: 'It is not JSON.' } };
  }
}

/** The line of each place (`people[3].dob` as `['people', 3, 'dob']`), as far as the text has it. */
export function linesOf(text: string, paths: readonly JsonPath[]): ReadonlyMap<string, number> {
  if (paths.length === 0) return new Map();
  const wanted = new Set(paths.map(pathKey));
  const offsets = new Map<string, number>();
  walkJson(text, (path, offset) => {
    const key = pathKey(path);
    if (wanted.has(key)) offsets.set(key, offset);
  });
  const lines = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const [key, offset] of [...offsets].sort((a, b) => a[1] - b[1])) {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    lines.set(key, line);
  }
  return lines;
}

export function pathKey(path: JsonPath): string {
  return path.join('\u0000');
}

class JsonError extends Error {
  readonly offset: number;
  constructor(offset: number, says: string) {
    super(says);
    this.offset = offset;
  }
}

function mistakeAt(text: string, { offset, message }: JsonError): JsonMistake {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), says: message };
}

interface OpenContainer {
  /** Names seen so far in an object; null for a list. */
  readonly names: Set<string> | null;
  count: number;
}

type Visit = (path: JsonPath, offset: number) => void;

/** Calls `visit` at every value, containers first. Throws a JsonError at the first mistake. */
function walkJson(text: string, visit: Visit): void {
  const open: OpenContainer[] = [];
  const path: (string | number)[] = [];
  let at = skipSpace(text, 0);
  do {
    const container = open.at(-1);
    if (container !== undefined) {
      const closing = closeOrSeparate(text, at, container);
      at = closing.at;
      if (closing.closed) {
        open.pop();
        path.length = Math.max(0, open.length - 1);
        at = skipSpace(text, at);
        continue;
      }
      path.length = open.length - 1;
      if (container.names === null) path.push(container.count);
      else at = readName(text, at, container.names, path);
      container.count += 1;
    }
    visit(path, at);
    at = beginValue(text, at, open);
  } while (open.length > 0);
  if (at < text.length) throw new JsonError(at, 'Something stands after the end of the JSON.');
}

function closeOrSeparate(text: string, at: number, { names, count }: OpenContainer) {
  const closer = names === null ? ']' : '}';
  if (text[at] === closer) return { closed: true, at: at + 1 };
  if (count === 0) return { closed: false, at };
  if (text[at] !== ',') {
    throw new JsonError(at, at >= text.length ? endsEarly : `A comma or ${closer} is expected here.`);
  }
  const next = skipSpace(text, at + 1);
  if (text[next] === closer) throw new JsonError(next, `There is a comma too many before this ${closer}.`);
  return { closed: false, at: next };
}

const endsEarly = 'The file ends in the middle: a part of it is missing.';

/** Adds the name to the path and returns where its value begins. */
function readName(text: string, at: number, names: Set<string>, path: (string | number)[]): number {
  if (text[at] !== '"')
    throw new JsonError(at, at >= text.length ? endsEarly : 'A name in quotes is expected here.');
  const end = endOfQuoted(text, at);
  const written = text.slice(at + 1, end - 1);
  const name = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
  if (names.has(name))
    throw new JsonError(at, 'The same name stands twice in one object, so one value would be lost.');
  names.add(name);
  path.push(name);
  const colon = skipSpace(text, end);
  if (text[colon] !== ':') throw new JsonError(colon, 'A colon is expected here.');
  return skipSpace(text, colon + 1);
}

/** Opens a container or passes a single value; returns the offset of what follows. */
function beginValue(text: string, at: number, open: OpenContainer[]): number {
  const first = text[at];
  if (first === '{' || first === '[') {
    if (open.length >= maxJsonDepth) throw new JsonError(at, `It is nested more than ${maxJsonDepth} deep.`);
    open.push({ names: first === '{' ? new Set() : null, count: 0 });
    return skipSpace(text, at + 1);
  }
  if (first === '"') return skipSpace(text, endOfQuoted(text, at));
  scalar.lastIndex = at;
  if (!scalar.test(text))
    throw new JsonError(at, at >= text.length ? endsEarly : 'A value is expected here.');
  return skipSpace(text, scalar.lastIndex);
}

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) throw new JsonError(at, 'A text in quotes is not closed before the end of its line.');
    if (code !== 0x5c) continue;
    escaped.lastIndex = at;
    if (!escaped.test(text))
      throw new JsonError(at, 'The backslash here is not followed by a character it may escape.');
    at = escaped.lastIndex - 1;
  }
  throw new JsonError(text.length, endsEarly);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return at;
}
