import { createContext, useContext } from 'react';

import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import type { Notation, Scene } from '../drawing/scene.ts';
import type { FamilyLook } from './family-look.ts';

/** What every part of the family page shares: the family as looked at, who is selected, and what may be done. */
export interface FamilyScreen {
  readonly look: FamilyLook;
  /** Null until it is arranged. */
  readonly scene: Scene | null;
  /** The last one is the one whose details are shown. */
  readonly selectedIds: readonly PersonId[];
  /** Pointed at or reached by key without being selected; null for nobody. */
  readonly pointedId: PersonId | null;
  readonly select: (personIds: readonly PersonId[]) => void;
  readonly point: (personId: PersonId | null) => void;
  /** Selects and moves to the details. */
  readonly open: (personId: PersonId) => void;
  readonly makeFocus: (personId: PersonId) => void;
  readonly setDate: (on: CalendarDate | null) => void;
  readonly expand: () => void;
  /** The agency whose workers are shown below the map, one by one in the network too; null for none. */
  readonly shownAgencyId: string | null;
  readonly showAgency: (agencyId: string | null) => void;
  /** Id of the view that is shown. */
  readonly view: string;
  readonly setView: (view: string) => void;
  readonly notation: Notation;
  readonly setNotation: (notation: Notation) => void;
  /** Whether relationship-quality lines are drawn. */
  readonly quality: boolean;
  readonly setQuality: (shown: boolean) => void;
  /** Whom an invite list is about unless others are chosen: the focus child and the children of the conference. */
  readonly inviteIds: readonly PersonId[];
  /** Opens the list to choose other children; `byHand` where the browser did not let the page copy it. */
  readonly chooseInvite: (childIds: readonly PersonId[], byHand: boolean) => void;
  /** For the access log, once a list was taken. */
  readonly reportCopied: (childIds: readonly PersonId[]) => void;
}

export const FamilyScreenContext = createContext<FamilyScreen | null>(null);

/** Only within the family page. */
export function useFamilyScreen(): FamilyScreen {
  const screen = useContext(FamilyScreenContext);
  if (screen === null) throw new Error('A part of the family page was drawn outside it');
  return screen;
}
