import type { FamilyAt } from '../../domain/family-at.ts';
import {
  contactMatrix,
  type MatrixAsked,
  type MatrixCell as DomainCell,
} from '../../domain/matrix/contact-matrix.ts';
import { BadRequest } from '../../errors.ts';
import type { ContactMatrix, FamilyMatrixArgs, MatrixCell } from '../generated.ts';

const mostDays = 3660;

/** The table of contacts as plain values. Throws BadRequest for a number of days that no period has. */
export function matrixOf(family: FamilyAt, { by, days = null }: FamilyMatrixArgs): ContactMatrix {
  if (days !== null && (days < 1 || days > mostDays)) {
    throw new BadRequest(
      `Contacts are counted over 1 to ${mostDays} days, or over everything held: leave days out.`,
    );
  }
  const asked: MatrixAsked = { by: by === 'PROFESSIONAL' ? 'professional' : 'agency', days };
  const { from, on, columns, rows } = contactMatrix(family, asked);
  return {
    from,
    on,
    columns: columns.map(({ id, name, about, held, total }) => ({
      id,
      name,
      about,
      held,
      total: cellFields(total),
    })),
    rows: rows.map(({ child, cells, total }) => ({
      childId: child.id,
      name: child.name,
      total: cellFields(total),
      cells: cells.map(cellFields),
    })),
  };
}

function cellFields({ lastOn, lastAloneOn, ...cell }: DomainCell): MatrixCell {
  return { ...cell, lastContactOn: lastOn, lastSeenAloneOn: lastAloneOn };
}
