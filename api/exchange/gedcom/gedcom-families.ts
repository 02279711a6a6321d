import { inWords, type PartialDate } from '../../domain/calendar-date.ts';
import type { CareTie, ParentTie, Partnership, RelatedTie } from '../../domain/family-record.ts';
import { personId, type PersonId } from '../../domain/ids.ts';
import type { Certainty, ParentNature, PartnerStatus } from '../../domain/vocabulary.ts';
import { statementOf } from '../statement-parts.ts';
import type { ChildLink } from './child-links.ts';
import type { GedcomLine } from './gedcom-lines.ts';
import { isReversed, pointer, sourceOf, take, takeDate, takeFirst, type Reading } from './reading.ts';

export interface GedcomFamily {
  readonly record: GedcomLine;
  readonly id: string;
  readonly husbands: readonly string[];
  readonly wives: readonly string[];
}

/** A FAM record with its partners as their ids in the file. */
export function gedcomFamily(reading: Reading, record: GedcomLine): GedcomFamily {
  const partners = (tag: string) => take(reading, record, tag).flatMap(({ value }) => pointer(value) ?? []);
  return {
    record,
    id: `${reading.idPrefix}${record.xref ?? ''}`,
    husbands: partners('HUSB'),
    wives: partners('WIFE'),
  };
}

/** Ties of the parents of one family to one child: by birth, by adoption, or as foster carers. */
export function childTies(reading: Reading, family: GedcomFamily, link: ChildLink) {
  const parentTies: ParentTie[] = [];
  const careTies: CareTie[] = [];
  const parents = [
    ...family.husbands.map((id) => ({ id, nature: link.byHusband })),
    ...family.wives.map((id) => ({ id, nature: link.byWife })),
  ];
  for (const { id, nature } of parents) {
    const parent = personId(`${reading.idPrefix}${id}`);
    const child = personId(`${reading.idPrefix}${link.childId}`);
    const source = sourceOf(reading, nature === 'birth' ? null : link.wording);
    const stated = { from: nature === 'birth' ? null : link.from, source };
    const statement = statementOf(`${family.id}/${parent}/${child}`, stated, link.certainty);
    if (nature === 'none') continue;
    if (nature === 'foster')
      careTies.push({ ...statement, carerId: parent, personId: child, kind: 'foster' });
    else parentTies.push({ ...statement, parentId: parent, childId: child, nature });
  }
  return { parentTies, careTies };
}

/** Children of a family without a recorded parent are siblings all the same: each is tied to the first. */
export function siblingTies(
  reading: Reading,
  family: GedcomFamily,
  links: readonly ChildLink[],
): RelatedTie[] {
  if (family.husbands.length + family.wives.length > 0) return [];
  const [first, ...others] = links.map(({ childId }) => personId(`${reading.idPrefix}${childId}`));
  if (first === undefined) return [];
  return others.map((other) => ({
    ...statementOf(`${family.id}/${first}/${other}`, { source: reading.source }, 'reported'),
    personIds: [first, other] as const,
    kind: 'sibling',
    zygosity: null,
    wording: null,
  }));
}

/** A family of one person at most ties nobody to anybody: what it says cannot be kept. */
export function noteIfEmpty(reading: Reading, family: GedcomFamily, links: readonly ChildLink[]): void {
  const partners = family.husbands.length + family.wives.length;
  if (partners + links.length > 1) return;
  reading.notes.push({
    line: family.record.line,
    place: `FAM @${family.record.xref ?? ''}@`,
    says: 'A family that names one person only ties nobody: that person is kept, and the family is not.',
    remedy: 'Add the other partner or the children, where they are known.',
  });
}

/** Marriage and divorce as phases of the couple. Without either, that they were a couple is all that is known. */
export function familyPartnerships(reading: Reading, family: GedcomFamily): Partnership[] {
  const phases = phasesOf(reading, family.record);
  const [first, ...others] = [...family.husbands, ...family.wives].map((id) =>
    personId(`${reading.idPrefix}${id}`),
  );
  if (first === undefined) return [];
  return others.flatMap((other, place) => phasesOfCouple(reading, family, [first, other], place, phases));
}

function phasesOfCouple(
  reading: Reading,
  family: GedcomFamily,
  partnerIds: readonly [PersonId, PersonId],
  place: number,
  phases: readonly Phase[],
): Partnership[] {
  const coupleId = place === 0 ? family.id : `${family.id}/${place + 1}`;
  return phases.map(({ status, from, to, certainty, wording }, phase) => ({
    ...statementOf(`${coupleId}/${phase + 1}`, { from, to, source: sourceOf(reading, wording) }, certainty),
    coupleId,
    partnerIds,
    status,
  }));
}

interface Phase {
  readonly status: PartnerStatus;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly certainty: Certainty;
  readonly wording: string | null;
}

function phasesOf(reading: Reading, record: GedcomLine): Phase[] {
  const at = { line: record.line, place: `FAM @${record.xref ?? ''}@` };
  const events = {
    marriage: coupleEvent(reading, record, 'MARR'),
    divorce: coupleEvent(reading, record, 'DIV'),
    annulment: coupleEvent(reading, record, 'ANUL'),
  };
  const ending = events.divorce ?? events.annulment;
  const isUntrue = isReversed(reading, at, events.marriage?.date ?? null, ending?.date ?? null);
  const undated = (event: CoupleEvent | null) =>
    event?.date != null && isUntrue ? { ...event, date: null, wording: inWords(event.date) } : event;
  return phasesBetween(undated(events.marriage), undated(ending), events.divorce === null);
}

function phasesBetween(marriage: CoupleEvent | null, end: CoupleEvent | null, isNoDivorce: boolean): Phase[] {
  const phases: Phase[] = [];
  if (marriage !== null) {
    const status = /civil/i.test(marriage.type) ? 'civil_partnership' : 'married';
    const certainty = marriage.isExact ? 'confirmed' : 'reported';
    phases.push({ status, from: marriage.date, to: end?.date ?? null, certainty, wording: marriage.wording });
  } else {
    // A divorce ends a marriage; without one, how the two were a couple is not recorded.
    const status = isNoDivorce ? 'relationship' : 'married';
    phases.push({
      status,
      from: null,
      to: end?.date ?? null,
      certainty: isNoDivorce ? 'unknown' : 'reported',
      wording: null,
    });
  }
  if (end !== null) {
    const status = isNoDivorce ? 'ended' : 'divorced';
    const certainty = end.isExact ? 'confirmed' : 'reported';
    phases.push({ status, from: end.date, to: null, certainty, wording: end.wording });
  }
  return phases;
}

interface CoupleEvent {
  readonly date: PartialDate | null;
  readonly isExact: boolean;
  readonly wording: string | null;
  readonly type: string;
}

/** The event, or null where it is not recorded or recorded as not having happened (`DIV N`). */
function coupleEvent(reading: Reading, record: GedcomLine, tag: string): CoupleEvent | null {
  const line = takeFirst(reading, record, tag);
  if (line === null || line.value.toUpperCase() === 'N') return null;
  const { date, isExact, wording } = takeDate(reading, line, `FAM.${tag}.DATE`);
  return { date, isExact, wording, type: takeFirst(reading, line, 'TYPE')?.value ?? '' };
}

export type Nature = ParentNature | 'foster' | 'none';
