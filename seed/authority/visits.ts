import type { ContactOutcome } from '../../api/domain/vocabulary.ts';
import type { ParticipantRow } from '../../api/exchange/family-file/work-schema.ts';
import { weighted, type Chance, type Weighted } from '../generate/chance.ts';
import { holderOn, workerOf, type Allocation } from './allocation.ts';
import { segmentOn, type CourseOfChild, type Segment } from './course.ts';
import { asAt, firstDay, workingDayFrom, yearsBetween, type Day } from './days.ts';
import { addContact, type Writing } from './family-file-rows.ts';
import type { CareTeam } from './social-care-teams.ts';

/** How a family is visited: how often late, and what is written down of it. */
export interface Habit {
  /** Of a hundred visits. */
  readonly late: number;
  readonly alone: number;
  readonly bedroom: number;
  readonly noAccess: number;
  readonly blank: number;
}

export function habitOf(chance: Chance): Habit {
  const late = weighted(chance, [
    [chance.between(0, 4), 60],
    [chance.between(5, 14), 30],
    [chance.between(22, 50), 10],
  ]);
  return {
    late,
    alone: weighted(chance, [
      [chance.between(55, 90), 50],
      [chance.between(20, 55), 35],
      [chance.between(0, 10), 15],
    ]),
    bedroom: chance.between(5, 60),
    noAccess: weighted(chance, [
      [3, 60],
      [9, 30],
      [28, 10],
    ]),
    blank: chance.inHundred(12) ? 18 : 2,
  };
}

/** Visited together: children who live in one home and are under plans of one team. */
export interface VisitedGroup {
  readonly courses: readonly CourseOfChild[];
  readonly homeId: string | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly team: CareTeam;
  readonly allocations: readonly Allocation[];
  readonly adultIds: readonly string[];
  /** Looked after in this place: the plan at home does not count. */
  readonly isPlaced: boolean;
}

const intervals: Partial<Record<Segment['kind'], number>> = {
  child_protection: 14,
  child_in_need: 28,
  looked_after: 42,
  private_fostering: 42,
  care_leaver: 60,
  early_help: 38,
  pre_birth_assessment: 28,
  assessment: 20,
};

const failed: readonly Weighted<ContactOutcome>[] = [
  ['no_access', 44],
  ['not_home', 22],
  ['cancelled_by_family', 20],
  ['cancelled_by_agency', 9],
  ['refused_entry', 5],
];

/** Walks from visit to visit: mostly in time, sometimes late, sometimes to a closed door and then again. */
export function writeVisits(writing: Writing, group: VisitedGroup, habit: Habit): void {
  const { chance } = writing;
  const elusive = new Set(
    group.courses
      .filter(({ child }) => chance.inHundred(yearsBetween(child.born, asAt) > 12 ? 16 : 6))
      .map(({ child }) => child.id),
  );
  const end = Math.min(group.to ?? asAt, asAt);
  let day = group.from;
  let isFirst = true;
  while (day <= end) {
    const open = group.courses.filter((course) => isVisited(course, day, group.isPlaced));
    const interval = Math.min(
      ...open.map((course) => intervals[segmentOn(course, day)?.kind ?? 'assessment'] ?? 60),
    );
    if (open.length === 0) {
      day += 7;
      continue;
    }
    const gap = isFirst && group.isPlaced ? 7 : interval;
    const isLate = chance.inHundred(habit.late * (holderOn(group.allocations, day) === null ? 2.5 : 1));
    const stretch = isLate ? chance.between(112, chance.inHundred(25) ? 330 : 190) : chance.between(45, 90);
    const next = workingDayFrom(day + Math.max(1, Math.round((gap * stretch) / 100)));
    if (next > end) return;
    const seesSomebody = next < firstDay || writeVisit(writing, group, habit, elusive, open, next);
    day = seesSomebody ? next : next - Math.round(gap * 0.8);
    if (day < group.from + 2 || next - day > 60) day = next;
    isFirst = false;
  }
}

function isVisited(course: CourseOfChild, day: Day, isPlaced: boolean): boolean {
  const segment = segmentOn(course, day);
  if (segment === null) return false;
  const isInCare = segment.kind === 'looked_after';
  return isPlaced ? isInCare : !isInCare;
}

/** @returns did it see anybody? */
function writeVisit(
  writing: Writing,
  group: VisitedGroup,
  habit: Habit,
  elusive: ReadonlySet<string>,
  open: readonly CourseOfChild[],
  day: Day,
): boolean {
  const { chance } = writing;
  const worker = holderOn(group.allocations, day) ?? workerOf(chance, group.team, day);
  const isEarlyHelp = group.team.kind === 'family_help';
  const announced = chance.inHundred(10) ? null : chance.inHundred(72);
  const isFailed = chance.inHundred(habit.noAccess * (announced === false ? 3 : 1));
  const born = open.filter(({ child }) => !child.isUnborn && child.born <= day);
  const aboutIds = open.map(({ child }) => child.id);
  const common = {
    kind: isEarlyHelp
      ? 'family_support_visit'
      : group.team.kind === 'leaving_care'
        ? 'home_visit'
        : 'statutory_visit',
    householdId: group.homeId,
    announced,
    professionalIds: worker === null ? [] : [worker.id],
    aboutIds,
  };
  if (worker === null) return true;
  if (isFailed) {
    addContact(writing, day, { ...common, outcome: weighted(chance, failed) });
    return false;
  }
  const adults = group.adultIds.filter(() => chance.inHundred(78));
  const together = born.filter(({ child }) => !elusive.has(child.id)).map(({ child }) => child.id);
  const participants = born.flatMap(({ child }): ParticipantRow[] => {
    if (elusive.has(child.id) ? chance.inHundred(62) : chance.inHundred(5))
      return absent(chance, child.id, habit);
    return [
      seenChild(writing, child.id, yearsBetween(child.born, day), habit, [
        ...adults,
        ...together.filter((id) => id !== child.id),
      ]),
    ];
  });
  const withAdults = adults.map((personId) => ({ personId, seen: true, alone: null, spokenTo: true }));
  addContact(writing, day, { ...common, participants: [...participants, ...withAdults] });
  return participants.some(({ seen }) => seen === true) || born.length === 0;
}

/** Not there: written down as not seen, left blank, or not listed at all. */
function absent(chance: Chance, personId: string, habit: Habit): ParticipantRow[] {
  if (chance.inHundred(15)) return [];
  return [{ personId, seen: chance.inHundred(habit.blank * 3) ? null : false }];
}

function seenChild(
  { chance }: Writing,
  personId: string,
  age: number,
  habit: Habit,
  withIds: readonly string[],
): ParticipantRow {
  if (chance.inHundred(habit.blank)) return { personId, seen: true };
  const alone = age >= 4 ? chance.inHundred(habit.alone) : chance.inHundred(4);
  return {
    personId,
    seen: true,
    alone,
    spokenTo: age >= 2 && chance.inHundred(88),
    bedroomSeen: chance.inHundred(20) ? null : chance.inHundred(habit.bedroom),
    ...(alone || withIds.length === 0 ? {} : { presentWith: withIds.slice(0, 2) }),
    ...(alone || !chance.inHundred(30)
      ? {}
      : {
          notAloneReason:
            age < 4
              ? ('too_young' as const)
              : chance.oneOf(['child_declined', 'carer_refused', 'no_private_space', 'not_recorded']),
        }),
  };
}
