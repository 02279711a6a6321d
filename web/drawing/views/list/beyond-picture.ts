import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Household } from '../../../../api/domain/family-record.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { kinshipInWords, type KinshipAnswer } from '../../../../api/domain/kinship/kinship-of.ts';
import { communalHouseholdKinds } from '../../../../api/domain/vocabulary.ts';

/** People one step beyond exist and were not gathered: what is not in this picture may well be recorded. */
export function reachesBeyond({ record }: FamilyAt, id: PersonId): boolean {
  return record.unit.beyond.some(({ memberId, people }) => memberId === id && people > 0);
}

/** Others may be recorded in the home whom nobody gathered: it is shared with strangers, or too many stay there. */
export function isHomeFollowed({ record }: FamilyAt, { id, kind }: Pick<Household, 'id' | 'kind'>): boolean {
  return !communalHouseholdKinds.includes(kind) && !record.unit.crowdedHomes.includes(id);
}

/** Who somebody is; "father not recorded" is said only where all their parents would be in the picture. */
export function termInPicture(family: FamilyAt, answer: KinshipAnswer): string {
  return inPicture(family, answer, answer.term);
}

/** The same with the connection where no relation is recorded. */
export function kinshipInPicture(family: FamilyAt, answer: KinshipAnswer): string {
  return inPicture(family, answer, kinshipInWords(answer));
}

function inPicture(family: FamilyAt, { path }: KinshipAnswer, words: string): string {
  if (!path.people.some((id) => reachesBeyond(family, id))) return words;
  return words
    .replaceAll(/\b(fathers?|mothers?|parents?) not recorded\b/g, '$1 not in this picture')
    .replace(/^no relation recorded/, 'no relation in this picture');
}
