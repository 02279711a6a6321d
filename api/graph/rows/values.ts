import { z } from 'zod';
import type { CalendarDate, PartialDate } from '../../domain/calendar-date.ts';
import type {
  AgencyId,
  AreaId,
  ConcernId,
  ContactId,
  HouseholdId,
  PersonId,
  PlacementId,
  PlanId,
  ProfessionalId,
  TeamId,
} from '../../domain/ids.ts';

/**
 * The values that rows carry. Dates were checked to exist when they were loaded, so that here their form is
 * enough; anything else in a row is refused.
 */
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const text = z.string();
export const textOrNull = z.string().nullable();
export const number = z.number().int();
export const flag = z.boolean();

export const day = z.custom<CalendarDate>((value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value));
export const partialDate = z.custom<PartialDate>(
  (value) => isText(value) && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value),
);
export const dayOrNull = day.nullable();
export const partialDateOrNull = partialDate.nullable();

export const person = z.custom<PersonId>(isText);
export const household = z.custom<HouseholdId>(isText);
export const professional = z.custom<ProfessionalId>(isText);
export const team = z.custom<TeamId>(isText);
export const agency = z.custom<AgencyId>(isText);
export const area = z.custom<AreaId>(isText);
export const contact = z.custom<ContactId>(isText);
export const concern = z.custom<ConcernId>(isText);
export const plan = z.custom<PlanId>(isText);
export const placement = z.custom<PlacementId>(isText);
export const protectedFrom = z.array(z.custom<PersonId | '*'>(isText));

/** Ids in a parameter. A family is at most some thousands of people; a load asks in portions. */
export const ids = z.object({ ids: z.array(z.string()) });

/**
 * The columns that say which load a thing came from, how often its wording changed and since when its source no
 * longer holds it. That is apart from `retractedAt`, which is the source's own word and is read on.
 */
export const provenance = {
  contentHash: text,
  sourceId: text,
  heldRevision: number,
  withdrawnAt: dayOrNull,
};
