import { decodeUtf8, utf16Of } from '../text-encoding.ts';
import { decodeAnsel } from './ansel.ts';

export type DecodedGedcom =
  | { readonly ok: true; readonly text: string; readonly assumed: string | null }
  | { readonly ok: false; readonly says: string; readonly line: number | null };

const utf8Names = ['UTF-8', 'UTF8', 'UNICODE'];
const windowsNames = [
  'ANSI',
  'WINDOWS',
  'IBM WINDOWS',
  'CP1252',
  'WINDOWS-1252',
  'ISO-8859-1',
  'LATIN1',
  'UNIX',
];

/**
 * The text of a GEDCOM file by its byte order mark, or by the encoding its header names (`1 CHAR ANSEL`).
 * `assumed` says in a sentence where the header is wrong or silent.
 */
export function decodeGedcom(bytes: Uint8Array): DecodedGedcom {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { ok: true, text: new TextDecoder(utf16).decode(bytes), assumed: null };
  const named = encodingNamed(bytes);
  if (isAscii(bytes)) return { ok: true, text: new TextDecoder('utf-8').decode(bytes), assumed: null };
  const utf8 = decodeUtf8(bytes);
  if (utf8.text !== null) {
    const isNamed = named === null || utf8Names.includes(named);
    return {
      ok: true,
      text: utf8.text,
      assumed: isNamed ? null : `names ${named}, and it is written in UTF-8`,
    };
  }
  if (named === 'ANSEL') return { ok: true, text: decodeAnsel(bytes), assumed: null };
  if (named === 'MACINTOSH')
    return { ok: true, text: new TextDecoder('macintosh').decode(bytes), assumed: null };
  if (named !== null && utf8Names.includes(named)) {
    return { ok: false, says: 'The header says that the file is in UTF-8, and it is not.', line: utf8.line };
  }
  if (named !== null && named !== 'ASCII' && !windowsNames.includes(named)) {
    return { ok: false, says: `The file is in an encoding that cannot be read here (${named}).`, line: null };
  }
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (named !== null && named !== 'ASCII') return { ok: true, text, assumed: null };
  return {
    ok: true,
    text,
    assumed: `${named === null ? 'names no encoding' : 'names ASCII'}, and Windows-1252 is assumed`,
  };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** The header is ASCII in every encoding but UTF-16. */
function encodingNamed(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192));
  const name = /^\s*1 CHAR(?:ACTER)? +([^\r\n]+)/m.exec(head)?.[1];
  return name === undefined ? null : name.trim().toUpperCase();
}
