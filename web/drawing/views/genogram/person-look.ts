import { inWords } from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import type { Certainty } from '../../../../api/domain/vocabulary.ts';
import type { Chip, SceneLabel, SymbolShape } from '../../scene.ts';
import { breakText, textWidth, widestPart } from '../../text-width.ts';
import { usualWidth } from './label-width.ts';
import { bornAbove, bornBelow, bornInSentence, diedAbove, diedBelow, inShort } from './person-dates.ts';

/** How one person is drawn, before anybody knows where (practice.md C2). */
export interface PersonLook {
  readonly id: string;
  readonly symbol: SymbolShape;
  readonly size: number;
  readonly hole: boolean;
  readonly reported: boolean;
  /** Died, or a pregnancy or birth that was lost. */
  readonly dead: boolean;
  /** Years over the symbol, left and right of its middle (McGoldrick); empty where they stand below the name. */
  readonly above: { readonly born: string; readonly died: string };
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
const widestLine = 116;
const mostNameLines = 3;
const mostDetailLines = 3;
/** Room between symbol and name, and below the last line. */
export const labelGap = 8;

/** What a view may ask for beside the person. */
export interface PersonExtras {
  /** Years of birth and death over the symbol instead of below the name. */
  readonly datesAbove?: boolean;
  /** By person id: a line more below the name, such as "said to live here". */
  readonly notes?: ReadonlyMap<string, string>;
}

/** @param namesakes short names that more than one person of the picture bears: these get their family name too. */
export function personLook(
  person: PersonAt,
  family: FamilyAt,
  namesakes: ReadonlySet<string>,
  chip: Chip | null,
  { datesAbove = false, notes }: PersonExtras = {},
): PersonLook {
  const isLoss = person.birthOutcome !== null;
  const reported = person.known && isOnlyReported(person.id, family);
  const note = notes?.get(person.id) ?? null;
  const details = [...detailsOf(person, datesAbove), ...(note === null ? [] : [note])];
  const lines = labelLines(person, reported, namesakes.has(person.shortName), details, chip);
  const height = lines.reduce((sum, line) => sum + lineHeight(line.size), 0);
  const chipRoom = chip === null ? 0 : symbolSize + 2 * chipRadius + 2;
  return {
    id: person.id,
    symbol: symbolOf(person),
    size: isLoss ? lossSize : symbolSize,
    hole: !person.known,
    reported,
    dead: person.isDead || isLoss,
    above: datesAbove ? { born: bornAbove(person), died: diedAbove(person) } : { born: '', died: '' },
    inside: insideOf(person),
    lines,
    labelWidth: Math.max(chipRoom, symbolSize + 4, ...lines.map(({ text, size }) => textWidth(text, size))),
    labelHeight: height === 0 ? 0 : height + labelGap + 2,
    chip,
    says: sentenceOf(person, reported, note, chip),
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
  const symbol = symbolOf(person);
  const isWorded = symbol === 'diamond' && person.gender !== null && person.gender !== '';
  if (!person.known || (symbol === 'diamond' && !isWorded)) return '?';
  // A diamond with "?" says that the sex is not known: of somebody who has worded their gender it would be untrue.
  if (person.age === null) return person.isDead || isWorded ? '' : '?';
  return person.age === 0 ? '<1' : `${person.age}`;
}

function labelLines(
  person: PersonAt,
  reported: boolean,
  hasNamesake: boolean,
  details: readonly string[],
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
    ...details.flatMap((text) => lines('detail', text, detailSize, wide(text, detailSize), mostDetailLines)),
    ...(chip?.lines ?? []).flatMap((text) => lines('chip', text, detailSize, widestLine, mostDetailLines)),
  ];
}

function detailsOf(person: PersonAt, datesAbove: boolean): string[] {
  const words: string[] = [];
  if (person.gender !== null && symbolOf(person) === 'diamond') words.push(person.gender);
  // "due 21 August 2026, no birth recorded" are two things to know.
  if (person.isUnborn) return [...words, ...person.ageInWords.split(', ')];
  if (person.birthOutcome !== null) return [...words, lossInWords(person)];
  const born = datesAbove ? null : bornBelow(person);
  if (born !== null) words.push(born);
  if (person.isDead && !(datesAbove && person.dod !== null)) words.push(diedBelow(person));
  else if (person.age === 0 || (person.age !== null && insideOf(person) === '?'))
    words.push(person.ageInWords);
  return words;
}

/** "stillborn 22 Nov 2019", "miscarriage 2018". */
function lossInWords({ birthOutcome, dod, dob }: PersonAt): string {
  const on = dod ?? dob;
  return `${birthOutcome ?? ''}${on === null ? '' : ` ${inShort(on)}`}`;
}

function sentenceOf(person: PersonAt, reported: boolean, note: string | null, chip: Chip | null): string {
  const died =
    person.isDead && person.birthOutcome === null
      ? `, died${person.dod === null ? ', date not recorded' : ` ${inWords(person.dod)}`}`
      : '';
  const lost = person.birthOutcome === null ? '' : `, ${lossInWords(person)}`;
  const age = person.birthOutcome === null ? `, ${person.ageInWords}` : '';
  const more = note === null ? '' : `, ${note}`;
  const seen = chip === null || chip.words === '' ? '' : `. ${chip.words}`;
  return `${person.name}${reported ? ' (reported)' : ''}${age}${bornInSentence(person)}${died}${lost}${more}${seen}`;
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
