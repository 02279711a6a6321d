import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';

import { WorklistRowsDocument, type WorklistQuery } from '../generated/operations.ts';
import { failureOf, type Failure } from '../ui/failure.ts';
import type { AskedOfServer } from './asked-of-server.ts';
import type { WorklistRow } from './file/file-columns.ts';
import { windowLength, windowsBetween, type RowWindows } from './row-windows.ts';

export type WorklistList = WorklistQuery['worklist'];

export interface HeldWindows {
  readonly windows: RowWindows<WorklistRow>;
  /** Asks for the rows from one to another that are not there yet. */
  readonly want: (from: number, to: number) => void;
  /** The last window that could not be fetched; gone once one could. */
  readonly failure: Failure | null;
}

interface Held {
  readonly of: WorklistList;
  readonly windows: RowWindows<WorklistRow>;
  readonly failure: Failure | null;
}

/**
 * The rows of a list as far as somebody has come to look at them. Another list begins anew.
 *
 * @param onChanged is called where the server's list is no longer the one that was opened.
 */
export function useRowWindows(list: WorklistList, asked: AskedOfServer, onChanged: () => void): HeldWindows {
  const client = useApolloClient();
  const [kept, setKept] = useState<Held>(() => opened(list));
  const held = kept.of === list ? kept : opened(list);
  const shown = useRef(list);
  const asking = useRef(new Set<number>());
  useEffect(() => {
    shown.current = list;
    asking.current = new Set([0]);
  }, [list]);
  const fetchWindow = useCallback(
    async (number: number) => {
      const variables = { ...asked, offset: number * windowLength, limit: windowLength };
      const change = await client
        .query({ query: WorklistRowsDocument, variables, fetchPolicy: 'no-cache' })
        .then(
          ({ data }): ((before: Held) => Held) | null => {
            const told = data?.worklist;
            const isSame = told?.total === list.total && told.on === list.on;
            if (!isSame) return null;
            return (before) => ({
              ...before,
              windows: new Map([...before.windows, [number, told.rows]]),
              failure: null,
            });
          },
          (error: unknown) => {
            asking.current.delete(number);
            return (before: Held) => ({ ...before, failure: failureOf(error) });
          },
        );
      if (shown.current !== list) return;
      if (change === null) onChanged();
      else setKept((before) => change(before.of === list ? before : opened(list)));
    },
    [client, asked, list, onChanged],
  );
  const want = useCallback(
    (from: number, to: number) => {
      if (shown.current !== list) return;
      for (const number of windowsBetween(from, Math.min(to, list.total - 1))) {
        if (asking.current.has(number)) continue;
        asking.current.add(number);
        void fetchWindow(number);
      }
    },
    [fetchWindow, list],
  );
  return { windows: held.windows, want, failure: held.failure };
}

function opened(list: WorklistList): Held {
  return { of: list, windows: new Map([[0, list.rows]]), failure: null };
}
