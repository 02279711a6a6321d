import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

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

/** What came for one asking. */
interface Answer {
  readonly asked: AskedOfServer;
  readonly placeOf: string | null;
  readonly list: WorklistList | null;
  readonly failure: Failure | null;
}

/**
 * The list of an address with its first rows; the one before it stays until it is there. Whatever order answers come in,
 * that of the last asking is shown.
 */
export function useWorklist(address: WorklistAddress, text: string): WorklistState {
  const client = useApolloClient();
  const wanted = askedOfServer(address, text);
  const [asking, setAsking] = useState({ asked: wanted, placeOf: address.rowId, attempt: 0 });
  const [answer, setAnswer] = useState<Answer | null>(null);
  // The address is read anew with every step, the open row among them: only another question asks again.
  if (JSON.stringify(wanted) !== JSON.stringify(asking.asked)) {
    setAsking({ asked: wanted, placeOf: address.rowId, attempt: 0 });
  }
  useEffect(() => {
    const { asked, placeOf } = asking;
    let isWaitedFor = true;
    const hold = (list: WorklistList | null, failure: Failure | null) => {
      if (isWaitedFor) setAnswer({ asked, placeOf, list, failure });
    };
    const variables = { ...asked, limit: windowLength, placeOf };
    client.query({ query: WorklistDocument, variables, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        hold(data?.worklist ?? null, null);
      },
      (error: unknown) => {
        hold(null, failureOf(error));
      },
    );
    return () => {
      isWaitedFor = false;
    };
  }, [client, asking]);
  const retry = () => {
    setAsking((before) => ({ ...before, attempt: before.attempt + 1 }));
  };
  if (answer === null) return { kind: 'loading' };
  const { asked, placeOf, list, failure } = answer;
  if (failure !== null) return { kind: 'failed', failure, retry };
  if (list === null) return { kind: 'loading' };
  return { kind: 'held', list, asked, placeOf, isBehind: asked !== asking.asked, retry };
}
