import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import { englandAndWales } from '../../api/domain/duties/bank-holidays.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';

/** The same rows in tables, and the states of the three visiting duties worked out by SQL alone. */
export interface GapTables {
  readonly add: (parts: RecordParts) => Promise<void>;
  /** "cp-visit overdue" → how many children, in the order of the names. */
  readonly statesOn: (on: CalendarDate) => Promise<Record<string, number>>;
  readonly close: () => void;
}

const tables = `
  CREATE TABLE plan (child VARCHAR, duty VARCHAR, began DATE);
  CREATE TABLE visit (child VARCHAR, day DATE, seen VARCHAR);
  CREATE TABLE holiday (day DATE);
  CREATE TABLE day AS SELECT CAST(range AS DATE) AS day, 0 AS number FROM range(DATE '2020-01-01', DATE '2028-01-01', INTERVAL 1 DAY);
`;
/** Each day's number is how many working days there are up to and including it. */
const numbered = `
  CREATE OR REPLACE TABLE day AS
  SELECT day, sum(CASE WHEN dayofweek(day) IN (0, 6) OR day IN (SELECT day FROM holiday) THEN 0 ELSE 1 END)
    OVER (ORDER BY day) AS number
  FROM day
`;

const states = `
  WITH live AS (SELECT * FROM plan WHERE began <= $1::DATE),
  last AS (
    SELECT live.*, (SELECT max(day) FROM visit v
      WHERE v.child = live.child AND v.seen = 'yes' AND v.day >= began AND v.day <= $1::DATE) AS seen_on
    FROM live
  ),
  doubt AS (
    SELECT last.*, (SELECT max(day) FROM visit v
      WHERE v.child = last.child AND v.seen = 'unknown' AND v.day >= began AND v.day <= $1::DATE
        AND (seen_on IS NULL OR v.day > seen_on)) AS doubt_on
    FROM last
  ),
  counted AS (
    SELECT *,
      CASE duty WHEN 'cp-visit' THEN 10 WHEN 'cin-visit' THEN 20 END AS working_days,
      CASE WHEN seen_on IS NULL THEN 7 ELSE 42 END AS calendar_days
    FROM doubt
  ),
  due AS (
    SELECT *,
      CASE WHEN duty = 'cla-visit' THEN coalesce(seen_on, began) + CAST(calendar_days AS INTEGER)
        ELSE (SELECT min(d.day) FROM day d WHERE d.number =
          (SELECT number FROM day WHERE day = coalesce(seen_on, began)) + working_days) END AS due_on,
      CASE WHEN doubt_on IS NULL THEN NULL
        WHEN duty = 'cla-visit' THEN doubt_on + 42
        ELSE (SELECT min(d.day) FROM day d WHERE d.number =
          (SELECT number FROM day WHERE day = doubt_on) + working_days) END AS due_if_seen
    FROM counted
  )
  SELECT duty || ' ' || CASE
    WHEN $1::DATE > due_on AND due_if_seen >= $1::DATE THEN 'cannot-tell'
    WHEN $1::DATE > due_on AND seen_on IS NULL THEN 'never-seen'
    WHEN $1::DATE > due_on THEN 'overdue'
    WHEN (SELECT number FROM day WHERE day = due_on) - (SELECT number FROM day WHERE day = $1::DATE) <= 3
      THEN 'due-soon'
    WHEN seen_on IS NULL THEN 'awaiting-first'
    ELSE 'up-to-date' END AS state, count(*) AS children
  FROM due GROUP BY 1 ORDER BY 1
`;

const dutyOfPlan: Readonly<Record<string, string>> = {
  child_protection: 'cp-visit',
  child_in_need: 'cin-visit',
  looked_after: 'cla-visit',
};

export async function openGapTables(): Promise<GapTables> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(tables);
  await append(
    connection,
    'holiday',
    [...englandAndWales.days].map((day) => [day]),
  );
  await connection.run(numbered);
  return {
    add: async ({ plans, contacts }) => {
      const live = plans.flatMap(({ personIds, kind, from }) => {
        const duty = dutyOfPlan[kind];
        return duty === undefined || from === null ? [] : personIds.map((child) => [child, duty, from]);
      });
      await append(connection, 'plan', live);
      const visits = contacts.filter(({ kind }) => kind === 'statutory_visit');
      await append(
        connection,
        'visit',
        visits.flatMap(({ on, sightings, attempts }) => [
          ...sightings.map(({ personId }) => [personId, on, 'yes']),
          ...attempts.map(({ personId, seen }) => [personId, on, seen]),
        ]),
      );
    },
    statesOn: async (on) => {
      const rows = (await connection.runAndReadAll(states, [on])).getRowObjects();
      return Object.fromEntries(rows.map(({ state, children }) => [String(state), Number(children)]));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function append(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) {
    const portion = rows.slice(start, start + 500);
    const marks = portion.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
    if (portion.length > 0) await connection.run(`INSERT INTO ${table} VALUES ${marks}`, portion.flat());
  }
}
