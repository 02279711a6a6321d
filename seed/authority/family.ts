import type { Chance } from '../generate/chance.ts';
import { allocationsOf, type Allocation } from './allocation.ts';
import { courseOf, isOpen, type Course, type CourseOfChild, type Pathway } from './course.ts';
import { asAt, isoOf, type Day } from './days.ts';
import type { Directory } from './directory.ts';
import { writeConcerns, restrictSome, writeMissing } from './family-extras.ts';
import { emptyRows, type FamilyRows, type Writing } from './family-file-rows.ts';
import { familyPeople } from './family-people.ts';
import { addHome, settle } from './homes.ts';
import { writeMeetings } from './meetings.ts';
import { agenciesAround, writeBackground, writeOtherAgencies } from './other-agencies.ts';
import { writePlacements, type Placed } from './placements.ts';
import { categoryOf, writePlans } from './plans.ts';
import type { CareTeam, TeamKind } from './social-care-teams.ts';
import { habitOf, writeVisits } from './visits.ts';

/** One family of the authority with the team that leads, as the lists of a family file. */
export interface AuthorityFamily {
  readonly rows: FamilyRows;
  readonly openChildren: number;
}

const leads: Record<Pathway, TeamKind> = {
  early_help: 'family_help',
  assessment: 'assessment',
  child_in_need: 'safeguarding',
  child_protection: 'safeguarding',
  care: 'safeguarding',
  leaving_care: 'leaving_care',
  private_fostering: 'safeguarding',
  closed: 'safeguarding',
};

interface Asked {
  readonly prefix: string;
  readonly chance: Chance;
  readonly directory: Directory;
  readonly pathway: Pathway;
  readonly areaId: string;
  readonly sparseness: number;
}

/** Writes one family: who they are, what happened, who works with them, who saw whom. */
export function authorityFamily({
  prefix,
  chance,
  directory,
  pathway,
  areaId,
  sparseness,
}: Asked): AuthorityFamily {
  const people = familyPeople(prefix, chance, { pathway });
  const rows = emptyRows();
  rows.people.push(...people.growth.people.map(({ row }) => row));
  rows.ties.push(...people.growth.ties);
  const writing: Writing = { chance, prefix, directory, people, rows, homeId: `${prefix}-h1` };
  addHome(writing, `${people.mother.row.givenName ?? 'The family'}’s home`, 'family_home');
  const course = courseOf(chance, pathway, people);
  settle(writing, course.children);
  const category = categoryOf(chance);
  for (const child of course.children) writePlans(writing, child, category);
  const placed = writePlacements(writing, course.children);
  const around = agenciesAround(writing);
  const team = teamOf(directory, areaId, leads[pathway], chance);
  const allocations = allocationsOf(chance, team, course.referredOn, course.closedOn);
  writeHomeVisits(writing, course, team, allocations);
  const care = teamOf(directory, areaId, 'care', chance);
  const inCare = writeCareVisits(writing, course, care, placed);
  writeMeetings(writing, course.children, allocations, [around.practice, around.nurse, around.primary]);
  writeOtherAgencies(writing, course, around, sparseness);
  writeBackground(writing, course, allocations, sparseness);
  writeMissing(writing, course);
  writeConcerns(writing, course, around);
  writeInvolvements(writing, course, allocations, inCare);
  for (const one of course.children.filter(isOpen))
    involvePartners(writing, one, around.nurse.workerId, around.schoolOf(one, asAt)?.workers[0].id ?? null);
  restrictSome(writing);
  return { rows, openChildren: course.children.filter(isOpen).length };
}

function teamOf({ teams }: Directory, areaId: string, kind: TeamKind, chance: Chance): CareTeam {
  const there = teams.filter((team) => team.areaId === areaId && team.kind === kind);
  const team = there[chance.below(Math.max(1, there.length))];
  if (team === undefined) throw new RangeError(`The area ${areaId} has no team of the kind ${kind}.`);
  return team;
}

function writeHomeVisits(
  writing: Writing,
  course: Course,
  team: CareTeam,
  allocations: readonly Allocation[],
): void {
  const { people, homeId, chance } = writing;
  const adultIds = [people.mother.id, ...(people.partner === null ? [] : [people.partner.id])];
  const first = Math.min(
    ...course.children.flatMap(({ segments }) => segments.map(({ from }) => from)),
    asAt + 1,
  );
  if (first > asAt) return;
  const to = course.closedOn;
  writeVisits(
    writing,
    { courses: course.children, homeId, from: first, to, team, allocations, adultIds, isPlaced: false },
    habitOf(chance),
  );
}

/** Each child in care has a worker of the care team, shared with those placed in the same home. */
function writeCareVisits(
  writing: Writing,
  course: Course,
  team: CareTeam,
  placed: readonly Placed[],
): Map<string, Allocation[]> {
  const { chance } = writing;
  const allocations = new Map<string, Allocation[]>();
  const done = new Set<string>();
  for (const place of placed) {
    const key = `${place.homeId ?? place.childId} ${place.from}`;
    if (done.has(key)) continue;
    done.add(key);
    const together = placed.filter(({ homeId, from }) => `${homeId ?? place.childId} ${from}` === key);
    const courses = together.flatMap(({ childId }) =>
      course.children.filter(({ child }) => child.id === childId),
    );
    const held =
      allocations.get(place.childId) ?? allocationsOf(chance, team, place.from, endOfCare(courses));
    for (const { childId } of together) if (!allocations.has(childId)) allocations.set(childId, held);
    writeVisits(
      writing,
      {
        courses,
        homeId: place.homeId,
        from: place.from,
        to: place.to,
        team,
        allocations: held,
        adultIds: [],
        isPlaced: true,
      },
      habitOf(chance),
    );
  }
  return allocations;
}

function endOfCare(courses: readonly CourseOfChild[]): Day | null {
  const ends = courses.flatMap(({ segments }) =>
    segments.filter(({ kind }) => kind === 'looked_after').map(({ to }) => to),
  );
  return ends.includes(null) || ends.length === 0 ? null : Math.max(...ends.map((to) => to ?? 0));
}

function writeInvolvements(
  { prefix, rows }: Writing,
  course: Course,
  atHome: readonly Allocation[],
  inCare: ReadonlyMap<string, readonly Allocation[]>,
): void {
  for (const { child, segments } of course.children) {
    if (segments.length === 0) continue;
    for (const { worker, from, to } of inCare.get(child.id) ?? atHome) {
      rows.involvements.push({
        id: `${prefix}-v${rows.involvements.length + 1}`,
        professionalId: worker.id,
        personId: child.id,
        role: 'allocated',
        from: isoOf(from),
        to: to === null ? null : isoOf(to),
      });
    }
  }
}

function involvePartners(
  { prefix, rows, chance }: Writing,
  { child }: CourseOfChild,
  nurseId: string,
  teacherId: string | null,
): void {
  const workers = [chance.inHundred(60) ? nurseId : null, chance.inHundred(80) ? teacherId : null];
  for (const professionalId of workers) {
    if (professionalId === null) continue;
    rows.involvements.push({
      id: `${prefix}-v${rows.involvements.length + 1}`,
      professionalId,
      personId: child.id,
      role: null,
      from: isoOf(asAt - chance.between(30, 500)),
    });
  }
}
