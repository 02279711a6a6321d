import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';

import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { ReportLookDocument, type LookKind } from '../generated/operations.ts';

type ReportLook = (kind: LookKind, asOf: CalendarDate, personIds: readonly PersonId[]) => void;

/**
 * Tells the server, for the access log, what is done here with the record that was sent. Whether the record itself
 * may be seen was logged before it came; a report that does not arrive changes nothing on screen.
 */
export function useReportLook(focusId: PersonId): ReportLook {
  const [report] = useMutation(ReportLookDocument);
  return useCallback(
    (kind, asOf, personIds) => {
      const look = { kind, focusId, asOf, personIds: [...personIds] };
      report({ variables: { look } }).catch(() => undefined);
    },
    [report, focusId],
  );
}
