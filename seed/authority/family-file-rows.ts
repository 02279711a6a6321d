import type { ContactRow } from '../../api/exchange/family-file/work-schema.ts';
import { listNames, type ListName, type Rows } from '../../api/exchange/family-file/family-file-schema.ts';
import type { Chance } from '../generate/chance.ts';
import { weighted } from '../generate/chance.ts';
import { asAt, firstDay, isoOf, type Day } from './days.ts';
import type { Directory } from './directory.ts';
import type { FamilyPeople } from './family-people.ts';

/** The lists of a family file while they are filled. */
export type FamilyRows = { -readonly [List in ListName]: Rows[List][number][] };

export function emptyRows(): FamilyRows {
  return Object.fromEntries(listNames.map((name) => [name, []])) as unknown as FamilyRows;
}

/** One family while its record is written. */
export interface Writing {
  readonly chance: Chance;
  /** Begins every id of the family: `ws1-17`. */
  readonly prefix: string;
  readonly directory: Directory;
  readonly people: FamilyPeople;
  readonly rows: FamilyRows;
  /** The home of the mother, and with her of the children who live with her. */
  readonly homeId: string;
}

/** What a contact is about, who made it and whom they met; empty lists may be left out. */
export type ContactFacts = Partial<Omit<ContactRow, 'id' | 'date' | 'recordedOn'>> & Pick<ContactRow, 'kind'>;

const lags = [
  [0, 60], [1, 22], [2, 8], [4, 5], [7, 3], [21, 1.5], [50, 0.5],
] as const; // prettier-ignore

/** Adds a contact, where it falls in the three years that are held and was written down before the extract was taken. */
export function addContact({ chance, prefix, rows }: Writing, day: Day, facts: ContactFacts): void {
  if (day < firstDay || day > asAt) return;
  const recordedOn = day + weighted(chance, lags);
  if (recordedOn > asAt) return;
  const slip = chance.below(10_000);
  const date = slip < 4 ? asAt + chance.between(3, 60) : slip < 7 ? day - 3_652 : day;
  rows.contacts.push({
    id: `${prefix}-c${rows.contacts.length + 1}`,
    date: isoOf(date),
    recordedOn: isoOf(recordedOn),
    outcome: 'completed',
    ...facts,
  });
}
