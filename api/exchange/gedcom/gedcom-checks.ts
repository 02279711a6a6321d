import { loopInWords, ownAncestorLoops } from '../own-ancestor.ts';
import type { ChildLink } from './child-links.ts';
import type { GedcomFamily } from './gedcom-families.ts';
import type { GedcomLine } from './gedcom-lines.ts';
import { pointer, take, type Reading } from './reading.ts';

/** Every id once, and every pointer between people and families to somebody or some family that is there. */
export function checkGedcom(
  reading: Reading,
  people: readonly GedcomLine[],
  families: readonly GedcomLine[],
): void {
  checkUnique(reading, [...people, ...families]);
  const personIds = new Set(people.map(({ xref }) => xref));
  const familyIds = new Set(families.map(({ xref }) => xref));
  for (const person of people) {
    take(reading, person, 'FAMS');
    checkPointers(reading, person, ['FAMC', 'FAMS'], familyIds, 'family');
    for (const event of person.under) checkPointers(reading, event, ['FAMC'], familyIds, 'family');
  }
  for (const family of families)
    checkPointers(reading, family, ['HUSB', 'WIFE', 'CHIL'], personIds, 'person');
}

function checkUnique(reading: Reading, records: readonly GedcomLine[]): void {
  const first = new Map<string, GedcomLine>();
  for (const record of records) {
    const xref = record.xref ?? '';
    const earlier = first.get(xref);
    if (earlier === undefined) first.set(xref, record);
    else {
      reading.faults.push({
        line: record.line,
        place: `@${xref}@`,
        says: `The id @${xref}@ is already that of the record on line ${earlier.line}.`,
        remedy: 'Give each record its own id, or delete one where both are the same.',
      });
    }
  }
}

function checkPointers(
  reading: Reading,
  record: GedcomLine,
  tags: readonly string[],
  known: ReadonlySet<string | null>,
  kind: string,
): void {
  for (const line of record.under) {
    if (!tags.includes(line.tag) || line.value === '' || line.value === '@VOID@') continue;
    const target = pointer(line.value);
    if (target !== null && known.has(target)) continue;
    reading.faults.push({
      line: line.line,
      place: record.xref === null ? record.tag : `${record.tag} @${record.xref}@`,
      says: `${line.tag} points to ${line.value.slice(0, 40)}, and there is no ${kind} with that id in this file.`,
      remedy: `Correct the pointer, or add the record of that ${kind}.`,
    });
  }
}

/** Nobody is his or her own ancestor, nor his or her own partner. */
export function checkGedcomLinks(
  reading: Reading,
  people: readonly GedcomLine[],
  links: readonly ChildLink[],
  families: ReadonlyMap<string | null, GedcomFamily>,
): void {
  const records = new Map(people.map((record) => [record.xref ?? '', record]));
  const parentsIn = (familyId: string) => {
    const family = families.get(familyId);
    return family === undefined ? [] : [...family.husbands, ...family.wives];
  };
  const pairs = links.flatMap(({ familyId, childId }) =>
    parentsIn(familyId).map((parentId) => ({ parentId, childId })),
  );
  for (const loop of ownAncestorLoops(pairs)) {
    reading.faults.push({
      line: records.get(loop[0] ?? '')?.line ?? 1,
      place: loop.map((id) => `@${id}@`).join(', '),
      says: loopInWords(loop.map((id) => nameOf(records.get(id), id))),
      remedy: 'Correct the FAMC, HUSB, WIFE or CHIL line that is wrong.',
    });
  }
  for (const { record, husbands, wives } of families.values()) {
    const partners = [...husbands, ...wives];
    if (new Set(partners).size === partners.length) continue;
    reading.faults.push({
      line: record.line,
      place: `FAM @${record.xref ?? ''}@`,
      says: 'One person is named twice as a partner of the same family.',
      remedy: 'Correct HUSB or WIFE.',
    });
  }
}

function nameOf(record: GedcomLine | undefined, id: string): string {
  const name = record?.under
    .find(({ tag }) => tag === 'NAME')
    ?.value.replace(/[/_\s]+/g, ' ')
    .trim();
  return name === undefined || name === '' ? `@${id}@` : name;
}
