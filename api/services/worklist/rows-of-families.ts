import type { CalendarDate } from '../../domain/calendar-date.ts';
import { familiesAt, type FamilyAt } from '../../domain/family-at.ts';
import type { PersonId } from '../../domain/ids.ts';
import { intervalRowsOfChild, type IntervalRow, type Window } from '../../domain/worklist/interval-rows.ts';
import { rowsOfFamily } from '../../domain/worklist/rows-of-family.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { FamilyOfChildren } from './families-for-viewer.ts';

/** The rows of each child in the middle of the family, as the map round that child tells them on the day. */
export function rowsOfFamilyOn({ record, childIds }: FamilyOfChildren, on: CalendarDate): WorklistRow[] {
  const children = new Map<FamilyAt, Set<PersonId>>();
  for (const [childId, family] of familiesAt(record, childIds, on)) {
    children.set(family, (children.get(family) ?? new Set()).add(childId));
  }
  return [...children].flatMap(([family, ids]) => rowsOfFamily(family, ids));
}

/** The intervals of each child in the middle of the family; days that several ask about are looked at once. */
export function intervalsOfFamily({ record, childIds }: FamilyOfChildren, window: Window): IntervalRow[] {
  const days = new Map<CalendarDate, ReadonlyMap<PersonId, FamilyAt>>();
  const familiesOn = (on: CalendarDate) => {
    const families = days.get(on) ?? familiesAt(record, childIds, on);
    days.set(on, families);
    return families;
  };
  return childIds.flatMap((childId) =>
    intervalRowsOfChild(record, childId, window, (on) => familiesOn(on).get(childId) ?? null),
  );
}
