import type { PartialDate } from '../../domain/calendar-date.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import type { Nature } from './gedcom-families.ts';
import type { GedcomLine } from './gedcom-lines.ts';
import { pointer, take, takeDate, takeFirst, type Reading } from './reading.ts';

/** That somebody is a child of a family, and in what way of each partner. */
export interface ChildLink {
  readonly familyId: string;
  readonly childId: string;
  readonly line: number;
  readonly byHusband: Nature;
  readonly byWife: Nature;
  /** The day of an adoption, where it is given. */
  readonly from: PartialDate | null;
  /** The file's own words for that day, where it is approximate. */
  readonly wording: string | null;
  readonly certainty: Certainty;
}

/**
 * The links of both sides, FAM.CHIL and INDI.FAMC, each pair once. PEDI on the child's side and _FREL/_MREL on the
 * family's say in what way; an ADOP event says by whom and when.
 */
export function childLinks(
  reading: Reading,
  people: readonly GedcomLine[],
  families: readonly GedcomLine[],
): ChildLink[] {
  const links = new Map<string, ChildLink>();
  for (const family of families) {
    for (const line of take(reading, family, 'CHIL')) {
      const childId = pointer(line.value);
      if (childId === null || family.xref === null) continue;
      const byHusband = natureOf(takeFirst(reading, line, '_FREL')?.value);
      const byWife = natureOf(takeFirst(reading, line, '_MREL')?.value);
      links.set(`${family.xref} ${childId}`, {
        ...{ familyId: family.xref, childId, line: line.line, byHusband, byWife },
        ...{ from: null, wording: null, certainty: 'reported' },
      });
    }
  }
  for (const person of people) {
    for (const line of take(reading, person, 'FAMC')) addFromChild(reading, person, line, links);
    for (const event of take(reading, person, 'ADOP')) addAdoption(reading, person, event, links);
  }
  return [...links.values()];
}

/** A link that both sides give is confirmed; one that a single side gives is only reported. */
function addFromChild(
  reading: Reading,
  person: GedcomLine,
  line: GedcomLine,
  links: Map<string, ChildLink>,
): void {
  const familyId = pointer(line.value);
  if (familyId === null || person.xref === null) return;
  const key = `${familyId} ${person.xref}`;
  const known = links.get(key);
  const pedigree = takeFirst(reading, line, 'PEDI')?.value;
  const nature = natureOf(pedigree);
  links.set(key, {
    familyId,
    childId: person.xref,
    line: line.line,
    byHusband: pedigree === undefined ? (known?.byHusband ?? nature) : nature,
    byWife: pedigree === undefined ? (known?.byWife ?? nature) : nature,
    from: null,
    wording: null,
    certainty: known === undefined ? 'reported' : 'confirmed',
  });
}

function addAdoption(
  reading: Reading,
  person: GedcomLine,
  event: GedcomLine,
  links: Map<string, ChildLink>,
): void {
  const { date, wording } = takeDate(reading, event, 'INDI.ADOP.DATE');
  const family = takeFirst(reading, event, 'FAMC');
  const familyId = pointer(family?.value ?? '');
  if (family === null || familyId === null || person.xref === null) {
    reading.notes.push({
      line: event.line,
      place: 'INDI.ADOP',
      says: 'An adoption does not say into which family: it was not read.',
      remedy: 'Add the line “2 FAMC @F…@” under it, with the family of the adopters.',
    });
    return;
  }
  const by = takeFirst(reading, family, 'ADOP')?.value.toUpperCase() ?? 'BOTH';
  const key = `${familyId} ${person.xref}`;
  const known = links.get(key);
  links.set(key, {
    familyId,
    childId: person.xref,
    line: event.line,
    byHusband: by === 'WIFE' ? (known?.byHusband ?? 'none') : 'adoptive',
    byWife: by === 'HUSB' ? (known?.byWife ?? 'none') : 'adoptive',
    from: date,
    wording,
    certainty: 'confirmed',
  });
}

/** Nothing said is by birth, as the standard has it; a step-parent is one by marriage and needs no tie. */
function natureOf(written: string | undefined): Nature {
  const word = (written ?? 'birth').toLowerCase();
  if (/^(birth|natural|biological)/.test(word)) return 'birth';
  if (word.startsWith('adopt')) return 'adoptive';
  if (word.startsWith('foster')) return 'foster';
  return word.startsWith('step') ? 'none' : 'unknown';
}
