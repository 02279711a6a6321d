import { compareText } from '../../../../api/domain/compare-text.ts';
import { birthOf, type PersonAt } from '../../../../api/domain/person-at.ts';

/** Eldest first; those without any date last. */
export function inOrder(people: readonly PersonAt[]): PersonAt[] {
  return people.toSorted(
    (a, b) => compareText(birthOf(a) ?? '9999', birthOf(b) ?? '9999') || compareText(a.id, b.id),
  );
}
