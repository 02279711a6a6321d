import { useEffect, useRef } from 'react';

import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import type { useReportLook } from '../family/use-report-look.ts';

interface Looks {
  readonly report: ReturnType<typeof useReportLook>;
  readonly on: CalendarDate;
  readonly isAsAt: boolean;
  readonly openedId: PersonId | null;
}

/** Passing over people or days with the keys is not looking at them. */
const lookedAtAfter = 600;

/** Reports a change of date and each person whose details stand open for a moment. */
export function useReports({ report, on, isAsAt, openedId }: Looks): void {
  const reportedOn = useRef<CalendarDate | null>(isAsAt ? on : null);
  useEffect(() => {
    if (reportedOn.current === on) return;
    const timer = setTimeout(() => {
      reportedOn.current = on;
      report('DATE_CHANGED', on, []);
    }, lookedAtAfter);
    return () => clearTimeout(timer);
  }, [report, on]);
  useEffect(() => {
    if (openedId === null) return;
    const timer = setTimeout(() => report('PERSON_OPENED', on, [openedId]), lookedAtAfter);
    return () => clearTimeout(timer);
  }, [report, on, openedId]);
}
