/** How the bytes of a text file are written, as far as they tell. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'not utf-8';

export interface DecodedText {
  readonly encoding: TextEncoding;
  /** Null where the bytes are not UTF-8. A byte order mark is taken off. */
  readonly text: string | null;
  /** Line of the first byte that is not UTF-8, counted from 1. */
  readonly line: number | null;
}

/** Reads the bytes as UTF-8, with or without a byte order mark, and says what else they look like. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { encoding: utf16, text: null, line: null };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', text, line: null };
  } catch {
    return { encoding: 'not utf-8', text: null, line: lineOfFirstInvalidByte(bytes) };
  }
}

/** UTF-16 by its byte order mark, or by a zero byte beside the first character. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  return null;
}

/** A line feed is never part of a longer UTF-8 character, so each line can be tried on its own. */
function lineOfFirstInvalidByte(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end += 1) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return null;
}
