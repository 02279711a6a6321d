import { useMemo } from 'react';
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
  return useMemo(
    () => ({
      address,
      go: (change: Partial<FamilyAddress>) => {
        const next = familyPath({ ...address, ...change });
        if (next !== familyPath(address)) void navigate(next);
      },
    }),
    [address, navigate],
  );
}
