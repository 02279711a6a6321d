import { inWords, type PartialDate } from '../../domain/calendar-date.ts';
import type { Person, PersonDetails } from '../../domain/family-record.ts';
import { personId } from '../../domain/ids.ts';
import type { Sex } from '../../domain/vocabulary.ts';
import { statementOf, textOrNull } from '../statement-parts.ts';
import type { GedcomLine } from './gedcom-lines.ts';
import { pointer, take, takeDate, takeFirst, isReversed, type Reading } from './reading.ts';

/** An INDI record as a person. `texts` are the NOTE records that others point to. */
export function gedcomPerson(
  reading: Reading,
  record: GedcomLine,
  texts: ReadonlyMap<string, GedcomLine>,
): Person {
  const id = `${reading.idPrefix}${record.xref ?? ''}`;
  return {
    id: personId(id),
    known: true,
    restriction: isRestricted(reading, record) ? 'named_users' : 'none',
    protectedFrom: [],
    recordedBy: null,
    details: [detailsOf(reading, record, id, texts)],
  };
}

function detailsOf(
  reading: Reading,
  record: GedcomLine,
  id: string,
  texts: ReadonlyMap<string, GedcomLine>,
): PersonDetails {
  const names = namesOf(reading, record);
  const birth = lifeEvent(reading, record, 'BIRT');
  const death = lifeEvent(reading, record, 'DEAT');
  const at = { line: record.line, place: `INDI @${record.xref ?? ''}@` };
  const isUntrue = isReversed(reading, at, birth.date, death.date);
  const inFull = ({ wordings, date }: LifeEvent) => (isUntrue && date !== null ? [inWords(date)] : wordings);
  const words = [
    ...inFull(birth).map((wording) => `Born ${wording}.`),
    ...inFull(death).map((wording) => `Died ${wording}.`),
    ...notesOf(reading, record, texts),
  ];
  return {
    ...statementOf(`${id}/details`, { source: reading.source }, 'confirmed'),
    title: textOrNull(
      [...names.titles, ...take(reading, record, 'TITL').map(({ value }) => value)].join(', '),
    ),
    givenName: names.givenName,
    familyName: names.familyName,
    otherNames: names.otherNames,
    sex: sexOf(reading, record),
    gender: null,
    dob: isUntrue ? null : birth.date,
    dobCertainty: birth.date === null || isUntrue ? 'unknown' : birth.isExact ? 'confirmed' : 'reported',
    expectedDob: null,
    dod: isUntrue ? null : death.date,
    died: death.happened || isBuried(record),
    birthOutcome: null,
    note: textOrNull(words.join('\n')),
  };
}

interface Names {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly otherNames: readonly string[];
  readonly titles: readonly string[];
}

/** The first NAME is the name; further ones, nicknames and what stands after the family name are other names. */
function namesOf(reading: Reading, record: GedcomLine): Names {
  const [first, ...others] = take(reading, record, 'NAME');
  if (first === undefined) return { givenName: null, familyName: null, otherNames: [], titles: [] };
  const { given, family, after } = nameParts(first.value);
  const subTag = (tag: string) => textOrNull(takeFirst(reading, first, tag)?.value);
  const nickname = subTag('NICK');
  const givenSubTag = subTag('GIVN');
  const familySubTag = subTag('SURN');
  const suffix = after ?? subTag('NSFX');
  const whole = [given, family, suffix].filter((part) => part !== null).join(' ');
  return {
    givenName: given ?? givenSubTag,
    familyName: family ?? familySubTag,
    otherNames: [
      ...(suffix === null ? [] : [whole]),
      ...(nickname === null ? [] : [nickname]),
      ...others.map(({ value }) => plainName(value)).filter((name) => name !== ''),
    ],
    titles: [subTag('NPFX')].filter((title) => title !== null),
  };
}

/** `Edward_VII  /Wettin/ Jr` as given name, family name and what follows; underscores stand for spaces. */
function nameParts(written: string) {
  const match = /^([^/]*)(?:\/([^/]*)\/?)?(.*)$/s.exec(written);
  const part = (index: number) => textOrNull(plainName(match?.[index] ?? ''));
  return { given: part(1), family: part(2), after: part(3) };
}

function plainName(written: string): string {
  return written.replace(/[/_\s]+/g, ' ').trim();
}

function sexOf(reading: Reading, record: GedcomLine): Sex {
  const line = takeFirst(reading, record, 'SEX');
  const sexes: Readonly<Record<string, Sex>> = {
    M: 'male',
    F: 'female',
    U: 'unknown',
    N: 'unknown',
    X: 'unknown',
  };
  const sex = sexes[(line?.value ?? 'U').toUpperCase().slice(0, 1)];
  if (line !== null && (sex === undefined || /^[NX]/i.test(line.value))) {
    reading.notes.push({
      line: line.line,
      place: 'INDI.SEX',
      says: `The sex “${line.value.slice(0, 20)}” is read as not known.`,
      remedy: 'M and F are read; how the person words their gender can be added here.',
    });
  }
  return sex ?? 'unknown';
}

interface LifeEvent {
  readonly happened: boolean;
  readonly date: PartialDate | null;
  readonly isExact: boolean;
  readonly wordings: readonly string[];
}

/** BIRT or DEAT. Without a date it still says that it happened; the first one with a date counts. */
function lifeEvent(reading: Reading, record: GedcomLine, tag: string): LifeEvent {
  const events = take(reading, record, tag).filter(({ value }) => value.toUpperCase() !== 'N');
  const dates = events.map((event) => takeDate(reading, event, `INDI.${tag}.DATE`));
  const dated = dates.find(({ date }) => date !== null);
  dates.forEach((one, index) => {
    if (dated === undefined || one === dated || one.date === null || one.date === dated.date) return;
    reading.notes.push({
      line: events[index]?.line ?? record.line,
      place: `INDI.${tag}`,
      says: `A second ${tag === 'BIRT' ? 'birth' : 'death'} of one person has another date: the first is kept.`,
      remedy: 'Check which date is right.',
    });
  });
  return {
    happened: events.length > 0,
    date: dated?.date ?? null,
    isExact: dated?.isExact ?? true,
    wordings: dates.flatMap(({ wording }) => wording ?? []),
  };
}

function isBuried(record: GedcomLine): boolean {
  return record.under.some(
    ({ tag, value }) => (tag === 'BURI' || tag === 'CREM') && value.toUpperCase() !== 'N',
  );
}

/** RESN closes a record to others: it fails closed here too. */
function isRestricted(reading: Reading, record: GedcomLine): boolean {
  const line = takeFirst(reading, record, 'RESN');
  if (line === null) return false;
  const isClosed = /confidential|privacy/i.test(line.value);
  reading.notes.push({
    line: line.line,
    place: 'INDI.RESN',
    says: `People marked “${line.value.slice(0, 40)}” are ${isClosed ? 'shown to named users only' : 'read without that mark'}.`,
    remedy: 'Check who may see them.',
  });
  return isClosed;
}

function notesOf(reading: Reading, record: GedcomLine, texts: ReadonlyMap<string, GedcomLine>): string[] {
  return take(reading, record, 'NOTE').map(({ value }) => {
    const target = texts.get(pointer(value) ?? '');
    if (target !== undefined) reading.understood.add(target);
    return target?.value ?? value;
  });
}
