import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { familyPath, readFamilyAddress, type FamilyAddress } from './family-address.ts';

interface HeldAddress {
  readonly address: FamilyAddress;
  /** Goes to a changed address: a step in the history, so that Back undoes it. */
  readonly go: (change: Partial<FamilyAddress>) => void;
}

/** Focus, date and selection live in the address bar and nowhere else. */
export function useFamilyAddress(): HeldAddress {
  const { focusId = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const address = useMemo(() => readFamilyAddress(focusId, search), [focusId, search]);
  // Keys may come faster than pages are drawn: each change builds on the one before it.
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  }, [address]);
  const go = useCallback(
    (change: Partial<FamilyAddress>) => {
      const next = { ...latest.current, ...change };
      if (familyPath(next) === familyPath(latest.current)) return;
      latest.current = next;
      void navigate(familyPath(next));
    },
    [navigate],
  );
  return { address, go };
}
