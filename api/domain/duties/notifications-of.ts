import type { CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Notification } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { NotificationKind } from '../vocabulary.ts';

/** The oldest first; what was not known yet on the day asked about is left out. */
export function notificationsOf(
  { record, knownAt }: FamilyAt,
  childId: PersonId,
  kinds: readonly NotificationKind[],
  on: CalendarDate,
): Notification[] {
  return record.notifications
    .filter(
      (each) =>
        each.personId === childId &&
        kinds.includes(each.kind) &&
        each.on <= on &&
        (knownAt === null || (each.recordedAt ?? each.on) <= knownAt),
    )
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
}
