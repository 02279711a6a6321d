import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

import { correctedIn } from '../family/corrected.ts';
import { rememberWorklist } from './last-worklist.ts';
import { readWorklistAddress, worklistPath, type WorklistAddress } from './worklist-address.ts';
import { worklistFaults } from './worklist-faults.ts';

export interface HeldWorklistAddress {
  readonly address: WorklistAddress;
  /** The part of a name that was typed: kept in the history of this window, not in the address. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** A step in the history, so that Back undoes it; `inPlace` for what is not worth one, such as the open row. */
  readonly go: (change: Partial<WorklistAddress>, how?: 'step' | 'inPlace') => void;
  /** What could not be shown as the address said, in sentences; gone with the next step. */
  readonly corrected: readonly string[];
  readonly correct: (change: Partial<WorklistAddress>, says: readonly string[]) => void;
}

/** The whole view lives in the address bar and in the history, so that coming back finds it as it was. */
export function useWorklistAddress(): HeldWorklistAddress {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const address = useMemo(() => readWorklistAddress(search), [search]);
  const text = typedIn(state);
  const corrected = useMemo(() => correctedIn(state), [state]);
  // Presses may come faster than pages are drawn: each change builds on the one before it.
  const latest = useRef({ address, text });
  useEffect(() => {
    latest.current = { address, text };
    rememberWorklist({ path: worklistPath(address), text });
  }, [address, text]);
  const keep = useCallback(
    (next: Partial<WorklistAddress>, typed: string, replace: boolean, says: readonly string[] = []) => {
      latest.current = { address: { ...latest.current.address, ...next }, text: typed };
      const kept: Kept = { text: typed, corrected: says };
      void navigate(worklistPath(latest.current.address), { replace, state: kept });
    },
    [navigate],
  );
  const go = useCallback(
    (change: Partial<WorklistAddress>, how: 'step' | 'inPlace' = 'step') => {
      const next = { ...latest.current.address, ...change };
      if (worklistPath(next) === worklistPath(latest.current.address)) return;
      keep(change, latest.current.text, how === 'inPlace');
    },
    [keep],
  );
  const setText = useCallback((typed: string) => keep({ rowId: null }, typed, true), [keep]);
  const correct = useCallback(
    (change: Partial<WorklistAddress>, says: readonly string[]) => {
      keep(change, latest.current.text, true, [...new Set([...corrected, ...says])]);
    },
    [keep, corrected],
  );
  const faults = useMemo(() => worklistFaults(search), [search]);
  useEffect(() => {
    if (faults.length > 0) correct({}, faults);
  }, [faults, correct]);
  return { address, text, setText, go, corrected, correct };
}

interface Kept {
  readonly text: string;
  readonly corrected: readonly string[];
}

function typedIn(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('text' in state)) return '';
  return typeof state.text === 'string' ? state.text : '';
}
