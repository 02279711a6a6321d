/** The listed word that a mistyped one most likely meant, or null where none is near. */
export function nearestWord(written: string, listed: readonly string[]): string | null {
  const asked = plain(written.slice(0, 80));
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(asked.length / 3)) + 1;
  for (const word of listed) {
    const distance = editsBetween(asked, plain(word));
    if (distance < least) {
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Letters to put in, take out or change (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
