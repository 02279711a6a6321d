import { wholeYearsBetween, type CalendarDate } from '../calendar-date.ts';
import { rulesOf } from '../duties/child-duties.ts';
import type { FamilyRecord } from '../family-record.ts';
import { foldText } from '../fold-text.ts';
import type { PersonId, ProfessionalId, TeamId } from '../ids.ts';
import { birthOf } from '../person-at.ts';
import type { PlanKind } from '../vocabulary.ts';
import { allocatedWorker } from './allocated-worker.ts';
import { intervalsOf, type FamilyOn, type IntervalOutcome } from './duty-intervals.ts';
import { dutyRestsOn } from './rests-on.ts';
import type { WorklistFilter } from './worklist-row.ts';

/** One interval with whose it was on the day it fell due: what a share counts and lists. */
export interface IntervalRow {
  readonly childId: PersonId;
  readonly name: string;
  /** Whole years on the day it fell due; null where it cannot be told. */
  readonly years: number | null;
  readonly duty: string;
  readonly dutyTitle: string;
  readonly isVisit: boolean;
  readonly planKind: PlanKind | null;
  readonly from: CalendarDate;
  readonly due: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly outcome: IntervalOutcome;
  readonly days: number;
  readonly workerId: ProfessionalId | null;
  readonly worker: string | null;
  readonly teamId: TeamId | null;
  readonly team: string | null;
  readonly area: string | null;
}

export interface Window {
  /** Intervals due after this day count. */
  readonly since: CalendarDate;
  readonly on: CalendarDate;
}

/** Every interval of every duty towards a child that fell due within the window, by the rule's place in the pack. */
export function intervalRowsOfChild(
  record: FamilyRecord,
  childId: PersonId,
  window: Window,
  familyOn: FamilyOn,
): IntervalRow[] {
  const child = familyOn(window.on)?.byId.get(childId);
  if (child === undefined) return [];
  const born = birthOf(child);
  return rulesOf({ record })
    .pack.rules.filter(({ isOn }) => isOn)
    .flatMap((rule) =>
      intervalsOf(rule, childId, window, familyOn).map(({ duty, ...interval }): IntervalRow => {
        const allocated = allocatedWorker(record, childId, interval.due);
        return {
          childId,
          name: child.name,
          years: born === null ? null : Math.max(0, wholeYearsBetween(born, interval.due)),
          duty: rule.id,
          dutyTitle: rule.title,
          isVisit: rule.kind === 'visit',
          planKind: dutyRestsOn(duty).planKind,
          ...interval,
          workerId: allocated?.worker.id ?? null,
          worker: allocated?.worker.name ?? null,
          teamId: allocated?.team?.id ?? null,
          team: allocated?.team?.name ?? null,
          area: allocated?.area ?? null,
        };
      }),
    );
}

/**
 * The intervals of a filter: of its duties (of every visiting duty where it names none), its kinds of plan, and whoever
 * had the case on the day it fell due; of children of its age on that day. What speaks of one day only (states, days,
 * agencies) narrows nothing.
 */
export function filterIntervals(rows: readonly IntervalRow[], filter: WorklistFilter): IntervalRow[] {
  const among = (wanted: readonly string[] | undefined, value: string | null) =>
    wanted === undefined || wanted.length === 0 || (value !== null && wanted.includes(value));
  const { duties = [], ageFrom = 0, ageTo = Number.MAX_SAFE_INTEGER, text } = filter;
  const isAgeAsked = filter.ageFrom !== undefined || filter.ageTo !== undefined;
  const words = foldText(text ?? '');
  return rows.filter(
    (row) =>
      (duties.length === 0 ? row.isVisit : duties.includes(row.duty)) &&
      among(filter.planKinds, row.planKind) &&
      among(filter.teamIds, row.teamId) &&
      among(filter.areas, row.area) &&
      among(filter.workerIds, row.workerId) &&
      (!isAgeAsked || (row.years !== null && ageFrom <= row.years && row.years <= ageTo)) &&
      (words === '' || foldText(row.name).includes(words)),
  );
}
