import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { contactMatrix, type MatrixAsked } from '../../../api/domain/matrix/contact-matrix.ts';
import { periodAsked } from '../../../api/domain/matrix/matrix-as-table.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { PaperSection } from './paper-options.ts';

/** The table of contacts child by child: who was in touch, who works with the child and was not, how many others were not. */
export function contactsInWords(family: FamilyAt, asked: MatrixAsked): PaperSection {
  const { rows, columns } = contactMatrix(family, asked);
  return {
    title: `Contacts of each child by ${asked.by}, ${periodAsked(asked.days)}`,
    groups: rows.map(({ child, cells, total }) => {
      const told = cells.flatMap((cell, at) =>
        cell.contacts > 0 || cell.worksWith
          ? [`${columns[at]?.name ?? ''}${cell.worksWith ? ' (works with the child)' : ''}: ${cell.says}`]
          : [],
      );
      const others = cells.length - told.length;
      const rest = `${countInWords(others, `other ${asked.by}`, asked.by === 'agency' ? 'other agencies' : 'other professionals')}: none recorded, or not held.`;
      return {
        heading: `${child.name}, ${child.ageInWords}`,
        sentences: [`Anybody: ${total.says}`, ...told, ...(others === 0 ? [] : [rest])],
      };
    }),
  };
}
