import type { CalendarDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import type { PersonId } from '../../../api/domain/ids.ts';
import { withChipMeanings } from '../chip-state.ts';
import type { Chip, Scene } from '../../drawing/scene.ts';
import { genogramView } from '../../drawing/views/genogram.ts';

/** What a picture is wanted of. The record is sent once, and again only where it changes. */
export interface Wanted {
  readonly on: CalendarDate;
  readonly chosenIds: ReadonlySet<PersonId>;
  readonly chips: ReadonlyMap<PersonId, Chip>;
}

/** Projects and arranges: the one piece of work that is done off the page's own thread. */
export function arrange(record: FamilyRecord, { on, chosenIds, chips }: Wanted): Scene {
  const family = familyAt(record, on);
  const scene = genogramView(family, { focusId: family.focusId, chosenIds, chips });
  return { ...scene, legend: withChipMeanings(scene.legend) };
}
