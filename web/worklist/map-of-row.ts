import { readCalendarDate } from '../../api/domain/calendar-date.ts';
import { personId } from '../../api/domain/ids.ts';
import { familyOf, familyPath } from '../family/family-address.ts';

/** The family map of a row's child on the day of the list, the child's details open. */
export function mapOfRow({ childId }: { readonly childId: string }, on: string): string {
  return familyPath({ ...familyOf(childId), on: readCalendarDate(on), selectedIds: [personId(childId)] });
}
