import path from 'node:path';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { partialDate } from '../../../../api/domain/calendar-date.ts';
import { familyOfFile } from '../../../../api/services/family-of-file.ts';
import { readStudyFile, recordOfStudy } from '../../../../seed/study-file.ts';
import type { Notation } from '../../../../web/drawing/scene.ts';
import { genogramView } from '../../../../web/drawing/views/genogram.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { parentTie, person, recordOf } from '../../../builders/family-parts.ts';
import { generatedFamilyAt } from '../../../builders/generated-family.ts';
import { differences } from './compare.ts';

jest.setTimeout(120_000);

const notations: readonly Notation[] = ['uk', 'mcgoldrick'];
const nothing = { untold: [], untrue: [] };

function readBack(family: FamilyAt, notation: Notation, effort: 'quick' | 'better' = 'better') {
  return differences(genogramView(family, { focusId: family.focusId, notation, effort }), family);
}

async function fromFile(name: 'example-family' | 'kinship-care' | 'two-homes'): Promise<FamilyAt> {
  const { parts, meta } = seedFamily(name);
  const record = await familyOfFile(parts, meta.asAt, null);
  if (record === null) throw new Error(`${name} has nobody in it`);
  return familyAt(record, meta.asAt);
}

async function royal(people: 102 | 602): Promise<FamilyAt> {
  const file = path.join(process.cwd(), `tests/data/layout/royal92-${people}.json`);
  const study = await readStudyFile(file);
  if (study === null || 'fault' in study) throw new Error(`${file} cannot be read`);
  const opened = await recordOfStudy(study, file);
  if ('fault' in opened) throw new Error(opened.fault);
  return familyAt(opened.record, opened.record.asAt);
}

/** An unborn child alone, and with the only parent that is recorded. */
function unborn(mother: boolean): FamilyAt {
  const child = person('p-unborn', { details: { expectedDob: partialDate('2026-08-21') } });
  const parents = mother ? [person('p-ann', { details: { sex: 'female', dob: partialDate('1998') } })] : [];
  const record = recordOf({
    people: [...parents, child],
    parentTies: mother ? [parentTie('p-ann', 'p-unborn')] : [],
  });
  return familyAt(record, record.asAt);
}

describe.each(notations)(
  'a reader of the picture in %s notation, following lines from symbol to symbol, finds',
  (notation) => {
    it.each(['example-family', 'kinship-care', 'two-homes'] as const)('the record of %s', async (name) => {
      expect(readBack(await fromFile(name), notation)).toEqual(nothing);
    });

    it('a mother with an unborn child, and an unborn child of whom nobody else is recorded', () => {
      expect(readBack(unborn(true), notation)).toEqual(nothing);
      expect(readBack(unborn(false), notation)).toEqual(nothing);
    });

    it.each([102, 602] as const)('the %i people of royal92', async (people) => {
      // The quick picture in one notation and the better one in the other: each takes seconds.
      expect(readBack(await royal(people), notation, notation === 'uk' ? 'better' : 'quick')).toEqual(
        nothing,
      );
    });

    it.each([
      [2, 1],
      [12, 1],
      [30, 1],
      [45, 2],
      [60, 1],
      [60, 2],
      [60, 3],
      [75, 7],
      [90, 4],
      [120, 6],
    ])('a generated family of %i people (number %i) with every kind of tie', (people, seed) => {
      expect(readBack(generatedFamilyAt(people, seed), notation)).toEqual(nothing);
    });

    // Two pairs of twins in one sibship: among one another, the fork of one would lie on the other's.
    it('two pairs of twins of the same parents', () => {
      expect(readBack(generatedFamilyAt(120, 5), notation)).toEqual(nothing);
    });
  },
);
