import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { livingChildren } from '../../api/domain/family-at.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import type { FamilyLook } from '../family/family-look.ts';

interface Opened {
  readonly childIds: readonly PersonId[];
  readonly byHand: boolean;
}

/** Which children an invite list is about, the list while it is open, and what the page may do with it. */
export function useInvite(look: FamilyLook, report: (childIds: readonly PersonId[]) => void) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [chosenIds, setChosenIds] = useState<readonly PersonId[]>([]);
  const reported = useRef(report);
  useEffect(() => {
    reported.current = report;
  });
  const reportCopied = useCallback((childIds: readonly PersonId[]) => reported.current(childIds), []);
  const onScreen = useMemo(() => {
    const stillThere = livingChildren(look.family).flatMap(({ id }) => (chosenIds.includes(id) ? [id] : []));
    return {
      inviteIds: stillThere.length > 0 ? stillThere : startingChildren(look),
      chooseInvite: (childIds: readonly PersonId[], byHand: boolean) => setOpened({ childIds, byHand }),
      reportCopied,
    };
  }, [look, chosenIds, reportCopied]);
  return { onScreen, opened, choose: setChosenIds, close: () => setOpened(null), report: reportCopied };
}

/** The focus child and the children of the conference. */
function startingChildren({ focus, conferenceIds }: FamilyLook): PersonId[] {
  const focusIds = focus?.isChild === true ? [focus.id] : [];
  return [...new Set([...focusIds, ...conferenceIds])];
}
