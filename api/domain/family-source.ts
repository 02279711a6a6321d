import type { RulePack } from './duties/rule-pack.ts';
import type { Household, Person, RecordParts } from './family-record.ts';
import type { UnitTies } from './family-unit.ts';
import type { HouseholdId, PersonId } from './ids.ts';

/**
 * Where a family is gathered from: the graph on either engine, or a file read into memory. Asked level by level,
 * so that visibility decides between one level and the next.
 */
export interface FamilySource {
  /** The rule pack that duties are told by; absent: that of England. */
  readonly rules?: RulePack;
  /** The people with these ids, those not held left out. */
  people(ids: readonly PersonId[]): Promise<Person[]>;
  /**
   * Every tie of any of these people, past and present, and the stays of everyone who stayed in a home with them.
   * Of a communal home only their own stays: what happens in a refuge ties nobody. Nor does a home with more than
   * `mostPeoplePerHome` people: it is no family's, and is named in `crowded` so that it can be said.
   */
  tiesBeside(ids: readonly PersonId[]): Promise<TiesBeside>;
  /** Everything else that concerns any of these people. */
  around(ids: readonly PersonId[]): Promise<Surroundings>;
}

export type TiesBeside = UnitTies & {
  readonly households: readonly Pick<Household, 'id' | 'kind'>[];
  readonly crowded?: readonly HouseholdId[];
};

/** A home in which more people stay or stayed than this is not followed. */
export const mostPeoplePerHome = 200;

export type Surroundings = Omit<RecordParts, 'people' | keyof UnitTies>;
