import type { PersonRow } from './people-schema.ts';

/** The name for a sentence of the import report; the id where no name is recorded. */
export function personName(row: Pick<PersonRow, 'id' | 'givenName' | 'familyName'>): string {
  const name = [row.givenName, row.familyName].filter((part) => part != null && part !== '').join(' ');
  return name === '' ? row.id : name;
}
