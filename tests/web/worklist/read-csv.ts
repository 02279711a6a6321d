/** Reads comma-separated values by RFC 4180, as another program would: not with the code that wrote them. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === ',') {
      line.push(cell);
      cell = '';
    } else if (letter === '\r' && text.charAt(at + 1) === '\n') {
      lines.push([...line, cell]);
      line = [];
      cell = '';
      at += 1;
    } else if (letter === '"' || letter === '\r' || letter === '\n')
      throw new Error(`A stray ${JSON.stringify(letter)} at ${at}`);
    else cell += letter;
  }
  if (isQuoted || line.length > 0 || cell !== '') throw new Error('The last line is not ended');
  return lines;
}

/** Each line by the names of the first, with the mark against formulas taken away again. */
export function readCsvRows(text: string): Record<string, string>[] {
  const [names = [], ...lines] = readCsv(text);
  return lines.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${cells.length} cells under ${names.length} names`);
    return Object.fromEntries(
      cells.map((cell, index) => [names[index] ?? '', cell.replace(/^'(?=[=+\-@\t\r\n])/, '')]),
    );
  });
}
