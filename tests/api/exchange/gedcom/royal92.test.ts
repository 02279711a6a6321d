import { readFileSync } from 'node:fs';
import { readGedcom } from '../../../../api/exchange/gedcom/read-gedcom-file.ts';

const bytes = readFileSync('seed/families/royal92.ged');
const lines = bytes.toString('latin1').split(/\r?\n/);
const result = readGedcom(bytes, { fileName: 'seed/families/royal92.ged', idPrefix: 'r-' });
if (!result.ok) throw new Error('royal92 must be readable.');
const { parts, notes, meta, families } = result;
const linesLike = (form: RegExp) => lines.filter((line) => form.test(line)).length;

/** Partners and children of each family, read from the lines by themselves. */
function familiesOfLines() {
  const found: { partners: number; children: number; married: boolean; divorced: boolean }[] = [];
  for (const line of lines) {
    if (/^0 @F\d+@ FAM$/.test(line))
      found.push({ partners: 0, children: 0, married: false, divorced: false });
    const family = found.at(-1);
    if (family === undefined) continue;
    if (/^1 (HUSB|WIFE) /.test(line)) family.partners += 1;
    if (line.startsWith('1 CHIL ')) family.children += 1;
    if (line.startsWith('1 MARR')) family.married = true;
    if (line.startsWith('1 DIV Y')) family.divorced = true;
  }
  return found;
}

describe('royal92', () => {
  it('holds exactly the 3,010 people and 1,422 families of the file', () => {
    expect(linesLike(/^0 @I\d+@ INDI$/)).toBe(3010);
    expect(linesLike(/^0 @F\d+@ FAM$/)).toBe(1422);
    expect(parts.people).toHaveLength(3010);
    expect(families).toBe(1422);
  });

  it('ties every child to every recorded parent of its family', () => {
    const ties = familiesOfLines().reduce((sum, { partners, children }) => sum + partners * children, 0);
    expect(parts.parentTies).toHaveLength(ties);
    expect(new Set(parts.parentTies.map(({ id }) => id)).size).toBe(ties);
  });

  it('has every couple, with the marriages and divorces of the file', () => {
    const couples = familiesOfLines().filter(({ partners }) => partners === 2);
    const withStatus = (status: string) =>
      parts.partnerships.filter((phase) => phase.status === status).length;
    expect(new Set(parts.partnerships.map(({ coupleId }) => coupleId)).size).toBe(couples.length);
    expect(withStatus('divorced')).toBe(couples.filter(({ divorced }) => divorced).length);
    expect(withStatus('married')).toBe(couples.filter(({ married, divorced }) => married || divorced).length);
    expect(withStatus('relationship')).toBe(
      couples.filter(({ married, divorced }) => !married && !divorced).length,
    );
  });

  it('knows who has died, with a date or without', () => {
    expect(parts.people.filter(({ details }) => details[0]?.died)).toHaveLength(linesLike(/^1 DEAT/));
    const men = parts.people.filter(({ details }) => details[0]?.sex === 'male');
    expect(men).toHaveLength(linesLike(/^1 SEX M/));
  });

  it('reads a name, a title and the dates of one life', () => {
    expect(parts.people.find(({ id }) => id === 'r-I4')?.details[0]).toMatchObject({
      ...{ givenName: 'Edward VII', familyName: 'Wettin', title: 'King of England', sex: 'male' },
      ...{ dob: '1841-11-09', dobCertainty: 'confirmed', dod: '1910-05-06', source: 'royal92.ged' },
    });
  });

  it('speaks of the day on which it was written', () => {
    expect(meta).toMatchObject({ id: 'royal92', title: 'royal92', asAt: '1992-11-20', fictional: false });
  });

  it.each(['BURI', 'REFN', 'CHR'])('lists every line with %s, which is not read', (tag) => {
    const note = notes.find(({ place }) => place === `INDI.${tag}`);
    const expected = lines.flatMap((line, index) => (line.startsWith(`1 ${tag}`) ? [index + 1] : []));
    expect(note).toMatchObject({ lines: expected, times: expected.length });
  });

  it('leaves no line of the file unsaid: each is read or stands in a note', () => {
    const read =
      /^(0 (HEAD|TRLR|@[IF]\d+@ (INDI|FAM))|1 (NAME|TITL|SEX|BIRT|DEAT|FAM[SC]|HUSB|WIFE|CHIL|MARR|DIV|CHAR)\b|1 DATE|2 DATE)/;
    const noted = new Set(notes.flatMap((note) => note.lines));
    const unsaid = lines.flatMap((line, index) =>
      line === '' || read.test(line) || noted.has(index + 1) ? [] : [line],
    );
    expect(unsaid).toEqual([]);
  });
});
