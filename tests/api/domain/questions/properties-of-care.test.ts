import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../../../api/domain/calendar-date.ts';
import { foldContacts } from '../../../../api/domain/contact-folding.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type {
  FamilyRecord,
  Involvement,
  MissingEpisode,
  Plan,
} from '../../../../api/domain/family-record.ts';
import { agencyId, householdId, personId, planId, professionalId } from '../../../../api/domain/ids.ts';
import type { Finding } from '../../../../api/domain/questions/finding.ts';
import { questions } from '../../../../api/domain/questions/index.ts';
import { contact, household, person, sighting, statement, stay } from '../../../builders/family-parts.ts';
import { anyDay, anyRecord } from './generated-record.ts';

/** The generated record with what the questions of agencies, plans, moves and missing rest on besides. */
const someone = fc.constantFrom('p-a', 'p-b', 'p-c', 'p-m');

const anyPlans: fc.Arbitrary<Plan[]> = fc
  .array(
    fc.record({
      child: someone,
      kind: fc.constantFrom<Plan['kind'][]>(
        'child_protection',
        'looked_after',
        'early_help',
        'child_in_need',
      ),
      from: anyDay,
      days: fc.option(fc.integer({ min: 0, max: 500 })),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ child, kind, from, days }, at) => ({
      ...statement(`pl-${at}`, from, days === null ? null : addDays(from, days)),
      id: planId(`pl-${at}`),
      personIds: [personId(child)],
      kind,
      category: null,
      visitInterval: null,
      namedIds: [],
      note: null,
    })),
  );

const anyEpisodes: fc.Arbitrary<MissingEpisode[]> = fc
  .array(
    fc.record({
      child: someone,
      from: anyDay,
      days: fc.option(fc.integer({ min: 0, max: 5 })),
      interview: fc.option(fc.integer({ min: 0, max: 6 })),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ child, from, days, interview }, at) => ({
      id: `m-${at}`,
      personId: personId(child),
      startedAt: `${from}T20:00`,
      returnedAt: days === null ? null : `${addDays(from, days)}T23:00`,
      placeFound: null,
      foundHouseholdId: householdId('h-elm'),
      returnInterviewOffered: 'unknown' as const,
      returnInterviewAt:
        days === null || interview === null ? null : `${addDays(from, days + interview)}T23:30`,
    })),
  );

const anyInvolvements: fc.Arbitrary<Involvement[]> = fc
  .array(
    fc.record({
      child: someone,
      worker: fc.constantFrom('w-gp', 'w-mentor', 'w-social'),
      from: fc.option(anyDay),
      days: fc.option(fc.integer({ min: 1, max: 600 })),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ child, worker, from, days }, at) => ({
      ...statement(`inv-${at}`, from, from === null || days === null ? null : addDays(from, days)),
      professionalId: professionalId(worker),
      personId: personId(child),
      role: null,
    })),
  );

const anyCareRecord: fc.Arbitrary<FamilyRecord> = fc
  .record({
    record: anyRecord,
    plans: anyPlans,
    missingEpisodes: anyEpisodes,
    involvements: anyInvolvements,
    moved: anyDay,
    conference: anyDay,
  })
  .map(({ record, plans, missingEpisodes, involvements, moved, conference }) => ({
    ...record,
    households: [...record.households, household('h-oak')],
    stays: [
      ...record.stays.filter((each) => each.personId !== 'p-a'),
      stay('p-a', 'h-elm', '2018-01-01', moved, 'child'),
      stay('p-a', 'h-oak', moved, null, 'child'),
    ],
    contacts: [
      ...record.contacts,
      contact('c-conf', conference, { kind: 'initial_cp_conference', aboutIds: [personId('p-a')] }),
      contact('c-oak', addDays(moved, 20), {
        householdId: householdId('h-oak'),
        sightings: [sighting('p-a')],
      }),
    ],
    plans,
    missingEpisodes,
    involvements,
  }));

const own = [
  'nobody',
  'moved-not-seen',
  'missing',
  'unborn-plan',
  'outside-the-plan',
  'agency-silent',
  'workers-changed',
  'record-not-held',
];

const ask = (record: FamilyRecord, on: CalendarDate): Finding[] =>
  questions
    .filter(({ id }) => own.includes(id))
    .flatMap((question) => question.answer(familyAt(record, on), {}));

it('the order of lists changes nothing that these questions answer', () => {
  const reversed = (record: FamilyRecord): FamilyRecord => ({
    ...record,
    people: record.people.toReversed(),
    households: record.households.toReversed(),
    stays: record.stays.toReversed(),
    involvements: record.involvements.toReversed(),
    missingEpisodes: record.missingEpisodes.toReversed(),
    professionals: record.professionals.toReversed(),
    contacts: record.contacts.toReversed(),
    unit: { ...record.unit, members: record.unit.members.toReversed() },
  });
  fc.assert(
    fc.property(anyCareRecord, anyDay, (record, on) => {
      expect(ask(reversed(record), on)).toEqual(ask(record, on));
    }),
  );
});

it('an adult nobody is tied to changes nothing that these questions answer', () => {
  fc.assert(
    fc.property(anyCareRecord, anyDay, anyDay, (record, on, day) => {
      const stranger = person('p-stranger', { details: { dob: calendarDate('1970-01-01') } });
      const more: FamilyRecord = {
        ...record,
        people: [...record.people, stranger],
        contacts: [
          ...record.contacts,
          contact('c-stranger', day, {
            agencyIds: [agencyId('a-care')],
            sightings: [sighting('p-stranger')],
          }),
        ],
        missingEpisodes: record.missingEpisodes,
        unit: {
          ...record.unit,
          members: [...record.unit.members, { personId: personId('p-stranger'), steps: 0, reason: null }],
        },
      };
      expect(ask(more, on)).toEqual(ask(record, on));
    }),
  );
});

it('folding older contacts changes nothing that these questions answer on the record’s own date or later', () => {
  fc.assert(
    fc.property(anyCareRecord, anyDay, fc.integer({ min: 0, max: 120 }), (record, before, later) => {
      const on = addDays(record.asAt, later);
      expect(ask(foldContacts(record, before), on)).toEqual(ask(record, on));
    }),
    { numRuns: 120 },
  );
});

it('on an earlier date folding never makes these questions tell of “not seen” or “nobody” what was seen', () => {
  const claims = (findings: readonly Finding[]) =>
    findings.flatMap(({ question, facts }) => {
      if (question === 'nobody')
        return facts.status === 'nobody' ? [`nobody ${JSON.stringify(facts.child)}`] : [];
      if (question === 'missing')
        return facts.status === 'not-seen' ? [`missing ${JSON.stringify(facts.child)}`] : [];
      return [];
    });
  fc.assert(
    fc.property(anyCareRecord, anyDay, anyDay, (record, before, on) => {
      const whole = claims(ask(record, on));
      for (const claim of claims(ask(foldContacts(record, before), on))) expect(whole).toContain(claim);
    }),
    { numRuns: 120 },
  );
});
