import { calendarDate, partialDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import {
  agencyId,
  areaId,
  concernId,
  householdId,
  personId,
  placementId,
  planId,
  professionalId,
  teamId,
} from '../../api/domain/ids.ts';
import {
  careTie,
  contact,
  household,
  parentTie,
  partnership,
  person,
  relatedTie,
  sighting,
  statement,
  stay,
} from './family-parts.ts';

const ann = personId('p-ann');
const bea = personId('p-bea');
const csc = agencyId('a-csc');
const school = agencyId('a-school');
const worker = professionalId('w-one');
const teacher = professionalId('w-two');

/** A record with at least one of every list, fields that are filled and fields that are not, and lists that are empty. */
export const everyKindOfThing: RecordParts = {
  people: [
    {
      ...person('p-ann', {
        known: false,
        restriction: 'team_only',
        protectedFrom: ['*', bea],
        recordedBy: csc,
        details: {
          title: 'Ms',
          familyName: "O'Marrow-Ünal",
          otherNames: ['Annie', 'Nan'],
          gender: 'a woman',
          dob: partialDate('1980-04'),
          dod: partialDate('2020'),
          died: true,
          birthOutcome: 'stillborn',
          note: 'A note over\ntwo lines.',
          certainty: 'disputed',
          retractedAt: calendarDate('2024-01-01'),
        },
      }),
    },
    person('p-bea', { details: { givenName: null, expectedDob: partialDate('2026-11-02') } }),
  ],
  households: [
    { ...household('h-far', 'refuge'), address: null, addressHeldBack: true, protectedFrom: ['*'] },
    { ...household('h-near'), postcode: 'MB1 4SR', bedrooms: 3, protectedFrom: [ann] },
  ],
  parentTies: [parentTie('p-ann', 'p-bea', { nature: 'adoptive', recordedAt: calendarDate('2020-02-29') })],
  responsibilities: [
    { ...statement('r-1'), holder: { kind: 'person', id: ann }, childId: bea, status: 'yes', basis: null },
    {
      ...statement('r-2', '2021', '2022-03'),
      holder: { kind: 'agency', id: csc },
      childId: bea,
      status: 'shared_with_local_authority',
      basis: 'Care order',
    },
  ],
  partnerships: [partnership('p-ann', 'p-bea', 'widowed', '2019')],
  careTies: [careTie('p-ann', 'p-bea')],
  relatedTies: [
    {
      ...relatedTie('p-ann', 'p-bea', 'twin'),
      zygosity: 'identical',
      wording: 'calls her Nan',
      source: 'school',
    },
  ],
  stays: [stay('p-ann', 'h-far', '2020'), stay('p-bea', 'h-near', null, '2021-05-06', 'overnight_stayer')],
  influences: [
    {
      ...statement('i-1'),
      fromId: ann,
      toId: bea,
      kind: 'fear',
      polarity: 'mixed',
      basis: 'What she said',
      viewOf: null,
    },
  ],
  agencies: [
    { id: csc, name: 'Children’s social care', kind: 'childrens_social_care' },
    { id: school, name: 'The school', kind: 'school' },
  ],
  areas: [{ id: areaId('area-north'), name: 'North' }],
  teams: [{ id: teamId('team-1'), name: 'Team 1', agencyId: csc, areaId: areaId('area-north') }],
  professionals: [
    {
      id: worker,
      name: 'A worker',
      role: 'social_worker',
      roleWording: null,
      agencyId: csc,
      teamId: teamId('team-1'),
      phone: '01632 960001',
      email: null,
      from: partialDate('2020'),
      to: null,
    },
    {
      id: teacher,
      name: 'A teacher',
      role: 'other',
      roleWording: 'Forest school lead',
      agencyId: school,
      teamId: null,
      phone: null,
      email: 'a@school.example',
      from: null,
      to: null,
    },
  ],
  involvements: [
    { ...statement('v-1', '2020-01-01'), professionalId: worker, personId: bea, role: 'allocated' },
    { ...statement('v-2'), professionalId: teacher, personId: bea, role: null, recordedBy: school },
  ],
  contacts: [
    contact('c-1', '2024-02-29', {
      recordedAt: calendarDate('2024-03-01'),
      householdId: householdId('h-near'),
      announced: 'no',
      professionalIds: [teacher, worker],
      agencyIds: [school, csc],
      sightings: [
        sighting('p-bea', { alone: 'yes', spokenTo: 'no', presentWithIds: [] }),
        sighting('p-ann', { presentWithIds: [bea], notAloneReason: 'too_young' }),
      ],
      raisedConcernIds: [concernId('k-1')],
      consideredConcernIds: [concernId('k-1')],
      sharedWithAgencyIds: [school],
      duties: [],
      note: 'Seen at home.',
    }),
    contact('c-2', '2024-03-01', {
      outcome: 'no_access',
      attempts: [
        { personId: bea, seen: 'unknown' },
        { personId: ann, seen: 'no' },
      ],
      aboutIds: [bea],
      mentionedIds: [ann],
      heardIds: [ann],
      invited: { professionalIds: [worker], personIds: [ann] },
      attended: { professionalIds: [teacher], personIds: [bea] },
      reportedById: ann,
      duties: ['child_protection'],
    }),
  ],
  plans: [
    {
      ...statement('pl-1', '2024-01-01'),
      id: planId('pl-1'),
      personIds: [bea],
      kind: 'child_protection',
      category: 'neglect',
      visitInterval: { unit: 'working_days', n: 10 },
      namedIds: [ann],
      note: null,
    },
    {
      ...statement('pl-2'),
      id: planId('pl-2'),
      personIds: [bea, ann],
      kind: 'ehcp',
      category: null,
      visitInterval: null,
      namedIds: [],
      note: 'For school.',
    },
  ],
  concerns: [
    {
      ...statement('k-1', '2024-02-29'),
      id: concernId('k-1'),
      agencyId: school,
      professionalId: null,
      aboutIds: [bea],
      arisesFromIds: [ann],
      kind: 'neglect_physical',
      factor: '16A',
      summary: null,
    },
  ],
  flags: [
    { ...statement('f-1'), personId: bea, agencyId: null, kind: 'looked_after', note: null },
    { ...statement('f-2', '2024'), personId: ann, agencyId: csc, kind: 'visit_in_pairs', note: 'Dog.' },
  ],
  escalations: [
    {
      id: 'e-1',
      raisedById: teacher,
      againstAgencyId: csc,
      aboutIds: [bea],
      subject: null,
      state: 'open',
      steps: [
        {
          level: 'stage_1_practitioner',
          raisedOn: calendarDate('2024-04-01'),
          responseDue: calendarDate('2024-04-08'),
          respondedOn: null,
          response: null,
        },
      ],
    },
  ],
  missingEpisodes: [
    {
      id: 'm-1',
      personId: bea,
      startedAt: '2024-05-01T20:00',
      returnedAt: null,
      placeFound: null,
      foundHouseholdId: householdId('h-far'),
      returnInterviewOffered: 'unknown',
      returnInterviewAt: null,
    },
  ],
  placements: [
    {
      ...statement('pc-1', '2024-06-01', '2024-07-01'),
      id: placementId('pc-1'),
      personId: bea,
      type: 'U6',
      startReason: 'S',
      provider: 'PR1',
      urn: 'SC000001',
      lastsTo18: 'no',
      approval: 'temporary_carer',
      householdId: householdId('h-near'),
    },
    {
      ...statement('pc-2', '2024-07'),
      id: placementId('pc-2'),
      personId: bea,
      type: 'Z1',
      startReason: null,
      provider: null,
      urn: null,
      lastsTo18: 'unknown',
      approval: null,
      householdId: null,
    },
  ],
  legalStatuses: [{ ...statement('ls-1', '2024-06-01'), personId: bea, code: 'C1' }],
  notifications: [
    {
      id: 'n-1',
      personId: bea,
      kind: 'council_aware',
      on: calendarDate('2024-05-30'),
      recordedAt: calendarDate('2024-05-31'),
    },
    { id: 'n-2', personId: ann, kind: 'referral', on: calendarDate('2024-05-01'), recordedAt: null },
  ],
  coverage: [
    { agencyId: csc, holds: 'all', from: calendarDate('2020-01-01'), to: null, loadedOn: null },
    {
      agencyId: school,
      holds: ['school_observation'],
      from: null,
      to: null,
      loadedOn: calendarDate('2026-06-30'),
      limits: ['bedroom_not_recorded'],
    },
  ],
};
