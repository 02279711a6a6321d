import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';

import { addressFaults } from './address-faults.ts';
import { correctedIn, type Corrected } from './corrected.ts';
import { useViewTrail, type Undoing } from './use-view-trail.ts';
import { familyPath, readFamilyAddress, type FamilyAddress } from './family-address.ts';

interface HeldAddress {
  readonly address: FamilyAddress;
  /** Goes to a changed address: a step in the history, so that Back undoes it. */
  readonly go: (change: Partial<FamilyAddress>) => void;
  /** What could not be shown as the address said, in sentences; gone with the next step. */
  readonly corrected: readonly string[];
  /** Puts the address right in its place in the history, and says why. */
  readonly correct: (change: Partial<FamilyAddress>, says: readonly string[]) => void;
  readonly undoing: Undoing;
}

/** Focus, date and selection live in the address bar and nowhere else. */
export function useFamilyAddress(): HeldAddress {
  const { focusId = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const corrected = useMemo(() => correctedIn(state), [state]);
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
  const correct = useCallback(
    (change: Partial<FamilyAddress>, says: readonly string[]) => {
      latest.current = { ...latest.current, ...change };
      const told: Corrected = { corrected: [...new Set([...corrected, ...says])] };
      void navigate(familyPath(latest.current), { replace: true, state: told });
    },
    [navigate, corrected],
  );
  const faults = useMemo(() => addressFaults(search), [search]);
  useEffect(() => {
    if (faults.length > 0) correct({}, faults);
  }, [faults, correct]);
  const undoing = useViewTrail(address);
  return { address, go, corrected, correct, undoing };
}
