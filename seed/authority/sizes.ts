import type { TeamKind } from './social-care-teams.ts';

/** How large a fictional authority is, and how much is recorded of each family. */
export interface AuthoritySize {
  readonly name: SizeName;
  /** Children and care leavers who are open to the authority on the day it speaks of. */
  readonly openChildren: number;
  /** Families whose case has been closed are added until so many people are held. */
  readonly people: number;
  /** Mean days between the things that are recorded most often are stretched by this: 1 is a full record. */
  readonly sparseness: number;
  readonly areas: readonly string[];
  /** Of each kind of team, in each area. */
  readonly safeguardingTeamsInArea: number;
  /** Case holders in a team at one time: some 16 children for each. */
  readonly desks: Readonly<Record<TeamKind, number>>;
  readonly primarySchools: number;
  /** Families in a portion at most: each portion is a source of its own and is taken in at once. */
  readonly familiesInPortion: number;
}

export const sizeNames = ['small', 'large'] as const;
export type SizeName = (typeof sizeNames)[number];

export const sizes: Readonly<Record<SizeName, AuthoritySize>> = {
  small: {
    name: 'small',
    openChildren: 300,
    people: 1_000,
    sparseness: 1.6,
    areas: ['North', 'South'],
    safeguardingTeamsInArea: 1,
    desks: { family_help: 2, assessment: 2, safeguarding: 4, care: 2, leaving_care: 1 },
    primarySchools: 14,
    familiesInPortion: 40,
  },
  large: {
    name: 'large',
    openChildren: 6_000,
    people: 60_000,
    sparseness: 0.65,
    areas: ['North', 'South', 'East', 'West', 'Harbour', 'Valley'],
    safeguardingTeamsInArea: 4,
    desks: { family_help: 5, assessment: 4, safeguarding: 6, care: 5, leaving_care: 3 },
    primarySchools: 110,
    familiesInPortion: 40,
  },
};
