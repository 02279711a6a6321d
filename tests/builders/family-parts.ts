import { calendarDate, partialDate } from '../../api/domain/calendar-date.ts';
import type {
  CareTie,
  Contact,
  FamilyRecord,
  Household,
  ParentTie,
  Partnership,
  Person,
  PersonDetails,
  RecordParts,
  RelatedTie,
  Sighting,
  Stay,
} from '../../api/domain/family-record.ts';
import { defaultMaxPeople, defaultSteps } from '../../api/domain/family-unit.ts';
import { contactId, householdId, personId } from '../../api/domain/ids.ts';
import type { Statement } from '../../api/domain/statement.ts';

/** Builders of small records: a test names what its assertion rests on, everything else has a plain value. */
export const noParts: RecordParts = {
  people: [],
  households: [],
  parentTies: [],
  responsibilities: [],
  partnerships: [],
  careTies: [],
  relatedTies: [],
  stays: [],
  influences: [],
  agencies: [],
  areas: [],
  teams: [],
  professionals: [],
  involvements: [],
  contacts: [],
  plans: [],
  concerns: [],
  flags: [],
  escalations: [],
  missingEpisodes: [],
  placements: [],
  legalStatuses: [],
  notifications: [],
  coverage: [],
};

/** A confirmed statement; `from` and `to` as texts. */
export function statement(id: string, from: string | null = null, to: string | null = null): Statement {
  return {
    id,
    revision: 1,
    from: from === null ? null : partialDate(from),
    to: to === null ? null : partialDate(to),
    recordedAt: null,
    retractedAt: null,
    recordedBy: null,
    source: 'test',
    certainty: 'confirmed',
  };
}

/** A person called after the id: `p-poppy` is Poppy. */
export function person(
  id: string,
  facts: Partial<Omit<Person, 'id' | 'details'>> & { details?: Partial<PersonDetails> } = {},
): Person {
  const { details, ...rest } = facts;
  const name = id.replace(/^p-/, '');
  return {
    id: personId(id),
    known: true,
    restriction: 'none',
    protectedFrom: [],
    recordedBy: null,
    ...rest,
    details: [
      {
        ...statement(`${id}/details`),
        title: null,
        givenName: name.charAt(0).toUpperCase() + name.slice(1),
        familyName: null,
        otherNames: [],
        sex: 'unknown',
        gender: null,
        dob: null,
        dobCertainty: 'unknown',
        expectedDob: null,
        dod: null,
        died: false,
        birthOutcome: null,
        note: null,
        ...details,
      },
    ],
  };
}

export function parentTie(parent: string, child: string, facts: Partial<ParentTie> = {}): ParentTie {
  return {
    ...statement(`${parent}>${child}`),
    parentId: personId(parent),
    childId: personId(child),
    nature: 'birth',
    ...facts,
  };
}

export function partnership(
  a: string,
  b: string,
  status: Partnership['status'] = 'cohabiting',
  from: string | null = null,
  to: string | null = null,
): Partnership {
  const coupleId = `${a}=${b}`;
  return {
    ...statement(`${coupleId}/${status}`, from, to),
    coupleId,
    partnerIds: [personId(a), personId(b)],
    status,
  };
}

export function careTie(carer: string, cared: string, kind: CareTie['kind'] = 'informal'): CareTie {
  return { ...statement(`${carer}~${cared}`), carerId: personId(carer), personId: personId(cared), kind };
}

export function relatedTie(a: string, b: string, kind: RelatedTie['kind'] = 'sibling'): RelatedTie {
  return {
    ...statement(`${a}-${b}`),
    personIds: [personId(a), personId(b)],
    kind,
    zygosity: null,
    wording: null,
  };
}

export function household(id: string, kind: Household['kind'] = 'family_home'): Household {
  return {
    id: householdId(id),
    label: id,
    address: `1 ${id}`,
    addressHeldBack: false,
    postcode: null,
    kind,
    bedrooms: null,
    protectedFrom: [],
  };
}

export function stay(
  who: string,
  home: string,
  from: string | null = null,
  to: string | null = null,
  role: Stay['role'] = 'other_adult',
): Stay {
  return {
    ...statement(`${home}/${who}/${from ?? ''}`, from, to),
    personId: personId(who),
    householdId: householdId(home),
    role,
  };
}

export function contact(id: string, on: string, facts: Partial<Contact> = {}): Contact {
  return {
    id: contactId(id),
    on: calendarDate(on),
    recordedAt: null,
    kind: 'home_visit',
    outcome: 'completed',
    householdId: null,
    announced: 'unknown',
    professionalIds: [],
    agencyIds: [],
    sightings: [],
    attempts: [],
    aboutIds: [],
    mentionedIds: [],
    heardIds: [],
    raisedConcernIds: [],
    consideredConcernIds: [],
    invited: { professionalIds: [], personIds: [] },
    attended: { professionalIds: [], personIds: [] },
    sharedWithAgencyIds: [],
    reportedById: null,
    duties: null,
    note: null,
    ...facts,
  };
}

export function sighting(who: string, facts: Partial<Sighting> = {}): Sighting {
  return {
    personId: personId(who),
    alone: 'no',
    spokenTo: 'unknown',
    bedroomSeen: 'unknown',
    presentWithIds: [],
    notAloneReason: null,
    ...facts,
  };
}

/** Parts as a record gathered round nobody: everyone in it, as at 30 June 2026. */
export function recordOf(parts: Partial<RecordParts>, facts: Partial<FamilyRecord> = {}): FamilyRecord {
  const all = { ...noParts, ...parts };
  return {
    ...all,
    asAt: calendarDate('2026-06-30'),
    focusId: null,
    unit: {
      maxSteps: defaultSteps,
      maxPeople: defaultMaxPeople,
      members: all.people.map(({ id }) => ({ personId: id, steps: 0, reason: null })),
      beyond: [],
      crowdedHomes: [],
    },
    contactsFoldedBefore: null,
    earlier: [],
    ...facts,
  };
}
