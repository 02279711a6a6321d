import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';

import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../api/domain/family-record.ts';
import { FamilyRecordDocument } from '../generated/operations.ts';
import { failureOf, type Failure } from '../ui/failure.ts';
import { contactsSinceFor, reachesBackFor } from './contacts-since.ts';
import { readRecordDocument } from './record-document.ts';

export type RecordState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly kind: 'held'; readonly record: FamilyRecord; readonly isFetchingOlder: boolean };

interface Wanted {
  readonly focusId: string;
  readonly steps: number | null;
  readonly on: CalendarDate | null;
}

/** The visible record of a family, fetched once; again only where a date lies so far back that folded contacts matter. */
export function useFamilyRecord({ focusId, steps, on }: Wanted): RecordState {
  const [since, setSince] = useState<CalendarDate | null>(null);
  const { data, error, loading, refetch, previousData } = useQuery(FamilyRecordDocument, {
    variables: { focusId, steps, contactsSince: since },
    fetchPolicy: 'no-cache',
  });
  const document = data?.familyRecord ?? (loading ? previousData?.familyRecord : null);
  const read = useMemo(() => recordIn(document), [document]);
  const held = read !== null && !(read instanceof Error) && read.focusId === focusId ? read : null;
  const reachesBack = held === null || reachesBackFor(held.contactsFoldedBefore, on);
  const wanted = contactsSinceFor(on);
  if (!reachesBack && wanted !== since) setSince(wanted);

  const retry = () => void refetch().catch(() => undefined);
  if (error !== undefined) return { kind: 'failed', failure: failureOf(error), retry };
  if (read instanceof Error) return { kind: 'failed', failure: failureOf(read), retry };
  if (held !== null) return { kind: 'held', record: held, isFetchingOlder: loading && !reachesBack };
  return loading ? { kind: 'loading' } : { kind: 'failed', failure: notFound, retry };
}

const notFound: Failure = {
  kind: 'not-found',
  says: 'No family can be shown for this address.',
  remedy: 'There is no such person here, or not one that you may see. Search again by name.',
  reference: null,
};

function recordIn(document: unknown): FamilyRecord | Error | null {
  if (document === null || document === undefined) return null;
  try {
    return readRecordDocument(document);
  } catch (error) {
    return error instanceof Error ? error : new Error('The family record could not be read');
  }
}
