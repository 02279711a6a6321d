import type { PlacementReason, PlacementType } from '../../api/domain/vocabulary.ts';
import { weighted, type Chance, type Weighted } from '../generate/chance.ts';
import { familyNameOf, givenNameOf } from './names.ts';
import { asAt, isoOf, yearsBetween, type Day } from './days.ts';
import type { CourseOfChild } from './course.ts';
import type { Writing } from './family-file-rows.ts';
import { addHome, stay } from './homes.ts';

/** A child in one place of care for a time. */
export interface Placed {
  readonly childId: string;
  readonly homeId: string | null;
  readonly from: Day;
  readonly to: Day | null;
}

const types: readonly Weighted<PlacementType>[] = [
  ['U6', 40],
  ['U4', 16],
  ['U3', 13],
  ['U1', 7],
  ['K2', 10],
  ['P1', 8],
  ['H5', 4],
  ['A3', 1.5],
  ['R2', 0.5],
];

const reasons: readonly Weighted<PlacementReason>[] = [
  ['P', 68],
  ['B', 14],
  ['L', 9],
  ['T', 9],
];

/** Each child's way through care: one placement or several, brothers and sisters often in one home. */
export function writePlacements(writing: Writing, courses: readonly CourseOfChild[]): Placed[] {
  const { chance } = writing;
  const placed: Placed[] = [];
  let shared: Way | null = null;
  for (const course of courses) {
    const care = course.segments.find(({ kind }) => kind === 'looked_after');
    if (care === undefined) continue;
    const way: Way =
      shared !== null && shared.from === care.from && chance.inHundred(58)
        ? shared
        : wayOf(writing, course, care.from, care.to);
    shared ??= way;
    placed.push(...writeWay(writing, course.child.id, way, care.to));
    writeLegalStatuses(writing, course.child.id, care.from, care.to);
  }
  return placed;
}

interface Step {
  readonly from: Day;
  readonly type: PlacementType;
  readonly reason: PlacementReason;
  readonly homeId: string | null;
  readonly lastsTo18: boolean | null;
}

interface Way {
  readonly from: Day;
  readonly steps: readonly Step[];
}

function wayOf(writing: Writing, { child }: CourseOfChild, from: Day, to: Day | null): Way {
  const { chance } = writing;
  const steps: Step[] = [];
  const end = to ?? asAt;
  let day = from;
  while (day <= end && steps.length < 7) {
    const last = steps.at(-1);
    const reason: PlacementReason = last === undefined ? 'S' : weighted(chance, reasons);
    const type =
      reason === 'L' && last !== undefined ? last.type : typeOf(chance, yearsBetween(child.born, day));
    const isSame = reason === 'L' && last !== undefined;
    const homeId = isSame ? last.homeId : homeFor(writing, type, day);
    const isLong = type === 'U1' || type === 'U4';
    steps.push({
      from: day,
      type,
      reason,
      homeId,
      lastsTo18: chance.inHundred(6) ? null : isLong && chance.inHundred(80),
    });
    day += isLong ? chance.between(300, 3_000) : chance.between(20, 1_100);
  }
  return { from, steps };
}

function typeOf(chance: Chance, age: number): PlacementType {
  const type = weighted(chance, types);
  if (age < 10 && (type === 'K2' || type === 'H5' || type === 'R2')) return 'U6';
  return type === 'H5' && age < 16 ? 'K2' : type;
}

/** The home in which the carers live; none recorded for some, and the mother's own where placed with her. */
function homeFor(writing: Writing, type: PlacementType, from: Day): string | null {
  const { chance, people } = writing;
  if (type === 'P1') return writing.homeId;
  if (chance.inHundred(6)) return null;
  if (type === 'K2') return addHome(writing, 'Children’s home', 'childrens_home').id;
  if (type === 'H5') return addHome(writing, 'Supported accommodation', 'supported_accommodation').id;
  if (type === 'R2') return addHome(writing, 'Hospital', 'hospital').id;
  const [grandmother] = people.grandparents;
  if ((type === 'U1' || type === 'U3') && grandmother !== undefined && chance.inHundred(60)) {
    const kin = addHome(writing, `${grandmother.row.givenName ?? 'Grandmother'}’s home`, 'kinship_home');
    stay(kin, grandmother.id, 'foster_carer', from - 800);
    return kin.id;
  }
  return fosterHome(writing, from);
}

function fosterHome(writing: Writing, from: Day): string {
  const { chance, prefix, rows } = writing;
  const home = addHome(
    writing,
    'Foster home',
    'foster_placement',
    chance.inHundred(12) ? { protectedFrom: ['*'] } : {},
  );
  const familyName = familyNameOf(chance);
  for (let carer = 0; carer < (chance.inHundred(55) ? 2 : 1); carer += 1) {
    const sex = carer === 0 ? 'female' : 'male';
    const id = `${prefix}-p${rows.people.length + 1}`;
    rows.people.push({
      id,
      givenName: givenNameOf(chance, sex),
      familyName,
      sex,
      dob: `${chance.between(1961, 1988)}`,
      dobCertainty: 'reported',
    });
    stay(home, id, 'foster_carer', from - chance.between(300, 4_000));
  }
  return home.id;
}

function writeWay(writing: Writing, childId: string, { steps }: Way, to: Day | null): Placed[] {
  const { chance, prefix, rows } = writing;
  const end = to === null || to > asAt ? null : to;
  return steps.flatMap((step, index) => {
    const until = steps[index + 1]?.from ?? end;
    if (until !== null && until <= step.from) return [];
    rows.placements.push({
      id: `${prefix}-pc${rows.placements.length + 1}`,
      personId: childId,
      type: step.type,
      startReason: step.reason,
      provider: chance.inHundred(70) ? 'PR1' : 'PR4',
      lastsTo18: step.lastsTo18,
      ...(step.type === 'U3' && chance.inHundred(35) ? { approval: 'temporary_carer' as const } : {}),
      from: isoOf(step.from),
      to: until === null ? null : isoOf(until),
      householdId: step.homeId,
    });
    const home = rows.households.find(({ id }) => id === step.homeId);
    if (home?.memberships != null)
      stay({ memberships: home.memberships }, childId, 'placed_child', step.from, until);
    return [{ childId, homeId: step.homeId, from: step.from, to: until }];
  });
}

/** By agreement, or under an interim order and then a care order. */
function writeLegalStatuses(
  { chance, prefix, rows }: Writing,
  personId: string,
  from: Day,
  to: Day | null,
): void {
  const end = to === null || to > asAt ? null : isoOf(to);
  const add = (code: 'V2' | 'C1' | 'C2' | 'E1', since: Day, until: string | null) =>
    rows.legalStatuses.push({
      id: `${prefix}-ls${rows.legalStatuses.length + 1}`,
      personId,
      code,
      from: isoOf(since),
      to: until,
    });
  if (chance.inHundred(34)) {
    add('V2', from, end);
    return;
  }
  const ordered = from + chance.between(150, 300);
  if (ordered >= (to ?? asAt)) {
    add('C1', from, end);
    return;
  }
  add('C1', from, isoOf(ordered));
  add(chance.inHundred(6) ? 'E1' : 'C2', ordered, end);
}
