import fc from 'fast-check';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type { Contact, FamilyRecord } from '../../../../api/domain/family-record.ts';
import { agencyId, householdId, personId } from '../../../../api/domain/ids.ts';
import { questionById } from '../../../../api/domain/questions/index.ts';
import { contact, person, sighting, stay } from '../../../builders/family-parts.ts';
import { anyDay, anyRecord } from './generated-record.ts';

const ids = [
  'overdue', 'never-seen', 'never-alone', 'siblings-seen', 'one-agency', 'same-adult', 'visits-met-no-child',
  'failed-attempts',
]; // prettier-ignore

/** A grown stranger, of no home of this family, and what an agency of nobody's did with them. */
const stranger = person('p-stranger', { details: { dob: calendarDate('1970-01-01') } });

const anyVisit = fc.record<Partial<Contact>>({
  kind: fc.constantFrom('home_visit', 'statutory_visit', 'clinic_appointment', 'core_group'),
  outcome: fc.constantFrom('completed', 'no_access', 'was_not_brought'),
  announced: fc.constantFrom('yes', 'no', 'unknown'),
  sightings: fc.constantFrom([], [sighting('p-stranger', { alone: 'yes' })]),
  attempts: fc.constantFrom([], [{ personId: personId('p-stranger'), seen: 'no' as const }]),
});

const withStranger = (record: FamilyRecord, on: string, facts: Partial<Contact>): FamilyRecord => ({
  ...record,
  people: [...record.people, stranger],
  stays: [...record.stays, stay('p-stranger', 'h-nowhere', '2020-01-01')],
  unit: {
    ...record.unit,
    members: [...record.unit.members, { personId: stranger.id, steps: 9, reason: null }],
  },
  contacts: [
    ...record.contacts,
    contact('c-stranger', on, {
      householdId: householdId('h-nowhere'),
      agencyIds: [agencyId('a-nobodys')],
      aboutIds: [stranger.id],
      ...facts,
    }),
  ],
});

it.each(ids)('a person and a contact that have nothing to do with the children change nothing: %s', (id) => {
  const question = questionById(id);
  if (question === null) throw new Error(`${id} is not asked`);
  fc.assert(
    fc.property(anyRecord, anyDay, anyDay, anyVisit, (record, on, visitedOn, facts) => {
      const more = withStranger(record, visitedOn, facts);
      expect(question.answer(familyAt(more, on), {})).toEqual(question.answer(familyAt(record, on), {}));
    }),
  );
});
