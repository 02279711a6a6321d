import type { RecordParts } from '../../api/domain/family-record.ts';
import { agencyId, professionalId, type PersonId } from '../../api/domain/ids.ts';
import { noParts } from '../builders/family-parts.ts';
import { inventedFamily, peopleInFamily } from './invented-family.ts';

/** A part of the authority small enough to load at once. */
export interface District {
  readonly name: string;
  readonly parts: RecordParts;
  /** A child of each family; the first of the district’s families is exceptionally large in contacts. */
  readonly focusIds: readonly PersonId[];
}

const familiesInDistrict = 33;
const contactsOfFamily = 250;
/** One family of each district has as many contacts as the largest are known to have. */
const contactsOfLargeFamily = 2_000;

export const peopleInDistrict = familiesInDistrict * peopleInFamily;

/** An invented authority of about so many people and ten times as many contacts, the same at every run. */
export function* districtsOf(people: number): Generator<District> {
  const count = Math.max(1, Math.round(people / peopleInDistrict));
  for (let district = 0; district < count; district += 1) yield inventedDistrict(district);
}

function inventedDistrict(district: number): District {
  const families = Array.from({ length: familiesInDistrict }, (_, index) =>
    inventedFamily(
      district * familiesInDistrict + index,
      index === 0 ? contactsOfLargeFamily : contactsOfFamily,
    ),
  );
  return {
    name: `bench-${district}`,
    parts: withDirectory(families.map(({ parts }) => parts)),
    focusIds: families.map(({ focusId }) => focusId),
  };
}

function withDirectory(families: readonly RecordParts[]): RecordParts {
  const all = <Name extends keyof RecordParts>(name: Name) =>
    families.flatMap((parts) => [...parts[name]]) as unknown as RecordParts[Name];
  return {
    ...noParts,
    people: all('people'),
    households: all('households'),
    parentTies: all('parentTies'),
    partnerships: all('partnerships'),
    stays: all('stays'),
    involvements: all('involvements'),
    contacts: all('contacts'),
    agencies: Array.from({ length: 6 }, (_, index) => ({
      id: agencyId(`a-${index}`),
      name: `Agency ${index}`,
      kind: 'other' as const,
    })),
    professionals: Array.from({ length: 60 }, (_, index) => ({
      id: professionalId(`w-${index}`),
      name: `Worker ${index}`,
      role: 'social_worker' as const,
      roleWording: null,
      agencyId: agencyId(`a-${index % 6}`),
      teamId: null,
      phone: '01632 960001',
      email: null,
      from: null,
      to: null,
    })),
  };
}
