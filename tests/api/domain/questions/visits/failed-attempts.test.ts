import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, FamilyRecord, RecordParts } from '../../../../../api/domain/family-record.ts';
import { agencyId, householdId, personId, professionalId } from '../../../../../api/domain/ids.ts';
import { failedAttempts } from '../../../../../api/domain/questions/visits/failed-attempts.ts';
import { contact, household, person, sighting, stay } from '../../../../builders/family-parts.ts';
import { coverage, fullCoverage, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

interface More {
  readonly parts?: Partial<RecordParts>;
  readonly record?: Partial<FamilyRecord>;
  readonly on?: string;
}
const answer = (contacts: Contact[], given = {}, more: More = {}) =>
  failedAttempts.answer(smallFamily(contacts, more), given);

/** A visit by the social worker to Ruth's home, to see Mia. */
const visit = (on: string, facts: Partial<Contact> = {}): Contact =>
  contact(`c-${on}`, on, {
    kind: 'home_visit',
    outcome: 'no_access',
    householdId: householdId('h-elm'),
    announced: 'no',
    professionalIds: [professionalId('w-social')],
    agencyIds: [agencyId('a-care')],
    attempts: [{ personId: personId('p-mia'), seen: 'no' }],
    ...facts,
  });
const made = (on: string, facts: Partial<Contact> = {}) =>
  seen(`c-${on}`, on, { 'p-mia': 'no' }, { kind: 'home_visit', announced: 'yes', ...facts });
const atGp = (on: string, facts: Partial<Contact> = {}): Contact =>
  contact(`c-${on}`, on, {
    kind: 'gp_appointment',
    outcome: 'was_not_brought',
    agencyIds: [agencyId('a-gp')],
    attempts: [{ personId: personId('p-mia'), seen: 'no' }],
    ...facts,
  });

describe('visits to a home that did not take place', () => {
  it.each<[string, Contact[], string | undefined]>([
    ['one is no run', [visit('2026-06-01')], undefined],
    ['two are to be checked', [visit('2026-06-01'), visit('2026-06-10')], 'check'],
    [
      'three are to be acted on',
      [visit('2026-06-01'), visit('2026-06-10'), visit('2026-06-11', { outcome: 'refused_entry' })],
      'act',
    ],
    ['two with one made between', [visit('2026-06-01'), made('2026-06-05'), visit('2026-06-10')], 'check'],
    ['one before the 90 days, one in them', [visit('2026-04-01'), visit('2026-06-10')], 'check'],
    [
      'one before the 90 days, one in them, and one made after',
      [visit('2026-04-01'), visit('2026-06-10'), made('2026-06-11')],
      undefined,
    ],
    ['the 90th day counts', [visit('2026-04-02'), visit('2026-06-10'), made('2026-06-11')], 'check'],
    ['two in a row 200 days ago', [visit('2025-12-01'), visit('2025-12-12')], 'check'],
    ['two in a row more than a year ago', [visit('2025-06-01'), visit('2025-06-12')], undefined],
    [
      'called off by the agency is no attempt',
      [visit('2026-06-01'), visit('2026-06-10', { outcome: 'cancelled_by_agency' })],
      undefined,
    ],
    [
      'called off by the family counts',
      [visit('2026-06-01'), visit('2026-06-10', { outcome: 'cancelled_by_family' })],
      'check',
    ],
    [
      'a child met at the door was met',
      [visit('2026-06-01'), { ...made('2026-06-10'), outcome: 'refused_entry' }],
      undefined,
    ],
    [
      'a home where no child lives is not asked about',
      [
        visit('2026-06-01', { householdId: householdId('h-far') }),
        visit('2026-06-10', { householdId: householdId('h-far') }),
      ],
      undefined,
    ],
    [
      'of a visit that names no home nothing is said',
      [visit('2026-06-01', { householdId: null })],
      undefined,
    ],
  ])('%s', (_, contacts, severity) => {
    expect(answer(contacts)[0]?.severity).toBe(severity);
  });

  it('tells announced, unannounced and not recorded apart, with the agencies and the last that took place', () => {
    const contacts = [
      made('2025-12-30', { announced: 'no' }),
      made('2026-05-01'),
      made('2026-05-02', { announced: 'unknown' }),
      visit('2026-05-10'),
      visit('2026-05-11', { announced: 'yes', agencyIds: [agencyId('a-gp')] }),
      visit('2026-05-12', { announced: 'unknown' }),
    ];
    const [finding] = answer(contacts);
    expect(finding?.facts).toEqual({
      window: '90 days',
      attempts: 5,
      noAccess: 3,
      noAccessUnannounced: 1,
      noAccessAnnounced: 1,
      noAccessNotRecordedHow: 1,
      announcedSuccess: 1,
      successNotRecordedHow: 1,
      agenciesRefused: ['a-care', 'a-gp'],
      lastSuccessfulUnannounced: ['2025-12-30', 182],
    });
    expect(finding?.says).toContain(
      '3 did not take place (no access 3 times): 1 unannounced, 1 announced and 1 not recorded whether announced, by Children’s Social Care and Elm Surgery. 1 of 2 announced visits took place.',
    );
    expect(finding?.about).toEqual(['p-mia', 'p-noa', 'h-elm']);
  });

  it('says that no unannounced visit took place only where that is held', () => {
    const contacts = [visit('2026-06-01'), visit('2026-06-10')];
    const says = (more: More) => answer(contacts, {}, more)[0]?.says ?? '';
    const none = 'No unannounced visit that took place is recorded in the 2 years up to 30 June 2026.';
    expect(says({})).toContain(none);
    const short = ['a-care', 'a-gp', 'a-school'].map((id) =>
      coverage(id, { from: calendarDate('2026-01-01') }),
    );
    expect(says({ parts: { coverage: short } })).toContain(
      'No unannounced visit that took place is recorded since 1 January 2026, where this record begins.',
    );
    expect(says({ parts: { coverage: [] } })).not.toContain('No unannounced visit');
  });

  it('takes another number of days and of times', () => {
    const contacts = [visit('2026-05-01'), made('2026-06-11'), visit('2026-06-12')];
    expect(answer(contacts)).toHaveLength(1);
    expect(answer(contacts, { days: 30 })).toEqual([]);
    expect(answer(contacts, { days: 30, times: 1 })).toHaveLength(1);
    expect(answer(contacts, { times: 3 })).toEqual([]);
  });

  it('counts at a home where a child stays part of the time', () => {
    const there = { householdId: householdId('h-far') };
    const contacts = [visit('2026-06-01', there), visit('2026-06-10', there)];
    const stays = [
      ...(smallParts.stays ?? []),
      stay('p-mia', 'h-far', '2026-01-01', null, 'part_time_child'),
    ];
    const households = [...(smallParts.households ?? []), household('h-far')];
    expect(answer(contacts, {}, { parts: { stays, households } })[0]?.about).toEqual(['p-mia', 'h-far']);
  });

  it('ends on the last day of the record, and says so', () => {
    const contacts = [visit('2026-06-01'), visit('2026-06-10')];
    const [finding] = answer(contacts, {}, { on: '2026-12-01' });
    expect(finding?.says).toContain('in the 90 days up to 30 June 2026');
    expect(finding?.says).toContain('As at 30 June 2026, the last day of this record.');
  });

  it('says where older contacts are folded to counts on an earlier date', () => {
    const record = { contactsFoldedBefore: calendarDate('2026-05-01') };
    const [finding] = answer([visit('2026-06-01'), visit('2026-06-10')], {}, { on: '2026-06-20', record });
    expect(finding?.says).toContain('Contacts before 1 May 2026 are folded to counts here');
  });
});

describe('appointments that a child was not seen at', () => {
  it('are told by agency, in a row since that agency last saw the child', () => {
    const contacts = [
      atGp('2026-03-01', {
        outcome: 'completed',
        attempts: [],
        sightings: [sighting('p-mia')],
      }),
      atGp('2026-04-01'),
      atGp('2026-06-01'),
      made('2026-06-20'),
    ];
    const [finding, ...others] = answer(contacts);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('check');
    expect(finding?.facts).toEqual({
      child: 'p-mia',
      agency: 'a-gp',
      inARow: 2,
      first: '2026-04-01',
      latest: ['2026-06-01', 29],
      lastSeenByAgency: '2026-03-01',
    });
    expect(finding?.says).toBe(
      'The latest 2 contacts of Elm Surgery to see Mia in a row, from 1 April 2026 to 1 June 2026, did not see Mia (was not brought twice). Elm Surgery last saw Mia on 1 March 2026, 121 days ago.',
    );
  });

  it.each<[string, Contact[]]>([
    [
      'are none where the agency saw the child since',
      [
        atGp('2026-05-01'),
        atGp('2026-05-20'),
        {
          ...atGp('2026-06-01'),
          outcome: 'completed',
          attempts: [],
          sightings: made('2026-06-01').sightings,
        },
      ],
    ],
    ['are none where the latest lies before the days asked about', [atGp('2026-01-01'), atGp('2026-02-01')]],
    [
      'are none where the agency called them off',
      [atGp('2026-05-01', { outcome: 'cancelled_by_agency' }), atGp('2026-06-01')],
    ],
    [
      'are none on calls',
      [atGp('2026-05-01', { kind: 'phone_call', outcome: 'completed' }), atGp('2026-06-01')],
    ],
    [
      'are none of a child who has died',
      [
        atGp('2026-05-01', { attempts: [{ personId: personId('p-gone'), seen: 'no' }] }),
        atGp('2026-06-01', { attempts: [{ personId: personId('p-gone'), seen: 'no' }] }),
      ],
    ],
  ])('%s', (_, contacts) => {
    const gone = person('p-gone', {
      details: { dob: calendarDate('2015-01-01'), dod: calendarDate('2026-06-10') },
    });
    const people = [gone, ...(smallParts.people ?? [])];
    expect(answer(contacts, {}, { parts: { people } })).toEqual([]);
  });

  it('that do not say whether the child was seen are told apart', () => {
    const unsure = atGp('2026-05-15', {
      outcome: 'completed',
      attempts: [{ personId: personId('p-mia'), seen: 'unknown' }],
    });
    const [finding] = answer([atGp('2026-05-01'), unsure, atGp('2026-06-01')]);
    expect(finding?.facts).toMatchObject({ inARow: 2, notRecorded: 1 });
    expect(finding?.says).toContain('1 more contact does not record whether Mia was seen.');
  });
});

describe('where nothing is held', () => {
  it('it is said that it cannot be told, not that nothing failed', () => {
    const [finding, ...others] = answer([], {}, { parts: { coverage: [] } });
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('note');
    expect(finding?.says).toBe(
      'Not held: between 2 April 2026 and 30 June 2026 no contacts are held of any agency that could have seen Mia and Noa, so this cannot be told.',
    );
    expect(answer([], {}, { parts: { coverage: fullCoverage } })).toEqual([]);
  });
});
