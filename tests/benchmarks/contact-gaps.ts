import { addDays, type CalendarDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import { createStores, openGraph, type Graph } from '../../api/graph/index.ts';
import { filterRows } from '../../api/domain/worklist/filter-rows.ts';
import { byPressing, orderRows } from '../../api/domain/worklist/order-rows.ts';
import { countFacets } from '../../api/domain/worklist/count-rows.ts';
import { createWorklistModel } from '../../api/services/worklist/worklist-model.ts';
import { sourcesOfAuthority } from './contact-gaps-authority.ts';
import { gapsAsAt } from './contact-gaps-family.ts';
import { openGapTables } from './contact-gaps-sql.ts';
import { measure, reportOf, type Result, type Suite } from './suite.ts';

const viewer = { professionalId: null, name: 'A worker', agencyId: null, personId: null };
const limits = { maxSteps: 4, maxPeople: 1_000 };
const budget = 300;
const asksOfToday = 20;
const pastDays = 20;

/**
 * The worklist of an authority today and on past days, beside SQL over the same rows (DuckDB), and how long reading it
 * anew takes. On Neo4j where NEO4J_URI names an empty one, else embedded. 60000 people is the full size.
 */
export const contactGaps: Suite = {
  name: 'contact-gaps',
  run: async (people, say) => {
    const graph = await openForBench();
    const tables = await openGapTables();
    try {
      const stores = createStores(graph);
      const scale = { people: 0, contacts: 0 };
      for (const file of sourcesOfAuthority(people)) {
        await stores.records.load([file]);
        await tables.add(file.parts);
        addTo(scale, file.parts);
        say(`${scale.people} people and ${scale.contacts} contacts loaded into the ${graph.engine} engine`);
      }
      const before = process.memoryUsage().heapUsed;
      const model = createWorklistModel(stores, limits);
      const read = await measure('read the authority', [0], () => model.of(viewer));
      say(`about ${Math.round((process.memoryUsage().heapUsed - before) / 1e6)} MB of heap more`);
      const list = async (on: CalendarDate) => {
        const rows = await model.rowsOn(await model.of(viewer), on);
        const filter = { states: ['overdue' as const] };
        return [orderRows(filterRows(rows, filter), byPressing), countFacets(rows, filter)];
      };
      const first = await measure('today, asked first', [gapsAsAt], list);
      const results: Result[] = [
        await measure('today', Array<CalendarDate>(asksOfToday).fill(gapsAsAt), list),
        first,
        await measure('a past day', daysBefore(gapsAsAt), list),
        read,
        await measure('today by SQL (DuckDB)', [gapsAsAt, gapsAsAt, gapsAsAt], tables.statesOn),
        await measure('a past day by SQL (DuckDB)', daysBefore(gapsAsAt), tables.statesOn),
      ];
      return reportOf('contact-gaps', scale, results, budget);
    } finally {
      tables.close();
      await graph.close();
    }
  },
};

function openForBench(): Promise<Graph> {
  const cypherFolder = `${process.cwd()}/cypher`;
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri === undefined) return openGraph({ engine: 'embedded', path: null, cypherFolder });
  const database = process.env.NEO4J_DATABASE ?? 'neo4j';
  return openGraph({ engine: 'neo4j', uri, user, password, database, cypherFolder });
}

function addTo(scale: { people: number; contacts: number }, { people, contacts }: RecordParts): void {
  scale.people += people.length;
  scale.contacts += contacts.length;
}

function daysBefore(day: CalendarDate): CalendarDate[] {
  return Array.from({ length: pastDays }, (_, index) => addDays(day, -17 * (index + 1)));
}
