import path from 'node:path';
import { z } from 'zod';
import { defineCommand } from '../../api/graph/named-query.ts';
import { districtsOf, type District } from './authority.ts';
import { fileOf, openAuthority } from './authority-store.ts';
import { openFamilyTables } from './family-tables.ts';
import { measure, reportOf, resultOf, type Suite } from './suite.ts';

const naiveContact = defineCommand({
  name: 'naive-contact',
  folder: path.join(process.cwd(), 'tests', 'benchmarks', 'cypher'),
  params: z.object({
    id: z.string(),
    on: z.string(),
    kind: z.string(),
    outcome: z.string(),
    seenIds: z.array(z.string()),
  }),
  row: z.object({ written: z.number() }),
});
const naiveContacts = 2_000;

/** Each go is a district of about 1,000 people and 10,000 contacts, in one transaction. */
export const importing: Suite = {
  name: 'import',
  run: async (people, say) => {
    const tables = await openFamilyTables();
    const tableTimes: number[] = [];
    const authority = await openAuthority(people, say, async (district) => {
      const start = performance.now();
      await tables.add(district);
      tableTimes.push(performance.now() - start);
    });
    const again = [...districtsOf(people)].slice(0, 3);
    const naive = async ({ parts }: District) => {
      for (const { id, on, kind, outcome, sightings } of parts.contacts.slice(0, naiveContacts)) {
        const seenIds = sightings.map(({ personId }) => personId);
        const contact = { id: `naive-${id}`, on, kind, outcome, seenIds };
        await authority.graph.write((run) => run(naiveContact, contact));
      }
    };
    try {
      const results = [
        resultOf('import of a district', authority.loadTimes),
        await measure('import of a district again, unchanged', again, (district) =>
          authority.stores.records.load([fileOf(district)]),
        ),
        await measure('naive Cypher, one statement a contact, 2,000 contacts only', again.slice(0, 1), naive),
        resultOf('rows of a district into tables (DuckDB)', tableTimes),
      ];
      return reportOf('import', authority.scale, results, null);
    } finally {
      tables.close();
      await authority.close();
    }
  },
};
