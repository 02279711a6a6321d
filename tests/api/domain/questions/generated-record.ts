import fc from 'fast-check';
import { addDays, calendarDate } from '../../../../api/domain/calendar-date.ts';
import type { Contact, Coverage, FamilyRecord, Sighting } from '../../../../api/domain/family-record.ts';
import { agencyId, householdId, personId, professionalId } from '../../../../api/domain/ids.ts';
import {
  contact,
  parentTie,
  partnership,
  person,
  recordOf,
  sighting,
  statement,
  stay,
} from '../../../builders/family-parts.ts';
import { smallParts } from '../seen/small-family.ts';

/** Random families for the properties: children, an unborn one, adults met and not, any contacts, any coverage. */
const peopleIds = ['p-a', 'p-b', 'p-c', 'p-m', 'p-x', 'p-y', 'p-z'];
const someone = fc.constantFrom(...peopleIds.map(personId));
const some = fc.uniqueArray(someone, { maxLength: 2 });
const firstDay = calendarDate('2023-01-01');
const today = calendarDate('2026-06-30');
/** Days of three and a half years, a few of them after the record's own date. */
export const anyDay = fc.integer({ min: 0, max: 1_320 }).map((days) => addDays(firstDay, days));
const yesNoUnknown = fc.constantFrom('yes', 'no', 'unknown') satisfies fc.Arbitrary<Sighting['alone']>;

const anySightings: fc.Arbitrary<Sighting[]> = fc
  .uniqueArray(fc.record({ who: someone, alone: yesNoUnknown, bedroomSeen: yesNoUnknown }), {
    maxLength: 3,
    selector: ({ who }) => who,
  })
  .map((list) => list.map(({ who, ...how }) => sighting(who, how)));

const anyContactFacts = fc.record({
  on: anyDay,
  kind: fc.constantFrom<Contact['kind'][]>(
    'statutory_visit',
    'school_observation',
    'core_group',
    'phone_call',
    'video_call',
  ),
  professionalIds: fc.subarray(['w-gp', 'w-mentor', 'w-social'].map(professionalId)),
  agencyIds: fc.subarray(['a-care', 'a-gp', 'a-school'].map(agencyId)),
  householdId: fc.constantFrom(null, householdId('h-elm')),
  sightings: anySightings,
  attempts: some.map((ids) => ids.map((id) => ({ personId: id, seen: 'no' as const }))),
  aboutIds: some,
  mentionedIds: some,
  heardIds: some,
  attended: some.map((personIds) => ({ personIds, professionalIds: [] })),
});

/** Up to 30 contacts, crowded onto few days so that days with several are common. */
export const anyContacts: fc.Arbitrary<Contact[]> = fc
  .array(anyContactFacts, { maxLength: 30 })
  .map((list) => list.map(({ on, ...facts }, at) => contact(`c-${String(at).padStart(2, '0')}`, on, facts)));

const anyCoverage: fc.Arbitrary<Coverage[]> = fc
  .array(
    fc.record({
      agencyId: fc.constantFrom(...['a-care', 'a-gp', 'a-school'].map(agencyId)),
      holds: fc.constantFrom<Coverage['holds'][]>('all', ['gp_record_review'], ['core_group', 'phone_call']),
      from: fc.option(anyDay),
      to: fc.option(anyDay, { freq: 1 }),
      loadedOn: fc.constantFrom(null, today, addDays(today, -200)),
    }),
    { maxLength: 5 },
  )
  .map((list) => list.toSorted((a, b) => (a.agencyId < b.agencyId ? -1 : 1)));

const born = (date: string) => ({ details: { dob: calendarDate(date) } });

export const anyRecord: fc.Arbitrary<FamilyRecord> = fc
  .record({ contacts: anyContacts, coverage: anyCoverage, bornB: anyDay })
  .map(({ contacts, coverage, bornB }) =>
    recordOf({
      ...smallParts,
      people: [
        person('p-a', born('2017-01-19')),
        person('p-b', born(bornB)),
        person('p-c', { details: { expectedDob: calendarDate('2026-08-21') } }),
        person('p-m', { details: { dob: calendarDate('1990-05-05'), sex: 'female' } }),
        person('p-x'),
        person('p-y', born('1985-01-01')),
        person('p-z'),
      ],
      partnerships: [partnership('p-m', 'p-z', 'relationship', '2024-06-01')],
      parentTies: [parentTie('p-m', 'p-a'), parentTie('p-m', 'p-b'), parentTie('p-m', 'p-c')],
      stays: [
        stay('p-a', 'h-elm', '2018-01-01', null, 'child'),
        stay('p-b', 'h-elm', null, null, 'child'),
        stay('p-m', 'h-elm', '2018-01-01', null, 'main_carer'),
        stay('p-x', 'h-elm', '2025-09-20', null, 'reported_resident'),
        stay('p-y', 'h-elm', '2024-01-01', '2026-08-01', 'regular_visitor'),
      ],
      involvements: [
        {
          ...statement('inv-1'),
          professionalId: professionalId('w-gp'),
          personId: personId('p-a'),
          role: null,
        },
      ],
      contacts,
      coverage,
    }),
  );
