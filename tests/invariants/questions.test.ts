import { readdirSync } from 'node:fs';
import path from 'node:path';
import { addDays, type CalendarDate } from '../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../api/domain/family-at.ts';
import type { FamilyRecord, RecordParts } from '../../api/domain/family-record.ts';
import { personId, type PersonId } from '../../api/domain/ids.ts';
import type { Finding } from '../../api/domain/questions/finding.ts';
import { questions } from '../../api/domain/questions/index.ts';
import { parameterFault } from '../../api/domain/questions/parameters.ts';
import { familyOfFile } from '../../api/services/family-of-file.ts';
import { openFile } from '../../seed/open-file.ts';
import { seedFamily } from '../builders/example-family.ts';
import { noParts } from '../builders/family-parts.ts';
import { generatedFamily } from '../builders/generated-family.ts';

/** Whatever is asked, of whatever family: what must hold of every question there is, and of every one to come. */

const filesIn = (...folder: string[]) =>
  readdirSync(path.join('seed', ...folder))
    .filter((name) => /\.(json|ged)$/.test(name))
    .map((name) => path.join('seed', ...folder, name));

async function recordOfFile(file: string): Promise<FamilyRecord> {
  const opened = await openFile(path.resolve(file), null);
  if ('fault' in opened) throw new Error(opened.fault);
  return opened.record;
}

async function recordOfParts(parts: RecordParts, asAt: CalendarDate): Promise<FamilyRecord> {
  const record = await familyOfFile(parts, asAt, null);
  if (record === null) throw new Error('Nobody is to be seen');
  return record;
}

/** As it is asked by itself, and with each number at its least and at its most. */
const settings = ({ parameters }: (typeof questions)[number]): Record<string, number>[] => [
  {},
  Object.fromEntries(parameters.map(({ name, least }) => [name, least])),
  Object.fromEntries(parameters.map(({ name, most }) => [name, most])),
];

const askAll = (family: FamilyAt): Finding[] => questions.flatMap((question) => question.answer(family, {}));

/** Every id that an answer may name: people of this family on the day, and whatever else the record holds. */
function idsIn({ record, byId }: FamilyAt): Set<string> {
  const lists = [
    record.households, record.parentTies, record.responsibilities, record.partnerships, record.careTies,
    record.relatedTies, record.stays, record.influences, record.agencies, record.teams, record.professionals,
    record.involvements, record.contacts, record.plans, record.concerns, record.flags, record.escalations,
    record.missingEpisodes, record.placements, record.legalStatuses, record.notifications,
  ]; // prettier-ignore
  const couples = record.partnerships.map(({ coupleId }) => coupleId);
  return new Set<string>([...byId.keys(), ...couples, ...lists.flatMap((list) => list.map(({ id }) => id))]);
}

function expectSound(family: FamilyAt, findings: readonly Finding[], question: string): void {
  const known = idsIn(family);
  for (const finding of findings) {
    const { about, because, facts, rule, says, severity } = finding;
    expect(finding.question).toBe(question);
    expect(['act', 'check', 'note']).toContain(severity);
    expect(about.filter((id) => !known.has(id))).toEqual([]);
    expect(because.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
    const sentences = [says, rule.says, ...because.map((each) => each.says)];
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.”?$/s);
    for (const sentence of [...sentences, rule.source]) {
      expect(sentence).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|Infinity| {2}|\.\./);
    }
    for (const { date } of because) if (date !== null) expect(date <= family.on).toBe(true);
    // Plain values: what is sent as JSON is what was answered.
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  }
}

function expectEveryQuestionSound(record: FamilyRecord, ...days: readonly CalendarDate[]): void {
  for (const on of days) {
    const family = familyAt(record, on);
    for (const question of questions) {
      for (const given of settings(question)) {
        expect(parameterFault(question, given)).toBeNull();
        expectSound(family, question.answer(family, given), question.id);
      }
    }
  }
}

describe('every question', () => {
  it('has an id of its own, and numbers whose default lies within their bounds', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { parameters } of questions) {
      for (const { default: usual, least, most } of parameters) {
        expect(least <= usual && usual <= most).toBe(true);
      }
    }
  });

  it.each(filesIn('families'))('answers %s on its own day, before and after', async (file) => {
    const record = await recordOfFile(file);
    expectEveryQuestionSound(record, record.asAt, addDays(record.asAt, -400), addDays(record.asAt, 200));
  });

  it('answers every worked example of the visiting rules', async () => {
    const files = filesIn('worked-examples');
    expect(files.length).toBeGreaterThanOrEqual(50);
    for (const file of files) {
      const record = await recordOfFile(file);
      expectEveryQuestionSound(record, record.asAt);
    }
  });

  it('answers thirty generated families', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { parts, meta } = generatedFamily(5 + 2 * seed, seed);
      const record = await recordOfParts(parts, meta.asAt);
      expectEveryQuestionSound(record, meta.asAt);
    }
  });

  it('answers a family of which nothing but one child is recorded', async () => {
    const { parts, meta } = seedFamily('example-family');
    const alone = parts.people.filter(({ id }) => id === 'p-poppy');
    const record = await recordOfParts({ ...noParts, people: alone }, meta.asAt);
    expect(record.people).toHaveLength(1);
    expectEveryQuestionSound(record, meta.asAt);
  });
});

describe('no answer tells of what is hidden', () => {
  const { parts, meta } = seedFamily('example-family');
  const namesOf = (id: PersonId) =>
    parts.people
      .filter((person) => person.id === id)
      .flatMap(({ details }) => details.flatMap(({ givenName }) => givenName ?? []));
  const saidOf = async (of: RecordParts) =>
    JSON.stringify(askAll(familyAt(await recordOfParts(of, meta.asAt), meta.asAt)));
  /** The labels of homes and the names of professionals are not of the questions' making. */
  const withoutLabels = (said: string) =>
    [...parts.households.map(({ label }) => label), ...parts.professionals.map(({ name }) => name)].reduce(
      (rest, label) => rest.replaceAll(label, ''),
      said,
    );

  const told = parts.people.filter(({ id, restriction }) => restriction === 'none' && namesOf(id).length > 0);

  it.each(told.map(({ id }) => [id]))('of %s, once that person is', async (id) => {
    const people = parts.people.map((person) =>
      person.id === id ? { ...person, restriction: 'named_users' as const } : person,
    );
    const said = await saidOf({ ...parts, people });
    expect(said).not.toContain(`"${id}"`);
    for (const name of namesOf(id)) expect(withoutLabels(said)).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('and each of them is told of, or could be, while nothing is hidden', async () => {
    const said = await saidOf(parts);
    for (const id of ['p-poppy', 'p-harley', 'p-daz', 'p-tyler'].map(personId)) {
      expect(said).toContain(`"${id}"`);
    }
  });

  it('of the address of a home that is held back', async () => {
    const said = await saidOf(parts);
    const addresses = parts.households.flatMap(({ address, postcode }) => [address, postcode]);
    for (const address of addresses) if (address !== null) expect(said).not.toContain(address);
    for (const { label, kind } of parts.households) if (kind === 'refuge') expect(said).not.toContain(label);
  });
});
