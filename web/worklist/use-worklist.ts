import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';

import { WorklistDocument } from '../generated/operations.ts';
import { failureOf, type Failure } from '../ui/failure.ts';
import { askedOfServer, type AskedOfServer } from './asked-of-server.ts';
import { windowLength } from './row-windows.ts';
import type { WorklistList } from './use-row-windows.ts';
import type { WorklistAddress } from './worklist-address.ts';

export type WorklistState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | {
      readonly kind: 'held';
      readonly list: WorklistList;
      readonly asked: AskedOfServer;
      /** The row that was open when the list was asked for: `list.place` is its place. */
      readonly placeOf: string | null;
      /** Another list is on its way: this is the one before it. */
      readonly isBehind: boolean;
      readonly retry: () => void;
    };

/** The list of an address with its first rows; the one before it stays until it is there. */
export function useWorklist(address: WorklistAddress, text: string): WorklistState {
  const wanted = askedOfServer(address, text);
  const [asked, setAsked] = useState(wanted);
  const [placeOf, setPlaceOf] = useState(address.rowId);
  // The address is read anew with every step, the open row among them: only another question asks again.
  if (JSON.stringify(wanted) !== JSON.stringify(asked)) {
    setAsked(wanted);
    setPlaceOf(address.rowId);
  }
  const { data, error, loading, refetch, previousData } = useQuery(WorklistDocument, {
    variables: { ...asked, limit: windowLength, placeOf },
    fetchPolicy: 'no-cache',
  });
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  if (error !== undefined) return { kind: 'failed', failure: failureOf(error), retry };
  const list = data?.worklist ?? (loading ? previousData?.worklist : undefined);
  if (list === undefined) return { kind: 'loading' };
  return { kind: 'held', list, asked, placeOf, isBehind: loading, retry };
}
