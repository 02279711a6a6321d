import { calendarDate, partialDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonDetails, RecordParts } from '../../../../api/domain/family-record.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { kinshipOf, type KinshipAnswer } from '../../../../api/domain/kinship/kinship-of.ts';
import type { KinshipOptions } from '../../../../api/domain/kinship/phrase.ts';
import type { Sex } from '../../../../api/domain/vocabulary.ts';
import { parentTie, person, recordOf } from '../../../builders/family-parts.ts';

const sexes: Readonly<Record<string, Sex>> = { f: 'female', m: 'male', u: 'unknown' };

/**
 * A family in few words: people as `ego:f`, `mum:f`, born in 2000 unless said; parents as `mum>ego`. A name in brackets,
 * `(dad:m)`, is somebody of whom nothing is known.
 */
export function sketch(
  people: string,
  parents: string,
  parts: Partial<RecordParts> = {},
  facts: Readonly<Record<string, Partial<PersonDetails>>> = {},
): FamilyAt {
  const words = people.split(' ').filter((word) => word !== '');
  return familyAt(
    recordOf({
      people: words.map((word) => {
        const [name = '', sex = 'u'] = word.replace(/[()]/g, '').split(':');
        const known = !word.startsWith('(');
        return person(name, {
          known,
          details: {
            sex: sexes[sex] ?? 'unknown',
            dob: partialDate('2000'),
            ...(known ? {} : { givenName: null }),
            ...facts[name],
          },
        });
      }),
      parentTies: parents
        .split(' ')
        .filter((tie) => tie !== '')
        .map((tie) => {
          const [parent = '', child = ''] = tie.split('>');
          return parentTie(parent, child);
        }),
      ...parts,
    }),
    calendarDate('2026-06-30'),
  );
}

export function answer(
  family: FamilyAt,
  ego = 'ego',
  alter = 'alter',
  options?: KinshipOptions,
): KinshipAnswer {
  return kinshipOf(family, personId(ego), personId(alter), options);
}

export function term(family: FamilyAt, ego = 'ego', alter = 'alter', options?: KinshipOptions): string {
  return answer(family, ego, alter, options).term;
}
