import type { CalendarDate } from '../../domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../domain/family-at.ts';
import { intervalRowsOfChild, type IntervalRow, type Window } from '../../domain/worklist/interval-rows.ts';
import { rowsOfFamily } from '../../domain/worklist/rows-of-family.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { FamilyOfChildren } from './families-for-viewer.ts';

/** The rows of each child in the middle of the family, as the map round that child tells them on the day. */
export function rowsOfFamilyOn({ record, childIds }: FamilyOfChildren, on: CalendarDate): WorklistRow[] {
  return childIds.flatMap((focusId) =>
    rowsOfFamily(familyAt({ ...record, focusId }, on), new Set([focusId])),
  );
}

/** The intervals of each child in the middle of the family; days that several ask about are looked at once. */
export function intervalsOfFamily({ record, childIds }: FamilyOfChildren, window: Window): IntervalRow[] {
  return childIds.flatMap((focusId) => {
    const around = { ...record, focusId };
    const days = new Map<CalendarDate, FamilyAt>();
    const familyOn = (on: CalendarDate) => {
      const family = days.get(on) ?? familyAt(around, on);
      days.set(on, family);
      return family;
    };
    return intervalRowsOfChild(around, focusId, window, familyOn);
  });
}
