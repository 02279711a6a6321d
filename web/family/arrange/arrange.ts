import type { CalendarDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import type { PersonId } from '../../../api/domain/ids.ts';
import { familyChips } from '../../drawing/family-chips.ts';
import type { Scene } from '../../drawing/scene.ts';
import { genogramView } from '../../drawing/views/genogram.ts';

/** What a picture is wanted of. The record is sent once, and again only where it changes. */
export interface Wanted {
  readonly on: CalendarDate;
  readonly chosenIds: ReadonlySet<PersonId>;
}

/** Projects and arranges: the one piece of work that is done off the page's own thread. */
export function arrange(record: FamilyRecord, { on, chosenIds }: Wanted): Scene {
  const family = familyAt(record, on);
  return genogramView(family, { focusId: family.focusId, chosenIds, chips: familyChips(family) });
}
