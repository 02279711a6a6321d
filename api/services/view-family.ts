import type { CalendarDate } from '../domain/calendar-date.ts';
import { faultOfDay } from '../domain/day-asked.ts';
import { familyAt } from '../domain/family-at.ts';
import type { UnitLimits } from '../domain/family-unit.ts';
import { withoutFreeText } from '../domain/free-text.ts';
import type { PersonId } from '../domain/ids.ts';
import { BadRequest } from '../errors.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { personViewOf, type FamilyView, type PersonView } from './family-view.ts';
import { gatherFamily } from './gather-family.ts';
import { limitsFrom } from './limits-asked.ts';
import type { Stores } from './stores.ts';
import { useCase } from './use-case.ts';

export interface ViewFamilyRequest {
  readonly focusId: PersonId;
  /** Null: the record's own date. */
  readonly asOf: CalendarDate | null;
  readonly steps: number | null;
}

/** The family as it was on a date, without free text. Null where there is no such child or none to be seen. */
export function createViewFamily(stores: Stores, log: AccessLog, limits: UnitLimits) {
  return useCase<ViewFamilyRequest, FamilyView | null>(
    log,
    {
      permission: 'read-family',
      event: 'family-opened',
      asked: ({ focusId, asOf, steps }) => ({ focusId, asOf, steps }),
    },
    async (who, { focusId, asOf, steps }) => {
      const asked = limitsFrom({ steps, maxPeople: null }, limits);
      const source = await stores.families.asAt(focusId);
      const record = source && (await gatherFamily(stores.families, who, focusId, source.asAt, asked));
      if (record === null) return { answer: null, ids: [], answered: false };
      const family = familyAt(withoutFreeText(record), asOf ?? record.asAt);
      const fault = asOf === null ? null : faultOfDay(family);
      if (fault !== null) throw new BadRequest(fault);
      return { answer: { family }, ids: family.people.map(({ id }) => id), answered: true };
    },
  );
}

export interface ViewPersonRequest {
  readonly focusId: PersonId;
  readonly personId: PersonId;
  readonly asOf: CalendarDate | null;
}

/**
 * One person of a family with the free text that does not travel with the record. Null where the child or the person is
 * not held, not to be seen, or not of this family on that date: the cases are told apart nowhere.
 */
export function createViewPerson(stores: Stores, log: AccessLog, limits: UnitLimits) {
  return useCase<ViewPersonRequest, PersonView | null>(
    log,
    {
      permission: 'read-family',
      event: 'person-opened',
      asked: ({ focusId, personId, asOf }) => ({ focusId, personId, asOf }),
    },
    async (who, { focusId, personId, asOf }) => {
      const source = await stores.families.asAt(focusId);
      const record = source && (await gatherFamily(stores.families, who, focusId, source.asAt, limits));
      const answer = record && personViewOf(familyAt(record, asOf ?? record.asAt), personId);
      return answer === null
        ? { answer, ids: [], answered: false }
        : { answer, ids: [personId], answered: true };
    },
  );
}
