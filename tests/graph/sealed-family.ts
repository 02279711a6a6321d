import { calendarDate, partialDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import {
  agencyId,
  concernId,
  householdId,
  personId,
  placementId,
  planId,
  professionalId,
} from '../../api/domain/ids.ts';
import {
  contact,
  household,
  noParts,
  parentTie,
  partnership,
  person,
  relatedTie,
  sighting,
  statement,
  stay,
} from '../builders/family-parts.ts';

const bea = personId('p-bea');
const noah = personId('p-noah');
const csc = agencyId('a-csc');
const worker = professionalId('w-one');
export const newer = { sha256: 'of the second version', loadedAt: '2026-09-01T08:00:00Z' };
export const sealedIds = ['p-noah', 'p-judith', 'h-adopted', 't-noah'];

/** The family before the order: Noah is in everything that a record can hold. */
export const before: RecordParts = {
  ...noParts,
  people: [
    person('p-ann', { protectedFrom: [noah] }),
    person('p-bea'),
    person('p-noah', { details: { givenName: 'Noahname', dob: partialDate('2013-05-30') } }),
  ],
  households: [{ ...household('h-home'), protectedFrom: [noah] }, household('h-adopted')],
  parentTies: [
    parentTie('p-ann', 'p-bea'),
    { ...parentTie('p-ann', 'p-noah'), id: 't-noah' },
    parentTie('p-noah', 'p-bea'),
  ],
  responsibilities: [
    {
      ...statement('t-noah/responsibility'),
      holder: { kind: 'person', id: personId('p-ann') },
      childId: noah,
      status: 'no',
      basis: null,
    },
    {
      ...statement('r-2'),
      holder: { kind: 'agency', id: csc },
      childId: noah,
      status: 'yes',
      basis: 'order',
    },
  ],
  partnerships: [partnership('p-ann', 'p-noah')],
  relatedTies: [
    relatedTie('p-bea', 'p-noah', 'sibling'),
    { ...relatedTie('p-ann', 'p-bea', 'relative'), id: 't-noah' },
  ],
  stays: [stay('p-ann', 'h-home'), stay('p-noah', 'h-home'), stay('p-bea', 'h-adopted')],
  influences: [
    {
      ...statement('i-1'),
      fromId: noah,
      toId: bea,
      kind: 'fear',
      polarity: 'mixed',
      basis: null,
      viewOf: null,
    },
    {
      ...statement('i-2'),
      fromId: personId('p-ann'),
      toId: bea,
      kind: 'fear',
      polarity: 'mixed',
      basis: null,
      viewOf: 'p-noah',
    },
  ],
  agencies: [{ id: csc, name: 'CSC', kind: 'childrens_social_care' }],
  professionals: [
    {
      id: worker,
      name: 'A worker',
      role: 'social_worker',
      roleWording: null,
      agencyId: csc,
      teamId: null,
      phone: null,
      email: null,
      from: null,
      to: null,
    },
  ],
  involvements: [{ ...statement('v-1'), professionalId: worker, personId: noah, role: 'allocated' }],
  contacts: [
    contact('c-noah', '2014-01-01', { aboutIds: [noah], professionalIds: [worker], note: 'Noahname alone.' }),
    contact('c-both', '2014-01-02', {
      householdId: householdId('h-adopted'),
      sightings: [sighting('p-noah'), sighting('p-bea', { presentWithIds: [noah] })],
      attempts: [{ personId: noah, seen: 'no' }],
      aboutIds: [bea, noah],
      mentionedIds: [noah],
      heardIds: [noah],
      invited: { professionalIds: [worker], personIds: [noah, bea] },
      attended: { professionalIds: [worker], personIds: [noah] },
      raisedConcernIds: [concernId('k-noah'), concernId('k-both')],
      reportedById: noah,
    }),
    contact('c-other', '2014-01-03', { aboutIds: [bea], note: 'Of Bea alone.' }),
  ],
  plans: [
    {
      ...statement('pl-both'),
      id: planId('pl-both'),
      personIds: [bea, noah],
      kind: 'child_in_need',
      category: null,
      visitInterval: null,
      namedIds: [noah],
      note: null,
    },
    {
      ...statement('pl-noah'),
      id: planId('pl-noah'),
      personIds: [noah],
      kind: 'looked_after',
      category: null,
      visitInterval: null,
      namedIds: [],
      note: null,
    },
  ],
  concerns: [
    {
      ...statement('k-both', '2013'),
      id: concernId('k-both'),
      agencyId: csc,
      professionalId: null,
      aboutIds: [bea, noah],
      arisesFromIds: [noah],
      kind: 'neglect_physical',
      factor: null,
      summary: null,
    },
    {
      ...statement('k-noah', '2013'),
      id: concernId('k-noah'),
      agencyId: csc,
      professionalId: null,
      aboutIds: [noah],
      arisesFromIds: [],
      kind: 'neglect_physical',
      factor: null,
      summary: 'Noahname',
    },
  ],
  flags: [{ ...statement('f-1'), personId: noah, agencyId: csc, kind: 'looked_after', note: null }],
  escalations: [
    {
      id: 'e-both',
      raisedById: worker,
      againstAgencyId: csc,
      aboutIds: [bea, noah],
      subject: null,
      state: 'open',
      steps: [],
    },
    {
      id: 'e-noah',
      raisedById: worker,
      againstAgencyId: csc,
      aboutIds: [noah],
      subject: 'Noahname',
      state: 'open',
      steps: [],
    },
  ],
  missingEpisodes: [
    {
      id: 'm-noah',
      personId: noah,
      startedAt: '2014-05-01T20:00',
      returnedAt: null,
      placeFound: null,
      foundHouseholdId: null,
      returnInterviewOffered: 'unknown',
      returnInterviewAt: null,
    },
    {
      id: 'm-bea',
      personId: bea,
      startedAt: '2014-05-01T20:00',
      returnedAt: null,
      placeFound: null,
      foundHouseholdId: householdId('h-adopted'),
      returnInterviewOffered: 'unknown',
      returnInterviewAt: null,
    },
  ],
  placements: (
    [
      ['pc-noah', noah],
      ['pc-bea', bea],
    ] as const
  ).map(([id, who]) => ({
    ...statement(id, '2014-06-01'),
    id: placementId(id),
    personId: who,
    type: 'A5' as const,
    startReason: 'S' as const,
    provider: null,
    urn: null,
    lastsTo18: 'unknown' as const,
    approval: null,
    householdId: householdId('h-adopted'),
  })),
  legalStatuses: [{ ...statement('ls-noah', '2014-06-01'), personId: noah, code: 'E1' }],
  notifications: [
    {
      id: 'n-noah',
      personId: noah,
      kind: 'looked_after_began',
      on: calendarDate('2014-06-01'),
      recordedAt: null,
    },
  ],
};

/** Those of the things that have these ids. */
export const about = <Thing extends { readonly id: string }>(things: readonly Thing[], ...ids: string[]) =>
  things.filter(({ id }) => ids.includes(id));

/** The same record as if Noah had never been in it: what the newer copy holds outside its sealed block. */
export const after: RecordParts = {
  ...before,
  people: [person('p-ann'), person('p-bea')],
  households: [household('h-home')],
  parentTies: [parentTie('p-ann', 'p-bea')],
  responsibilities: [],
  partnerships: [],
  relatedTies: [],
  stays: [stay('p-ann', 'h-home')],
  influences: [],
  involvements: [],
  contacts: [
    contact('c-both', '2014-01-02', {
      sightings: [sighting('p-bea')],
      aboutIds: [bea],
      invited: { professionalIds: [worker], personIds: [bea] },
      attended: { professionalIds: [worker], personIds: [] },
      raisedConcernIds: [concernId('k-both')],
    }),
    ...about(before.contacts, 'c-other'),
  ],
  plans: about(before.plans, 'pl-both').map((plan) => ({ ...plan, personIds: [bea], namedIds: [] })),
  concerns: about(before.concerns, 'k-both').map((each) => ({ ...each, aboutIds: [bea], arisesFromIds: [] })),
  flags: [],
  escalations: about(before.escalations, 'e-both').map((each) => ({ ...each, aboutIds: [bea] })),
  missingEpisodes: about(before.missingEpisodes, 'm-bea').map((each) => ({
    ...each,
    foundHouseholdId: null,
  })),
  placements: about(before.placements, 'pc-bea').map((each) => ({ ...each, householdId: null })),
  legalStatuses: [],
  notifications: [],
};

/** With a wording of its own, so that a former one is kept. */
export function reworded(parts: RecordParts): RecordParts {
  return {
    ...parts,
    contacts: parts.contacts.map((each) => ({ ...each, announced: 'yes' as const })),
    households: parts.households.map((each) => ({ ...each, bedrooms: 4 })),
  };
}
