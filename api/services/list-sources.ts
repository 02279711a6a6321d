import { personId } from '../domain/ids.ts';
import { sightOfPerson, type Viewer } from '../domain/visibility.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import type { HeldSource, Stores } from './stores.ts';
import { useCase } from './use-case.ts';

export interface ListedSource extends HeldSource {
  /** Those whom the viewer may see: a count of the others would tell of them. */
  readonly people: number;
}

/** What is held: sources, the date each speaks of, how many people, and whether it is fictional. */
export function createListSources({ families }: Stores, log: AccessLog) {
  return useCase<null, readonly ListedSource[]>(
    log,
    { permission: 'list-sources', event: 'sources-listed', asked: () => ({}) },
    async (who) => {
      const [sources, counts] = await Promise.all([families.sources(), families.peopleBySource()]);
      const visible = counts.filter((group) => isVisible(who, group));
      const answer = sources.map((source) => ({
        ...source,
        people: visible.reduce((sum, group) => (group.sourceId === source.id ? sum + group.people : sum), 0),
      }));
      return { answer, ids: [], answered: true };
    },
  );
}

type CountedAlike = Awaited<ReturnType<Stores['families']['peopleBySource']>>[number];

function isVisible(viewer: Viewer, { restriction, recordedBy, protectedFrom }: CountedAlike): boolean {
  const anyone = { id: personId(''), known: true, restriction, recordedBy, protectedFrom };
  return sightOfPerson(viewer, anyone) === 'full';
}
