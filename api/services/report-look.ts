import type { CalendarDate } from '../domain/calendar-date.ts';
import type { PersonId } from '../domain/ids.ts';
import { BadRequest } from '../errors.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { useCase } from './use-case.ts';

/** What the browser did with the record that it holds. */
export interface Look {
  readonly kind: 'DATE_CHANGED' | 'PERSON_OPENED' | 'LIST_COPIED';
  readonly focusId: PersonId;
  readonly asOf: CalendarDate | null;
  readonly personIds: readonly PersonId[];
}

/** Ids are the browser's word for what was on screen, so they are bounded and nothing is looked up. */
const mostIds = 2_000;
const longestId = 200;

/** Writes down a look that needed no answer from here: change of date, person opened, list copied. */
export function createReportLook(log: AccessLog) {
  return useCase<Look, true>(
    log,
    {
      permission: 'read-family',
      event: 'look-reported',
      asked: ({ kind, focusId, asOf }) => ({ kind, focusId: focusId.slice(0, longestId), asOf }),
    },
    (_who, { focusId, personIds }) => {
      const isTooLong =
        personIds.length > mostIds || [focusId, ...personIds].some((id) => id.length > longestId);
      if (isTooLong)
        return Promise.reject(new BadRequest('This look is about more people than a family can have.'));
      return Promise.resolve({ answer: true as const, ids: personIds, answered: true });
    },
  );
}
