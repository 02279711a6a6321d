import path from 'node:path';
import { z } from 'zod';
import { calendarDate } from '../../api/domain/calendar-date.ts';
import { defaultMaxPeople, defaultSteps } from '../../api/domain/family-unit.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { defineQuery } from '../../api/graph/named-query.ts';
import { gatherFamily } from '../../api/services/gather-family.ts';
import { openAuthority, spreadOver } from './authority-store.ts';
import { openFamilyTables } from './family-tables.ts';
import { measure, reportOf, type Suite } from './suite.ts';

const naiveFamily = defineQuery({
  name: 'naive-family',
  folder: path.join(process.cwd(), 'tests', 'benchmarks', 'cypher'),
  params: z.object({ id: z.string() }),
  row: z.object({ people: z.number(), contacts: z.number() }),
});

const viewer = { professionalId: null, name: 'A worker', agencyId: null, personId: null };
const limits = { maxSteps: defaultSteps, maxPeople: defaultMaxPeople };
const focusChildren = 100;
/** The naive statement takes seconds where the product takes milliseconds: fewer goes say enough. */
const naiveChildren = 5;
const budget = 150;

/** A family record with visibility between the levels, beside one naive pattern and beside recursive SQL. */
export const familyRecord: Suite = {
  name: 'family-record',
  run: async (people, say) => {
    const tables = await openFamilyTables();
    const authority = await openAuthority(people, say, tables.add);
    const { families } = authority.stores;
    const gather = (id: PersonId) => gatherFamily(families, viewer, id, calendarDate('2026-06-30'), limits);
    const children = spreadOver(authority.focusIds, focusChildren);
    const largest = authority.focusIds.filter((_, index) => index % 33 === 0).slice(0, focusChildren);
    const few = spreadOver(children, naiveChildren);
    try {
      await gather(children[0] ?? largest[0] ?? ('' as PersonId));
      const results = [
        await measure('family record', children, gather),
        await measure('family record, 2,000 contacts', largest, gather),
        await measure('naive variable-length Cypher', few, (id) => authority.graph.read(naiveFamily, { id })),
        await measure('recursive SQL (DuckDB)', children, tables.gather),
      ];
      return reportOf('family-record', authority.scale, results, budget);
    } finally {
      tables.close();
      await authority.close();
    }
  },
};
