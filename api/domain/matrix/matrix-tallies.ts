import type { FamilyAt } from '../family-at.ts';
import type { EarlierContacts } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { peopleOf } from '../professionals/contact-tallies.ts';
import {
  emptyTally,
  plusContact,
  plusEarlier,
  plusLargest,
  type CellTally,
  type DaysAsked,
} from './cell-tally.ts';
import { columnOfEarlier, columnsOf, type MatrixBy } from './matrix-columns.ts';

/** Counts before they are told in words. */
export interface MatrixTallies {
  /** By child and column. */
  readonly cells: ReadonlyMap<string, CellTally>;
  readonly columns: ReadonlyMap<string, CellTally>;
  readonly rows: ReadonlyMap<PersonId, CellTally>;
}

/** @param asked contacts of other days are not counted. */
export function matrixTallies(
  family: FamilyAt,
  by: MatrixBy,
  asked: DaysAsked,
  children: readonly PersonAt[],
): MatrixTallies {
  const cells = new Map<string, CellTally>();
  const columns = new Map<string, CellTally>();
  const rows = new Map<PersonId, CellTally>();
  const all = new Set(children.map(({ id }) => id));
  for (const contact of family.contacts) {
    if ((asked.from !== null && contact.on < asked.from) || contact.on > asked.to) continue;
    const about = peopleOf(contact).filter((id) => all.has(id));
    if (about.length === 0) continue;
    const ids = columnsOf(family, contact, by);
    for (const id of about) {
      const only = new Set([id]);
      rows.set(id, plusContact(rows.get(id) ?? emptyTally, contact, only));
      for (const column of ids) {
        const key = `${id} ${column}`;
        cells.set(key, plusContact(cells.get(key) ?? emptyTally, contact, only));
      }
    }
    for (const id of ids) columns.set(id, plusContact(columns.get(id) ?? emptyTally, contact, all));
  }
  addEarlier(family, by, asked, all, { cells, columns, rows });
  return { cells, columns, rows };
}

interface Growing {
  readonly cells: Map<string, CellTally>;
  readonly columns: Map<string, CellTally>;
  readonly rows: Map<PersonId, CellTally>;
}

/** Folded counts are by child and professional: of an agency, a child or a column several may count one contact. */
function addEarlier(
  { record }: FamilyAt,
  by: MatrixBy,
  asked: DaysAsked,
  all: ReadonlySet<PersonId>,
  { cells, columns, rows }: Growing,
): void {
  const groups = record.earlier.filter(({ personId, contacts }) => all.has(personId) && contacts > 0);
  const byKey = <Key>(keyOf: (group: EarlierContacts) => Key | null) => {
    const found = new Map<Key, EarlierContacts[]>();
    for (const group of groups) {
      const key = keyOf(group);
      if (key !== null) found.set(key, [...(found.get(key) ?? []), group]);
    }
    return found;
  };
  const cellKey = (group: EarlierContacts) => {
    const column = columnOfEarlier(group, by);
    return column === null ? null : `${group.personId} ${column}`;
  };
  for (const [key, list] of byKey(cellKey)) {
    const tally = cells.get(key) ?? emptyTally;
    // One professional's groups for one child never share a contact; those of an agency's several professionals may.
    cells.set(
      key,
      by === 'professional'
        ? list.reduce((sum, group) => plusEarlier(sum, group, asked), tally)
        : plusLargest(tally, list, asked),
    );
  }
  for (const [key, list] of byKey((group) => columnOfEarlier(group, by))) {
    columns.set(key, plusLargest(columns.get(key) ?? emptyTally, list, asked));
  }
  for (const [key, list] of byKey(({ personId }) => personId)) {
    rows.set(key, plusLargest(rows.get(key) ?? emptyTally, list, asked));
  }
}
