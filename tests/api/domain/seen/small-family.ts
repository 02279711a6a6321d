import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type {
  Agency,
  Contact,
  Coverage,
  FamilyRecord,
  Professional,
  RecordParts,
  Sighting,
} from '../../../../api/domain/family-record.ts';
import { agencyId, personId, professionalId, householdId } from '../../../../api/domain/ids.ts';
import { contact, household, person, recordOf, sighting, stay } from '../../../builders/family-parts.ts';

/** Mia (9), Noa (2) and their mother Ruth at home; a social worker, a learning mentor and a GP. As at 30 June 2026. */
export const agencies: Agency[] = [
  { id: agencyId('a-care'), name: 'Children’s Social Care', kind: 'childrens_social_care' },
  { id: agencyId('a-gp'), name: 'Elm Surgery', kind: 'general_practice' },
  { id: agencyId('a-school'), name: 'Elm School', kind: 'school' },
];

export const professionals: Professional[] = [
  professional('w-gp', 'Dr Gul', 'general_practitioner', 'a-gp'),
  professional('w-mentor', 'Meg Moss', 'learning_mentor', 'a-school'),
  professional('w-social', 'Sol Sands', 'social_worker', 'a-care'),
];

function professional(id: string, name: string, role: Professional['role'], agency: string): Professional {
  const rest = { roleWording: null, teamId: null, phone: null, email: null, from: null, to: null };
  return { id: professionalId(id), name, role, agencyId: agencyId(agency), ...rest };
}

/** Holds everything from 1 January 2023, loaded on 30 June 2026, unless said otherwise. */
export function coverage(agency: string, facts: Partial<Coverage> = {}): Coverage {
  const from = calendarDate('2023-01-01');
  const loadedOn = calendarDate('2026-06-30');
  return { agencyId: agencyId(agency), holds: 'all', from, to: null, loadedOn, ...facts };
}

export const fullCoverage = ['a-care', 'a-gp', 'a-school'].map((id) => coverage(id));

/** A contact in which these were seen: by the social worker at home, unless `facts` say otherwise. */
export function seen(
  id: string,
  on: string,
  sightings: Record<string, Sighting['alone'] | Partial<Sighting>>,
  facts: Partial<Contact> = {},
): Contact {
  return contact(id, on, {
    kind: 'statutory_visit',
    householdId: householdId('h-elm'),
    professionalIds: [professionalId('w-social')],
    agencyIds: [agencyId('a-care')],
    sightings: Object.entries(sightings).map(([who, how]) =>
      sighting(who, typeof how === 'string' ? { alone: how } : how),
    ),
    ...facts,
  });
}

export const atSchool: Partial<Contact> = {
  kind: 'school_observation',
  householdId: null,
  professionalIds: [professionalId('w-mentor')],
  agencyIds: [agencyId('a-school')],
};

export const smallParts: Partial<RecordParts> = {
  people: [
    person('p-mia', { details: { dob: calendarDate('2017-01-19') } }),
    person('p-noa', { details: { dob: calendarDate('2024-02-01') } }),
    person('p-ruth', { details: { dob: calendarDate('1990-05-05'), sex: 'female' } }),
  ],
  households: [{ ...household('h-elm'), label: 'Ruth’s home' }],
  stays: [
    stay('p-mia', 'h-elm', '2018-01-01', null, 'child'),
    stay('p-noa', 'h-elm', '2024-02-01', null, 'child'),
    stay('p-ruth', 'h-elm', '2018-01-01', null, 'main_carer'),
  ],
  agencies,
  professionals,
  coverage: fullCoverage,
};

export function smallFamily(
  contacts: readonly Contact[],
  {
    on = '2026-06-30',
    parts = {},
    record = {},
  }: { on?: string; parts?: Partial<RecordParts>; record?: Partial<FamilyRecord> } = {},
): FamilyAt {
  return familyAt(recordOf({ ...smallParts, contacts, ...parts }, record), calendarDate(on));
}

export const mia = personId('p-mia');
export const noa = personId('p-noa');
export const ruth = personId('p-ruth');
