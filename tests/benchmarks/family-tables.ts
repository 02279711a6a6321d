import { DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import type { PersonId } from '../../api/domain/ids.ts';
import type { District } from './authority.ts';

/** The same rows in tables, for a recursive SQL query beside the product's. */
export interface FamilyTables {
  readonly add: (district: District) => Promise<void>;
  /** How many people and contacts four steps round a child reach. */
  readonly gather: (focusId: PersonId) => Promise<{ people: number; contacts: number }>;
  readonly close: () => void;
}

const tables = `
  CREATE TABLE link (a VARCHAR, b VARCHAR, halves INTEGER);
  CREATE TABLE contact (id VARCHAR, day VARCHAR, kind VARCHAR, outcome VARCHAR);
  CREATE TABLE contact_person (contact VARCHAR, person VARCHAR, seen BOOLEAN, alone VARCHAR);
`;
const indexes = `
  CREATE INDEX link_a ON link (a);
  CREATE INDEX contact_person_person ON contact_person (person);
  CREATE INDEX contact_id ON contact (id);
`;

/** A tie is two half steps; into a home and out of it are a half step each, so a shared home is one step. */
const gather = `
  WITH RECURSIVE unit(id, halves) AS (
    SELECT $1::VARCHAR, 0
    UNION
    SELECT link.b, unit.halves + link.halves
    FROM unit JOIN link ON link.a = unit.id
    WHERE unit.halves + link.halves <= 8
  ),
  member AS (SELECT DISTINCT id FROM unit WHERE id LIKE 'p-%')
  SELECT
    (SELECT count(*) FROM member) AS people,
    (SELECT count(*) FROM (
      SELECT DISTINCT contact.id, contact.day, contact.kind, contact.outcome
      FROM member
      JOIN contact_person ON contact_person.person = member.id
      JOIN contact ON contact.id = contact_person.contact
    )) AS contacts
`;

export async function openFamilyTables(): Promise<FamilyTables> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(tables);
  await connection.run(indexes);
  return {
    add: (district) => addDistrict(connection, district),
    gather: async (focusId) => {
      const [row] = (await connection.runAndReadAll(gather, [focusId])).getRowObjects();
      return { people: Number(row?.people), contacts: Number(row?.contacts) };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function addDistrict(connection: DuckDBConnection, { parts }: District): Promise<void> {
  const ties = [
    ...parts.parentTies.map(({ parentId, childId }) => [parentId, childId, 2] as const),
    ...parts.partnerships.map(({ partnerIds: [a, b] }) => [a, b, 2] as const),
    ...parts.stays.map(({ personId, householdId }) => [personId, householdId, 1] as const),
  ];
  await append(connection, 'link', (appender) => {
    for (const [a, b, halves] of ties) {
      appendRow(appender, [a, b, halves]);
      appendRow(appender, [b, a, halves]);
    }
  });
  await append(connection, 'contact', (appender) => {
    for (const { id, on, kind, outcome } of parts.contacts) appendRow(appender, [id, on, kind, outcome]);
  });
  await append(connection, 'contact_person', (appender) => {
    for (const { id, sightings } of parts.contacts) {
      for (const { personId, alone } of sightings) appendRow(appender, [id, personId, true, alone]);
    }
  });
}

async function append(connection: DuckDBConnection, table: string, fill: (appender: DuckDBAppender) => void) {
  const appender = await connection.createAppender(table);
  fill(appender);
  appender.closeSync();
}

function appendRow(appender: DuckDBAppender, values: readonly (string | number | boolean)[]): void {
  for (const value of values) {
    if (typeof value === 'number') appender.appendInteger(value);
    else if (typeof value === 'boolean') appender.appendBoolean(value);
    else appender.appendVarchar(value);
  }
  appender.endRow();
}
