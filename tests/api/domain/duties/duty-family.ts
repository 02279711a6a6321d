import { calendarDate, partialDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type {
  Contact,
  Coverage,
  MissingEpisode,
  Placement,
  Plan,
  Sighting,
} from '../../../../api/domain/family-record.ts';
import { agencyId, personId, placementId, planId, professionalId } from '../../../../api/domain/ids.ts';
import type {
  ContactKind,
  ContactOutcome,
  LegalStatusCode,
  NotificationKind,
  PlacementType,
  PlanKind,
} from '../../../../api/domain/vocabulary.ts';
import {
  contact,
  noParts,
  parentTie,
  person,
  recordOf,
  sighting,
  statement,
} from '../../../builders/family-parts.ts';

/** A visit to Ada, and to whom else: `seen` as a file may say it. */
export interface Visited {
  readonly on: string;
  readonly seen?: 'yes' | 'no' | 'unknown';
  readonly who?: string;
  readonly facts?: Partial<Contact>;
  readonly sighting?: Partial<Sighting>;
}

export interface DutyCase {
  readonly asOf: string;
  readonly born?: string | null;
  readonly expected?: string;
  readonly plans: readonly { kind: PlanKind; from: string; to?: string; every?: Plan['visitInterval'] }[];
  readonly visits?: readonly Visited[];
  readonly missingSince?: string;
  readonly placements?: readonly PlacedCase[];
  readonly legalStatuses?: readonly { code: LegalStatusCode; from: string; to?: string }[];
  readonly notifications?: readonly { kind: NotificationKind; on: string; recordedAt?: string }[];
  readonly meetings?: readonly { kind: ContactKind; on: string; outcome?: ContactOutcome }[];
  readonly coverage?: readonly Partial<Coverage>[];
}

export interface PlacedCase extends Partial<Omit<Placement, 'from' | 'to' | 'type' | 'id' | 'personId'>> {
  readonly type: PlacementType;
  readonly from: string;
  readonly to?: string | null;
}

/** Ada (9 unless said), her brother Ben and her mother, with a social worker whose whole work is held. */
export function dutyFamily(given: DutyCase): FamilyAt {
  const { asOf, born = '2016-05-01', expected, plans, visits = [], missingSince, coverage = [{}] } = given;
  const { placements = [], legalStatuses = [], notifications = [], meetings = [] } = given;
  const dob = expected !== undefined || born === null ? null : partialDate(born);
  const ada = person('p-ada', {
    details: { sex: 'female', dob, expectedDob: expected === undefined ? null : partialDate(expected) },
  });
  const ben = person('p-ben', { details: { sex: 'male', dob: partialDate('2018-01-01') } });
  const record = recordOf(
    {
      ...noParts,
      people: [ada, ben, person('p-mum', { details: { sex: 'female', dob: partialDate('1985-01-01') } })],
      parentTies: [parentTie('p-mum', 'p-ada'), parentTie('p-mum', 'p-ben')],
      agencies: [{ id: agencyId('a-care'), name: 'Social care', kind: 'childrens_social_care' }],
      professionals: [
        {
          id: professionalId('w-1'),
          name: 'Sam Worker',
          role: 'social_worker',
          roleWording: null,
          agencyId: agencyId('a-care'),
          teamId: null,
          phone: null,
          email: null,
          from: null,
          to: null,
        },
      ],
      plans: plans.map(({ kind, from, to, every = null }, index): Plan => ({
        ...statement(`pl-${index}`, from, to ?? null),
        id: planId(`pl-${index}`),
        personIds: [personId('p-ada')],
        kind,
        category: null,
        visitInterval: every,
        namedIds: [],
        note: null,
      })),
      contacts: [
        ...visits.map(visitOf),
        ...meetings.map(({ kind, on, outcome = 'completed' }, index) =>
          contact(`c-m${index}`, on, {
            kind,
            outcome,
            agencyIds: [agencyId('a-care')],
            aboutIds: [personId('p-ada')],
          }),
        ),
      ],
      placements: placements.map(placementOf),
      legalStatuses: legalStatuses.map(({ code, from, to }, index) => ({
        ...statement(`ls-${index}`, from, to ?? null),
        personId: personId('p-ada'),
        code,
      })),
      notifications: notifications.map(({ kind, on, recordedAt }, index) => ({
        id: `n-${index}`,
        personId: personId('p-ada'),
        kind,
        on: calendarDate(on),
        recordedAt: recordedAt === undefined ? null : calendarDate(recordedAt),
      })),
      missingEpisodes: missingSince === undefined ? [] : [missing(missingSince)],
      coverage: coverage.map((each) => ({
        agencyId: agencyId('a-care'),
        holds: 'all',
        from: null,
        to: null,
        loadedOn: null,
        ...each,
      })),
    },
    { asAt: calendarDate(asOf) },
  );
  return familyAt(record, calendarDate(asOf));
}

function visitOf(
  { on, seen = 'yes', who = 'p-ada', facts = {}, sighting: how = {} }: Visited,
  index: number,
): Contact {
  return contact(`c-${index}`, on, {
    kind: 'statutory_visit',
    professionalIds: [professionalId('w-1')],
    agencyIds: [agencyId('a-care')],
    aboutIds: [personId(who)],
    sightings: seen === 'yes' ? [sighting(who, how)] : [],
    attempts: seen === 'yes' ? [] : [{ personId: personId(who), seen }],
    ...facts,
  });
}

function placementOf({ type, from, to, ...facts }: PlacedCase, index: number): Placement {
  return {
    ...statement(`pc-${index}`, from, to ?? null),
    id: placementId(`pc-${index}`),
    personId: personId('p-ada'),
    type,
    startReason: null,
    provider: null,
    urn: null,
    lastsTo18: 'unknown',
    approval: null,
    householdId: null,
    ...facts,
  };
}

function missing(since: string): MissingEpisode {
  return {
    id: 'm-1',
    personId: personId('p-ada'),
    startedAt: `${since}T20:00`,
    returnedAt: null,
    placeFound: null,
    foundHouseholdId: null,
    returnInterviewOffered: 'unknown',
    returnInterviewAt: null,
  };
}
