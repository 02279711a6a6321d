import { dutyStateWords } from '../../domain/duties/duty-state-words.ts';
import { outcomeWords } from '../../domain/worklist/duty-intervals.ts';
import { byPressing } from '../../domain/worklist/order-rows.ts';
import type { WorklistFilter } from '../../domain/worklist/worklist-row.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  TimelinessIntervalResolvers,
  WorklistFilter as FilterAsked,
  WorklistRowResolvers,
} from '../generated.ts';

const mostRows = 1_000;

type WorklistQueries = Pick<QueryResolvers, 'worklist' | 'timeliness' | 'timelinessIntervals'>;

export const worklistQueries: WorklistQueries = {
  worklist: (_parent, { asOf, filter, order, offset, limit, placeOf }, { services, who }) =>
    services.listWorklist(who, {
      asOf: asOf ?? null,
      filter: filterOf(filter),
      order: order == null ? byPressing : { by: order.by, descending: order.descending ?? false },
      ...windowOfRows(offset, limit),
      placeOf: placeOf ?? null,
    }),
  timeliness: (_parent, { asOf, months, filter }, { services, who }) =>
    services.tellTimeliness(who, { asOf: asOf ?? null, months, filter: filterOf(filter) }),
  timelinessIntervals: (_parent, asked, { services, who }) =>
    services.listIntervals(who, {
      asOf: asked.asOf ?? null,
      months: asked.months,
      filter: filterOf(asked.filter),
      month: asked.month ?? null,
      team: asked.team ?? null,
      outcomes: asked.outcomes ?? [],
      ...windowOfRows(asked.offset, asked.limit),
    }),
};

export const worklistMutations: Pick<MutationResolvers, 'reportWorklistExport'> = {
  reportWorklistExport: (_parent, { asOf, filter, format, rows }, { services, who }) =>
    services.reportExport(who, { asOf: asOf ?? null, filter: filterOf(filter), format, rows }),
};

function windowOfRows(offset: number, limit: number) {
  return { offset: Math.max(0, offset), limit: Math.min(Math.max(0, limit), mostRows) };
}

/** What is null narrows nothing, as what is left out. Which names are known is decided by the use case. */
export function filterOf(asked: FilterAsked | null | undefined): WorklistFilter {
  const given = Object.entries(asked ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(given);
}

export const WorklistRow: WorklistRowResolvers = {
  id: ({ childId, duty }) => `${childId}/${duty ?? 'none'}`,
  stateWords: ({ state }) => dutyStateWords[state],
};

export const TimelinessInterval: TimelinessIntervalResolvers = {
  outcomeWords: ({ outcome }) => outcomeWords[outcome],
};
