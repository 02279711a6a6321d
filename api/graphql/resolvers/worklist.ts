import { dutyStateWords } from '../../domain/duties/duty-state-words.ts';
import { byPressing } from '../../domain/worklist/order-rows.ts';
import type { WorklistFilter } from '../../domain/worklist/worklist-row.ts';
import type { QueryResolvers, WorklistFilter as FilterAsked, WorklistRowResolvers } from '../generated.ts';

const mostRows = 1_000;

export const worklistQueries: Pick<QueryResolvers, 'worklist'> = {
  worklist: (_parent, { asOf, filter, order, offset, limit }, { services, who }) =>
    services.listWorklist(who, {
      asOf: asOf ?? null,
      filter: filterOf(filter),
      order: order == null ? byPressing : { by: order.by, descending: order.descending ?? false },
      offset: Math.max(0, offset),
      limit: Math.min(Math.max(0, limit), mostRows),
    }),
};

/** What is null narrows nothing, as what is left out. Which names are known is decided by the use case. */
function filterOf(asked: FilterAsked | null | undefined): WorklistFilter {
  const given = Object.entries(asked ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(given);
}

export const WorklistRow: WorklistRowResolvers = {
  id: ({ childId, duty }) => `${childId}/${duty ?? 'none'}`,
  stateWords: ({ state }) => dutyStateWords[state],
};
