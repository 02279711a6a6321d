import { inWords } from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import type { Certainty } from '../../../../api/domain/vocabulary.ts';
import type { Chip, SceneLabel, SymbolShape } from '../../scene.ts';
import { breakText, textWidth, widestPart } from '../../text-width.ts';

/** How one person is drawn, before anybody knows where (practice.md C2). */
export interface PersonLook {
  readonly id: string;
  readonly symbol: SymbolShape;
  readonly size: number;
  readonly hole: boolean;
  readonly reported: boolean;
  readonly inside: string;
  readonly lines: readonly Omit<SceneLabel, 'x' | 'y'>[];
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly chip: Chip | null;
  readonly says: string;
}

export const symbolSize = 40;
/** A loss is drawn small. */
const lossSize = 22;
export const chipRadius = 8;
export const nameSize = 14;
export const detailSize = 12;
/** Names and details break at this width; a single word and what is said about when a child was seen may be wider. */
const usualWidth = 92;
const widestLine = 116;
const mostNameLines = 3;
const mostDetailLines = 3;
/** Room between symbol and name, and below the last line. */
export const labelGap = 8;

/** @param namesakes short names that more than one person of the picture bears: these get their family name too. */
export function personLook(
  person: PersonAt,
  family: FamilyAt,
  namesakes: ReadonlySet<string>,
  chip: Chip | null,
): PersonLook {
  const isLoss = person.birthOutcome !== null;
  const reported = person.known && isOnlyReported(person.id, family);
  const lines = labelLines(person, reported, namesakes.has(person.shortName), chip);
  const height = lines.reduce((sum, line) => sum + lineHeight(line.size), 0);
  const chipRoom = chip === null ? 0 : symbolSize + 2 * chipRadius + 2;
  return {
    id: person.id,
    symbol: symbolOf(person),
    size: isLoss ? lossSize : symbolSize,
    hole: !person.known,
    reported,
    inside: insideOf(person),
    lines,
    labelWidth: Math.max(chipRoom, symbolSize + 4, ...lines.map(({ text, size }) => textWidth(text, size))),
    labelHeight: height === 0 ? 0 : height + labelGap + 2,
    chip,
    says: sentenceOf(person, reported, chip),
  };
}

export function lineHeight(size: number): number {
  return Math.ceil(size * 1.25);
}

function symbolOf(person: PersonAt): SymbolShape {
  const isLoss = person.birthOutcome === 'miscarriage' || person.birthOutcome === 'termination';
  if (person.isUnborn || isLoss) return 'triangle';
  if (person.gender !== null && person.gender !== '' && !/^(fe)?male$/i.test(person.gender)) return 'diamond';
  return person.sex === 'male' ? 'square' : person.sex === 'female' ? 'circle' : 'diamond';
}

/** Completed years; "<1" for a baby, whose weeks or months stand below; "?" where sex or age is not known. */
function insideOf(person: PersonAt): string {
  if (person.isUnborn || person.birthOutcome !== null) return '';
  const sexUnknown = person.sex === 'unknown' && (person.gender === null || person.gender === '');
  if (!person.known || sexUnknown) return '?';
  if (person.age === null) return person.isDead ? '' : '?';
  return person.age === 0 ? '<1' : `${person.age}`;
}

function labelLines(
  person: PersonAt,
  reported: boolean,
  hasNamesake: boolean,
  chip: Chip | null,
): Omit<SceneLabel, 'x' | 'y'>[] {
  const short = reported ? `“${person.shortName}”` : person.shortName;
  const name =
    hasNamesake && person.familyName !== null && person.known ? `${short} ${person.familyName}` : short;
  const lines = (kind: SceneLabel['kind'], text: string, size: number, width: number, most: number) =>
    breakText(text, size, width, most).map((part) => ({ kind, text: part, size }));
  const wide = (text: string, size: number) =>
    Math.min(widestLine, Math.max(usualWidth, widestPart(text, size)));
  return [
    ...lines('name', name, nameSize, wide(name, nameSize), mostNameLines),
    ...detailsOf(person).flatMap((text) =>
      lines('detail', text, detailSize, wide(text, detailSize), mostDetailLines),
    ),
    ...(chip?.lines ?? []).flatMap((text) => lines('chip', text, detailSize, widestLine, mostDetailLines)),
  ];
}

function detailsOf(person: PersonAt): string[] {
  const words: string[] = [];
  if (person.gender !== null && symbolOf(person) === 'diamond') words.push(person.gender);
  // "due 21 August 2026, no birth recorded" are two things to know.
  if (person.isUnborn) words.push(...person.ageInWords.split(', '));
  else if (person.birthOutcome !== null)
    words.push(`${person.birthOutcome}${yearOf(person.dod ?? person.dob)}`);
  else if (person.isDead)
    words.push(person.dod === null ? 'died, date not recorded' : `died${yearOf(person.dod)}`);
  else if (person.age === 0 || (person.age !== null && insideOf(person) === '?'))
    words.push(person.ageInWords);
  return words;
}

function yearOf(date: string | null): string {
  return date === null ? '' : ` ${date.slice(0, 4)}`;
}

function sentenceOf(person: PersonAt, reported: boolean, chip: Chip | null): string {
  const died =
    person.isDead && person.birthOutcome === null
      ? `, died${person.dod === null ? '' : ` ${inWords(person.dod)}`}`
      : '';
  const seen = chip === null || chip.words === '' ? '' : `. ${chip.words}`;
  return `${person.name}${reported ? ' (reported)' : ''}, ${person.ageInWords}${died}${seen}`;
}

/** Named by somebody, confirmed by nothing: every tie and every home of theirs is reported or suspected. */
function isOnlyReported(id: PersonAt['id'], family: FamilyAt): boolean {
  const certainties = certaintiesOf(family).get(id) ?? [];
  return certainties.length > 0 && certainties.every((one) => one === 'reported' || one === 'suspected');
}

const known = new WeakMap<FamilyAt, ReadonlyMap<string, readonly Certainty[]>>();

/** How sure each tie and home of each person is. Gathered once for a family: nobody's ties are looked for twice. */
function certaintiesOf(family: FamilyAt): ReadonlyMap<string, readonly Certainty[]> {
  const gathered = known.get(family);
  if (gathered !== undefined) return gathered;
  const found = new Map<string, Certainty[]>();
  const add = (certainty: Certainty, ...ids: readonly string[]) => {
    for (const id of ids) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [certainty]);
      else own.push(certainty);
    }
  };
  for (const { certainty, parentId, childId } of family.parentTies) add(certainty, parentId, childId);
  for (const { certainty, partnerIds } of family.couples) add(certainty, ...partnerIds);
  for (const { certainty, carerId, personId } of family.careTies) add(certainty, carerId, personId);
  for (const { certainty, personIds } of family.relatedTies) add(certainty, ...personIds);
  for (const { residents, partTime } of family.homes)
    for (const { certainty, personId } of [...residents, ...partTime]) add(certainty, personId);
  known.set(family, found);
  return found;
}
