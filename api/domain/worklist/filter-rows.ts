import { foldText } from '../fold-text.ts';
import { markFilterOf } from '../standing/with-marks.ts';
import { noneRecorded } from './none-recorded.ts';
import type { WorklistFilter, WorklistRow } from './worklist-row.ts';

type Test = (row: WorklistRow) => boolean;

/** The rows that every part of the filter lets through. */
export function filterRows(rows: readonly WorklistRow[], filter: WorklistFilter): WorklistRow[] {
  const tests = testsOf(filter);
  return rows.filter((row) => tests.every((test) => test(row)));
}

function testsOf(filter: WorklistFilter): Test[] {
  const { ageFrom, ageTo, unseenDays, overdueDays, text } = filter;
  const words = foldText(text ?? '');
  return [
    ...oneOf(filter.states, ({ state }) => state),
    ...oneOf(filter.duties, ({ duty }) => duty),
    ...oneOf(filter.planKinds, ({ planKind }) => planKind),
    ...oneOf(filter.teamIds, ({ teamId }) => teamId ?? noneRecorded),
    ...oneOf(filter.areas, ({ area }) => area ?? noneRecorded),
    ...oneOf(filter.workerIds, ({ workerId }) => workerId ?? noneRecorded),
    ...anyOf(filter.agencyIds),
    ...oneOf(filter.marked, markFilterOf),
    ...(ageFrom === undefined ? [] : [({ years }: WorklistRow) => years !== null && years >= ageFrom]),
    ...(ageTo === undefined ? [] : [({ years }: WorklistRow) => years !== null && years <= ageTo]),
    ...(unseenDays === undefined ? [] : [({ unseenFor }: WorklistRow) => unseenFor >= unseenDays]),
    ...(overdueDays === undefined
      ? []
      : [({ daysOverdue }: WorklistRow) => daysOverdue !== null && daysOverdue >= overdueDays]),
    ...(words === '' ? [] : [({ name }: WorklistRow) => foldText(name).includes(words)]),
  ];
}

/** An empty list narrows nothing, as one that is left out. */
function oneOf(wanted: readonly string[] | undefined, of: (row: WorklistRow) => string | null): Test[] {
  if (wanted === undefined || wanted.length === 0) return [];
  const set = new Set<string | null>(wanted);
  return [(row) => set.has(of(row))];
}

function anyOf(agencyIds: readonly string[] | undefined): Test[] {
  if (agencyIds === undefined || agencyIds.length === 0) return [];
  const set = new Set(agencyIds);
  return [(row) => row.agencyIds.some((id) => set.has(id))];
}
