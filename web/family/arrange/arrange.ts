import type { ChipChoice } from '../../../api/domain/chips/chip-choice.ts';
import type { CalendarDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import type { PersonId } from '../../../api/domain/ids.ts';
import { seenOptions } from '../../drawing/family-chips.ts';
import { drawFolded } from '../../drawing/folds/folded-scene.ts';
import type { Notation, Scene } from '../../drawing/scene.ts';
import type { FoldKey } from '../../drawing/scene-folds.ts';
import { genogram } from '../../drawing/views/genogram.ts';
import { viewById } from '../../drawing/views/index.ts';

/** What a picture is wanted of. The record is sent once, and again only where it changes. */
export interface Wanted {
  readonly on: CalendarDate;
  readonly chosenIds: ReadonlySet<PersonId>;
  readonly view: string;
  readonly notation: Notation;
  /** Whether relationship-quality lines are drawn; not unless told. */
  readonly quality?: boolean;
  /** Whether it is drawn and told when each child was seen; it is unless this says no. */
  readonly chips?: boolean;
  /** What the signs tell; when each child was last seen unless told. */
  readonly chip?: ChipChoice;
  /** Whom an ecomap is about; the focus child unless told. */
  readonly centreId?: PersonId | null;
  /** The agency whose professionals stand one by one in the network; none unless told. */
  readonly unfoldedAgencyId?: string | null;
  /** Branches and homes that are folded; none unless told. */
  readonly folded?: readonly FoldKey[];
}

/** How hard to look, and the picture that is on the table. */
export interface Drawing {
  readonly effort: 'quick' | 'better';
  readonly previous: Scene | null;
}

/** Projects and arranges: the one piece of work that is done off the page's own thread. */
export function arrange(
  record: FamilyRecord,
  wanted: Wanted,
  { effort, previous }: Drawing = { effort: 'better', previous: null },
): Scene {
  const {
    on,
    chosenIds,
    view,
    notation,
    quality = false,
    chips = true,
    centreId = null,
    folded = [],
  } = wanted;
  const unfolded = wanted.unfoldedAgencyId ?? null;
  const family = familyAt(record, on);
  const seen = { withSeen: chips, ...(chips ? seenOptions(family, wanted.chip) : {}) };
  const options = {
    effort,
    previous,
    focusId: family.focusId,
    chosenIds,
    ...seen,
    notation,
    quality,
    centreId,
    unfoldedAgencyIds: new Set(unfolded === null ? [] : [unfolded]),
  };
  return drawFolded(viewById(view) ?? genogram, family, options, folded);
}
