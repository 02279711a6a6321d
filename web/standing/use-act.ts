import { useCallback, useState } from 'react';

import { failureOf, type Failure } from '../ui/failure.ts';

export interface Act {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly forget: () => void;
  /** Does one thing at a time. @returns whether it was done. */
  readonly act: (work: () => Promise<void>) => Promise<boolean>;
}

/** Something the reader asked to have done, with what became of it. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const act = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const forget = useCallback(() => setFailure(null), []);
  return { isBusy, failure, forget, act };
}
