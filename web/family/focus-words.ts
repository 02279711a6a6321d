import type { PersonAt } from '../../api/domain/person-at.ts';

/** A family is mostly drawn round a child, but not always. */
export function focusWords({ isChild, isUnborn }: Pick<PersonAt, 'isChild' | 'isUnborn'>): string {
  return isChild || isUnborn ? 'focus child' : 'the person this family is drawn round';
}
