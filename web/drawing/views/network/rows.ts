import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { homeBoxes, type HomeBox } from '../homes/home-boxes.ts';
import { usualMonths } from '../homes/moves.ts';
import type { Column } from './columns.ts';

/** The people of one home who have a line, in the order of the homes. */
export interface RowGroup {
  readonly box: HomeBox;
  readonly personIds: readonly PersonId[];
}

export interface NetworkRows {
  readonly groups: readonly RowGroup[];
  /** Nobody is recorded as working or in touch with them, and nobody is missed. */
  readonly others: readonly PersonId[];
}

/** Everybody once: by home those with a line, then those without. */
export function rowsOf(family: FamilyAt, columns: readonly Column[]): NetworkRows {
  const joined = new Set(columns.flatMap(({ ties, gap }) => [...ties.keys(), ...(gap?.personIds ?? [])]));
  const boxes = homeBoxes(family, usualMonths);
  const groups = boxes
    .map((box) => ({ box, personIds: box.rows.flat().filter((id) => joined.has(id)) }))
    .filter(({ personIds }) => personIds.length > 0);
  const others = boxes.flatMap(({ rows }) => rows.flat()).filter((id) => !joined.has(id));
  return { groups, others };
}
