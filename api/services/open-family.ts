import { addMonths, type CalendarDate } from '../domain/calendar-date.ts';
import { foldContacts } from '../domain/contact-folding.ts';
import type { FamilyRecord } from '../domain/family-record.ts';
import type { UnitLimits } from '../domain/family-unit.ts';
import { withoutFreeText } from '../domain/free-text.ts';
import type { PersonId } from '../domain/ids.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { gatherFamily } from './gather-family.ts';
import { limitsFrom, type LimitsAsked } from './limits-asked.ts';
import type { Stores } from './stores.ts';
import { useCase } from './use-case.ts';

export interface OpenFamilyRequest extends LimitsAsked {
  readonly focusId: PersonId;
  /** Contacts before this day come as counts, but for those that an answer rests on. */
  readonly contactsSince: CalendarDate | null;
}

const monthsOfContacts = 36;

/**
 * The family record for the browser: all that this viewer may see, without free text, older contacts folded to counts.
 * Null where there is no such child or none that they may see.
 */
export function createOpenFamily(stores: Stores, log: AccessLog, limits: UnitLimits) {
  return useCase<OpenFamilyRequest, FamilyRecord | null>(
    log,
    {
      permission: 'read-family',
      event: 'family-opened',
      asked: ({ focusId, steps, contactsSince }) => ({ focusId, steps, contactsSince }),
    },
    async (who, request) => {
      const source = await stores.families.asAt(request.focusId);
      const asked = limitsFrom(request, limits);
      const record =
        source && (await gatherFamily(stores.families, who, request.focusId, source.asAt, asked));
      if (record === null) return { answer: null, ids: [], answered: false };
      const since = request.contactsSince ?? addMonths(record.asAt, -monthsOfContacts);
      const answer = foldContacts(withoutFreeText(record), since);
      return { answer, ids: record.people.map(({ id }) => id), answered: true };
    },
  );
}
