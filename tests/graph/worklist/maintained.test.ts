import fc from 'fast-check';

import { calendarDate } from '../../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../../api/domain/family-record.ts';
import { createStores } from '../../../api/graph/index.ts';
import { withWorklistModel } from '../../../api/services/worklist/worklist-services.ts';
import { fileOf, joined, sourcesOfAuthority } from '../../benchmarks/contact-gaps-authority.ts';
import { gapFamily } from '../../benchmarks/contact-gaps-family.ts';
import { openGapTables } from '../../benchmarks/contact-gaps-sql.ts';
import { enginesToTest, openTestGraph } from '../test-graph.ts';

const viewer = { professionalId: null, name: 'A worker', agencyId: null, personId: null };
const limits = { maxSteps: 4, maxPeople: 1_000 };
const today = calendarDate('2026-06-30');
const visiting = new Set(['cp-visit', 'cin-visit', 'cla-visit']);

describe.each(enginesToTest())('the worklist of an authority kept in memory, on %s', (engine) => {
  test('counts per state equal those of an independent SQL computation, today and on past days', async () => {
    const graph = await openTestGraph(engine);
    const tables = await openGapTables();
    try {
      const { model, stores } = withWorklistModel(createStores(graph), limits);
      for (const { parts, source } of sourcesOfAuthority(800)) {
        // A name by which the tests may take it away again.
        await stores.records.load([{ parts, source: { ...source, id: `test-${source.id}` } }]);
        await tables.add(parts);
      }
      const authority = await model.of(viewer);
      for (const day of ['2026-06-30', '2026-04-07', '2026-01-02', '2025-08-26']) {
        const on = calendarDate(day);
        const counts = new Map<string, number>();
        for (const { duty, state } of await model.rowsOn(authority, on)) {
          if (duty === null || !visiting.has(duty)) continue;
          counts.set(`${duty} ${state}`, (counts.get(`${duty} ${state}`) ?? 0) + 1);
        }
        expect([day, Object.fromEntries([...counts].sort())]).toEqual([day, await tables.statesOn(on)]);
      }
    } finally {
      tables.close();
      await graph.close();
    }
  });

  test('is what a fresh reading gives, after any sequence of imports, corrections and newer copies', async () => {
    const write = fc.record({
      source: fc.integer({ min: 0, max: 2 }),
      contacts: fc.integer({ min: 5, max: 30 }),
      hidden: fc.option(fc.integer({ min: 0, max: 11 })),
      planEnds: fc.boolean(),
      isElsewhere: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 5 }), async (writes) => {
        const graph = await openTestGraph(engine);
        try {
          const plain = createStores(graph);
          const { model, stores } = withWorklistModel(plain, limits);
          for (const [at, { source, isElsewhere, ...facts }] of writes.entries()) {
            const file = fileOf(`test-source-${source}`, copyOf(source, facts), `copy ${at}`);
            await (isElsewhere ? plain : stores).records.load([file]);
            const kept = await model.rowsOn(await model.of(viewer), today);
            const fresh = withWorklistModel(plain, limits).model;
            expect(kept).toEqual(await fresh.rowsOn(await fresh.of(viewer), today));
          }
          expect((await model.rebuild()).differed).toBe(false);
        } finally {
          await graph.close();
        }
      }),
      { numRuns: engine === 'embedded' ? 12 : 4 },
    );
  });

  test('an authority with hidden people is told as one that does not hold them', async () => {
    const rowsOf = async (parts: RecordParts) => {
      const graph = await openTestGraph(engine);
      try {
        const { model, stores } = withWorklistModel(createStores(graph), limits);
        await stores.records.load([fileOf('test-one', parts)]);
        const authority = await model.of(viewer);
        return await model.rowsOn(authority, today);
      } finally {
        await graph.close();
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 4 }), async (hidden) => {
        const whole = gapFamily(7, 60);
        const ids = new Set(hidden.map((index) => whole.people[index]?.id));
        const people = whole.people.map((each) =>
          ids.has(each.id) ? { ...each, restriction: 'protected_identity' as const } : each,
        );
        const rows = await rowsOf(joined([{ ...whole, people }]));
        expect(rows).toEqual(await rowsOf(joined([withoutPeople(whole, ids)])));
        expect(rows.some(({ childId }) => ids.has(childId))).toBe(false);
      }),
      { numRuns: engine === 'embedded' ? 12 : 4 },
    );
  });
});

function copyOf(
  source: number,
  facts: { contacts: number; hidden: number | null; planEnds: boolean },
): RecordParts {
  const family = gapFamily(source, facts.contacts);
  const hiddenId = facts.hidden === null ? null : family.people[facts.hidden]?.id;
  return joined([
    {
      ...family,
      people: family.people.map((each) =>
        each.id === hiddenId ? { ...each, restriction: 'team_only' } : each,
      ),
      plans: family.plans.map((plan) =>
        facts.planEnds ? { ...plan, to: calendarDate('2026-06-20') } : plan,
      ),
    },
  ]);
}

/** The same family in which nobody ever heard of these people. */
function withoutPeople(parts: RecordParts, gone: ReadonlySet<string | undefined>): RecordParts {
  const stays = (id: string) => !gone.has(id);
  return {
    ...parts,
    people: parts.people.filter(({ id }) => stays(id)),
    parentTies: parts.parentTies.filter((tie) => stays(tie.parentId) && stays(tie.childId)),
    partnerships: parts.partnerships.filter(({ partnerIds }) => partnerIds.every(stays)),
    stays: parts.stays.filter(({ personId }) => stays(personId)),
    involvements: parts.involvements.filter(({ personId }) => stays(personId)),
    plans: parts.plans.filter(({ personIds }) => personIds.every(stays)),
    placements: parts.placements.filter(({ personId }) => stays(personId)),
    contacts: parts.contacts
      .map((each) => ({
        ...each,
        aboutIds: each.aboutIds.filter(stays),
        sightings: each.sightings.filter(({ personId }) => stays(personId)),
        attempts: each.attempts.filter(({ personId }) => stays(personId)),
      }))
      .filter(({ aboutIds }) => aboutIds.length > 0),
  };
}
