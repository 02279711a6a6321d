import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { FamilyRecord } from '../api/domain/family-record.ts';
import { readFamilyFile } from '../api/exchange/family-file/read-family-file.ts';
import { faultInWords } from '../api/exchange/index.ts';
import { familyOfFile } from '../api/services/family-of-file.ts';
import type { Fault } from './open-file.ts';

const id = z.string().min(1);
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const studySchema = z.object({
  asOf: date.nullish(),
  persons: z.array(
    z.object({
      id,
      name: z.string().nullish(),
      sex: z.string().nullish(),
      birth: date.nullish(),
      death: date.nullish(),
    }),
  ),
  unions: z.array(z.object({ id, partners: z.array(id), children: z.array(id), from: date.nullish() })),
  households: z.array(z.object({ id, members: z.array(id) })).default([]),
});

/** People, unions and homes without a record behind them, as layout studies pass them on. */
export type StudyFamily = z.output<typeof studySchema>;

/** @returns null where the file is of another kind (or not there: whoever opens it next says so). */
export async function readStudyFile(file: string): Promise<StudyFamily | Fault | null> {
  const parsed = parsedJson(await readFile(file, 'utf8').catch(() => ''));
  if (typeof parsed !== 'object' || parsed === null || !('persons' in parsed) || !('unions' in parsed))
    return null;
  const read = studySchema.safeParse(parsed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('/') ?? '';
  return {
    fault: `${file} is not a list of persons, unions and households: “${where}” is ${issue?.message ?? 'wrong'}.`,
  };
}

function parsedJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The same as a family record, to be drawn like any other: ids as written, everybody in it. */
export async function recordOfStudy(
  study: StudyFamily,
  file: string,
): Promise<{ readonly record: FamilyRecord; readonly title: string } | Fault> {
  const fileName = path.basename(file);
  const read = readFamilyFile(Buffer.from(JSON.stringify(familyFileOf(study, fileName))), { fileName });
  if (!read.ok) return { fault: read.faults.map(faultInWords).join('\n') };
  const record = await familyOfFile(read.parts, read.meta.asAt, null);
  return record === null ? { fault: `${file} names nobody.` } : { record, title: read.meta.title };
}

function familyFileOf({ persons, unions, households, asOf }: StudyFamily, title: string) {
  const known = new Set(persons.map((person) => person.id));
  const latest = [asOf, ...persons.map(({ birth }) => birth)]
    .map((one) => (one ?? '').slice(0, 4))
    .reduce((late, year) => (year > late ? year : late), '2000');
  return {
    version: 1,
    meta: { title, asAt: `${latest}-12-31` },
    people: persons.map(({ id: personId, name, sex, birth, death }) => ({
      id: personId,
      givenName: name ?? personId,
      sex: /^m/i.test(sex ?? '') ? 'male' : /^f/i.test(sex ?? '') ? 'female' : 'unknown',
      dob: birth ?? null,
      dod: death ?? null,
    })),
    ties: unions.flatMap((union) => tiesOf(union, known)),
    households: households.map(({ id: homeId, members }) => ({
      id: homeId,
      label: homeId,
      kind: 'family_home',
      memberships: members
        .filter((one) => known.has(one))
        .map((personId) => ({ personId, role: 'other_adult' })),
    })),
  };
}

/** Partners with a date of marriage are married; of others no partnership is known. */
function tiesOf(
  { id: unionId, partners, children, from }: StudyFamily['unions'][number],
  known: ReadonlySet<string>,
) {
  const [first, second] = partners.filter((one) => known.has(one));
  const couple =
    first === undefined || second === undefined || (from == null && children.length > 0)
      ? []
      : [
          {
            id: unionId,
            kind: 'partner_of',
            fromId: first,
            toId: second,
            certainty: 'confirmed',
            status: 'married',
            from,
          },
        ];
  const born = children.filter((one) => known.has(one));
  const parents = [first, second].filter((one) => one !== undefined);
  const siblings =
    parents.length > 0 ? [] : born.slice(1).map((child) => ({ from: born[0], kind: 'sibling_of', child }));
  const descent = born.flatMap((child) =>
    parents.map((from2) => ({ from: from2, kind: 'birth_parent_of', child })),
  );
  return [
    ...couple,
    ...[...descent, ...siblings].map((tie) => ({
      id: `${unionId}/${tie.from ?? ''}>${tie.child}`,
      kind: tie.kind,
      fromId: tie.from,
      toId: tie.child,
      certainty: 'confirmed',
    })),
  ];
}
