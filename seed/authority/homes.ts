import type { HouseholdRow, MembershipRow } from '../../api/exchange/family-file/people-schema.ts';
import type { Relative } from '../generate/growth.ts';
import { asAt, isoOf, yearsBetween, type Day } from './days.ts';
import type { CourseOfChild } from './course.ts';
import type { Writing } from './family-file-rows.ts';
import { addressOf, postcodeOf } from './names.ts';

type Kind = NonNullable<HouseholdRow['kind']>;

/** A home of the family; its address is left out where it must not be known. */
export function addHome(
  { chance, prefix, rows }: Writing,
  label: string,
  kind: Kind,
  facts: Partial<HouseholdRow> = {},
): HouseholdRow & { readonly memberships: MembershipRow[] } {
  const isHidden = kind === 'refuge';
  const memberships: MembershipRow[] = [];
  const home = {
    id: `${prefix}-h${rows.households.length + 1}`,
    label,
    address: isHidden ? null : addressOf(chance),
    postcode: isHidden ? null : postcodeOf(chance),
    kind,
    ...facts,
    memberships,
  };
  rows.households.push(home);
  return home;
}

export function stay(
  home: { readonly memberships: MembershipRow[] },
  personId: string,
  role: MembershipRow['role'],
  from: Day,
  to: Day | null = null,
): void {
  if (to !== null && to <= from) return;
  home.memberships.push({ personId, role, from: isoOf(from), to: to === null ? null : isoOf(to) });
}

const twentyYears = 7_300;

/** Where everybody lives who is in nobody's care: at the mother's, at the fathers', at the grandparents'. */
export function settle(writing: Writing, courses: readonly CourseOfChild[]): void {
  const { chance, people, rows } = writing;
  const { mother, partner, grandparents, fathers } = people;
  const home = rows.households.find(({ id }) => id === writing.homeId);
  if (home?.memberships == null) return;
  const main = { memberships: home.memberships };
  const refugeTo = chance.inHundred(4) && partner === null ? asAt - chance.between(-1, 400) : null;
  const moved = refugeTo ?? (chance.inHundred(35) ? asAt - chance.between(10, 1_200) : asAt - twentyYears);
  const before =
    moved > asAt - twentyYears && refugeTo === null ? addHome(writing, 'Former home', 'family_home') : null;
  const refuge = refugeTo === null ? null : refugeOf(writing, fathers);
  const members = courses.filter(
    ({ child }) => !child.isUnborn && (yearsBetween(child.born, asAt) < 18 || chance.inHundred(40)),
  );
  const inHome = (personId: string, role: MembershipRow['role'], from: Day) => {
    const since = Math.max(from, moved);
    if (moved <= asAt) stay(main, personId, role, since, null);
    if (before !== null) stay(before, personId, role, Math.max(from, asAt - twentyYears), moved);
    if (refuge !== null)
      stay(refuge, personId, role, Math.max(from, moved - 150), moved > asAt ? null : moved);
  };
  inHome(mother.id, 'main_carer', asAt - twentyYears);
  for (const { child, segments } of members) {
    const inCare = segments.find(({ kind }) => kind === 'looked_after');
    if (inCare === undefined) inHome(child.id, 'child', child.born);
    else stay(before ?? main, child.id, 'child', child.born, inCare.from);
  }
  if (partner !== null)
    stay(main, partner.id, 'other_adult', Math.max(moved, asAt - chance.between(30, 2_000)));
  for (const father of fathers) if (father !== partner) settleFather(writing, father, members);
  const [grandmother, grandfather] = grandparents;
  if (grandmother !== undefined && chance.inHundred(70)) {
    const theirs = addHome(writing, `${grandmother.row.givenName ?? 'Grandmother'}’s home`, 'family_home');
    for (const one of [grandmother, grandfather])
      if (one !== undefined) stay(theirs, one.id, 'main_carer', asAt - twentyYears);
  }
  if (partner === null && chance.inHundred(5)) addReported(writing, main);
}

function refugeOf(writing: Writing, fathers: readonly Relative[]) {
  const from = fathers.at(-1);
  return addHome(writing, 'Refuge', 'refuge', { protectedFrom: from === undefined ? ['*'] : [from.id] });
}

/** A father's own home, where one of the children may stay part of the week. */
function settleFather(writing: Writing, father: Relative, members: readonly CourseOfChild[]): void {
  const { chance } = writing;
  if (!chance.inHundred(45)) return;
  const home = addHome(writing, `${father.row.givenName ?? 'Father'}’s home`, 'family_home');
  stay(home, father.id, 'main_carer', asAt - chance.between(200, 3_000));
  for (const { child, segments } of members) {
    if (child.father !== father || segments.some(({ kind }) => kind === 'looked_after')) continue;
    if (chance.inHundred(30))
      stay(home, child.id, 'part_time_child', Math.max(child.born, asAt - chance.between(100, 900)));
  }
}

/** A man said to live there, whom nobody has written down otherwise. */
function addReported(
  { chance, rows, prefix }: Writing,
  home: { readonly memberships: MembershipRow[] },
): void {
  const id = `${prefix}-p${rows.people.length + 1}`;
  rows.people.push({
    id,
    givenName: chance.oneOf(['Si', 'Baz', 'Lenny', 'Taz', 'Deano']),
    sex: 'male',
    dobCertainty: 'unknown',
  });
  home.memberships.push({
    personId: id,
    role: 'reported_resident',
    from: isoOf(asAt - chance.between(20, 300)),
    certainty: 'reported',
  });
}
