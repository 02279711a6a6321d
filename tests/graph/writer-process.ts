// Run as a process of its own: opens the store at a path and does one task until it is killed.
import path from 'node:path';
import { createStores, openGraph } from '../../api/graph/index.ts';
import { loadRecord } from '../../api/graph/load/load-record.ts';
import { calendarDate } from '../../api/domain/calendar-date.ts';
import { noParts, parentTie, person } from '../builders/family-parts.ts';
import { foundRow, standingQuestion } from '../builders/standing.ts';

const [storePath = '', task = ''] = process.argv.slice(2);
const graph = await openGraph({
  engine: 'embedded',
  path: storePath,
  cypherFolder: path.join(process.cwd(), 'cypher'),
});
const stores = createStores(graph);

/** Five hundred people in a row of generations. */
function family(name: string) {
  const ids = Array.from({ length: 500 }, (_, index) => `p-${name}-${index}`);
  const source = {
    id: `test-${name}`,
    title: name,
    kind: 'family-file' as const,
    asAt: calendarDate('2026-06-30'),
    fictional: true,
    sha256: '',
    loadedAt: '2026-07-01T09:30:00Z',
  };
  const parentTies = ids.slice(1).map((id, index) => parentTie(ids[index] ?? '', id));
  return { parts: { ...noParts, people: ids.map((id) => person(id)), parentTies }, source };
}

const forever = () =>
  new Promise<never>(() => {
    setInterval(() => undefined, 1_000);
  });
const ready = () => process.stdout.write('READY\n');

const tasks: Record<string, () => Promise<void>> = {
  hold: async () => {
    ready();
    await forever();
  },
  'load-once': async () => {
    await stores.records.load([family('once')]);
    ready();
    await forever();
  },
  'load-without-commit': async () => {
    const { parts, source } = family('lost');
    await graph.write(async (run) => {
      await loadRecord(run, { parts, source });
      ready();
      await forever();
    });
  },
  'load-again-and-again': async () => {
    await stores.records.load([family(`${process.pid}`)]);
    ready();
    for (let count = 0; ; count += 1) await stores.records.load([family(`${process.pid}-${count}`)]);
  },
  'ask-again-and-again': async () => {
    const { parts, source } = family('asked');
    await stores.records.load([{ parts, source }]);
    await stores.standing.addQuestion(standingQuestion(), () => undefined);
    ready();
    const run = { questionId: 'test-question', at: '', by: 'schedule', on: source.asAt, failed: null };
    for (let after = 0; ; after += 1) {
      const found = after % 2 === 0 ? parts.people.map(({ id }) => foundRow(id)) : [];
      await stores.standing.keepRun({ ...run, after, found });
    }
  },
};
await tasks[task]?.();
