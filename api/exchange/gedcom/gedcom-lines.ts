import { ErrorTokenization, ErrorTreeSyntax, parseGedcom, type TreeNode } from 'read-gedcom';

/** One line of a GEDCOM file with the lines under it; CONC and CONT lines are part of the value they go on with. */
export interface GedcomLine {
  readonly tag: string;
  /** The name by which others point to it, `I52`; null within a record. */
  readonly xref: string | null;
  readonly value: string;
  /** Counted from 1, as in the file. */
  readonly line: number;
  readonly under: readonly GedcomLine[];
}

export type GedcomRecords =
  | { readonly ok: true; readonly records: readonly GedcomLine[]; readonly oddLines: readonly number[] }
  | { readonly ok: false; readonly says: string; readonly remedy: string; readonly line: number | null };

/** The form of a GEDCOM line; what has another form is reported and not handed on. */
const form = /^(0|[1-9]\d?) (@[A-Za-z0-9_-]+@ )?([A-Za-z0-9]+|_[A-Za-z0-9_]+)( .*)?$/;

/** The records of the file as a tree. Lines not in the form of GEDCOM are left out and listed in `oddLines`. */
export function gedcomRecords(text: string): GedcomRecords {
  const { kept, numbers, odd } = sortedOut(text);
  if (kept[0]?.startsWith('0 HEAD') !== true) {
    return {
      ok: false,
      says: 'The file does not begin as a GEDCOM file does, with “0 HEAD”.',
      remedy: 'Export it again as GEDCOM from the program it came from.',
      line: numbers[0] ?? 1,
    };
  }
  if (kept.at(-1)?.startsWith('0 TRLR') !== true) {
    return {
      ok: false,
      says: 'The file ends before the last line of a GEDCOM file, “0 TRLR”: a part of it is missing.',
      remedy: 'Export or copy the whole file again.',
      line: numbers.at(-1) ?? 1,
    };
  }
  try {
    const root = parseGedcom(asUtf8(kept.join('\n')), { noIndex: true });
    return { ok: true, records: root.children.map((node) => lineOf(node, numbers)), oddLines: odd };
  } catch (error) {
    return faultOf(error, numbers);
  }
}

function sortedOut(text: string) {
  const kept: string[] = [];
  const numbers: number[] = [];
  const odd: number[] = [];
  text.split(/\r\n|\r|\n/).forEach((written, index) => {
    const line = Array.from(written.replace(/^\ufeff/, '').trimStart(), withoutControl).join('');
    if (line === '') return;
    if (form.test(line)) {
      kept.push(line);
      numbers.push(index + 1);
    } else odd.push(index + 1);
  });
  return { kept, numbers, odd };
}

/** read-gedcom refuses control characters; a tab in a name is a space. */
function withoutControl(character: string): string {
  return character < ' ' ? ' ' : character;
}

/**
 * The text as the bytes that read-gedcom's own decoder turns back into it: each UTF-16 unit by itself, because that
 * decoder cannot make a character beyond U+FFFF from four bytes.
 */
function asUtf8(text: string): ArrayBuffer {
  const bytes = new Uint8Array(text.length * 3 + 3);
  bytes.set([0xef, 0xbb, 0xbf]);
  let at = 3;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes[at++] = unit;
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return bytes.slice(0, at).buffer;
}

function lineOf(node: TreeNode, numbers: readonly number[]): GedcomLine {
  return {
    tag: (node.tag ?? '').toUpperCase(),
    xref: node.pointer === null ? null : node.pointer.replaceAll('@', ''),
    value: (node.value ?? '').trim(),
    line: numbers[node.indexSource] ?? 1,
    under: node.children.map((child) => lineOf(child, numbers)),
  };
}

function faultOf(error: unknown, numbers: readonly number[]): GedcomRecords {
  const at = error instanceof ErrorTokenization || error instanceof ErrorTreeSyntax ? error.lineNumber : null;
  return {
    ok: false,
    says: 'This line does not fit the lines before it: its first number is more than one above theirs, or it has an id where none may stand.',
    remedy: 'Correct the line, or export the file again from the program it came from.',
    line: at === null ? null : (numbers[at - 1] ?? null),
  };
}
