import type { ContactKind } from '../../api/domain/vocabulary.ts';
import { holderOn, type Allocation } from './allocation.ts';
import { isOpen, type Course, type CourseOfChild } from './course.ts';
import { asAt, firstDay, isSchoolDay, workingDayFrom, yearsBetween, type Day } from './days.ts';
import { addContact, type ContactFacts, type Writing } from './family-file-rows.ts';
import type { Invited } from './meetings.ts';
import type { PartnerAgency } from './partner-agencies.ts';

/** Which school, nursery, practice and nurse each child of the family has. */
export interface Around {
  readonly schoolOf: (course: CourseOfChild, day: Day) => PartnerAgency | null;
  readonly practice: Invited;
  readonly nurse: Invited;
  readonly primary: Invited;
}

export function agenciesAround({ chance, directory }: Writing): Around {
  const { partners } = directory;
  const primary = chance.oneOf(partners.primarySchools);
  const secondary = chance.oneOf(partners.secondarySchools);
  const nursery = chance.oneOf(partners.nurseries);
  const practice = chance.oneOf(partners.practices);
  const one = (agency: PartnerAgency): Invited => ({ agency, workerId: chance.oneOf(agency.workers).id });
  return {
    schoolOf: ({ child }, day) => {
      const age = yearsBetween(child.born, day);
      if (age < 2 || age > 17) return null;
      return age < 5 ? nursery : age < 11 ? primary : secondary;
    },
    practice: one(practice),
    nurse: one(partners.healthVisiting),
    primary: one(primary),
  };
}

interface Rate {
  readonly kind: ContactKind;
  /** Mean days between two of them while the case is open; when it is not, four times as long. */
  readonly every: number;
  readonly ages: readonly [from: number, to: number];
  readonly isSeen: boolean;
  readonly alone: number;
  readonly agency: 'school' | 'nurse' | 'practice' | 'hospital' | 'camhs' | 'police';
  /** Of a hundred children, how many have any of them. */
  readonly share: number;
}

const rates: readonly Rate[] = [
  {
    kind: 'school_welfare_conversation',
    every: 30,
    ages: [4, 17],
    isSeen: true,
    alone: 68,
    agency: 'school',
    share: 82,
  },
  {
    kind: 'school_observation',
    every: 42,
    ages: [4, 17],
    isSeen: true,
    alone: 4,
    agency: 'school',
    share: 75,
  },
  {
    kind: 'nursery_observation',
    every: 30,
    ages: [2, 5],
    isSeen: true,
    alone: 6,
    agency: 'school',
    share: 70,
  },
  {
    kind: 'health_visitor_visit',
    every: 58,
    ages: [0, 5],
    isSeen: true,
    alone: 2,
    agency: 'nurse',
    share: 92,
  },
  { kind: 'health_drop_in', every: 110, ages: [11, 18], isSeen: true, alone: 90, agency: 'nurse', share: 40 },
  { kind: 'health_review', every: 210, ages: [0, 18], isSeen: true, alone: 10, agency: 'nurse', share: 70 },
  { kind: 'gp_appointment', every: 95, ages: [0, 18], isSeen: true, alone: 6, agency: 'practice', share: 85 },
  {
    kind: 'ed_attendance',
    every: 420,
    ages: [0, 18],
    isSeen: true,
    alone: 12,
    agency: 'hospital',
    share: 35,
  },
  {
    kind: 'clinic_appointment',
    every: 150,
    ages: [0, 18],
    isSeen: true,
    alone: 4,
    agency: 'hospital',
    share: 22,
  },
  {
    kind: 'treatment_session',
    every: 24,
    ages: [9, 18],
    isSeen: true,
    alone: 75,
    agency: 'camhs',
    share: 12,
  },
  {
    kind: 'police_school_notification',
    every: 260,
    ages: [4, 18],
    isSeen: false,
    alone: 0,
    agency: 'police',
    share: 30,
  },
];

/** School, health and police, child by child. */
export function writeOtherAgencies(
  writing: Writing,
  course: Course,
  around: Around,
  sparseness: number,
): void {
  for (const child of course.children) {
    if (child.child.isUnborn) continue;
    for (const rate of rates) {
      if (writing.chance.inHundred(rate.share)) writeRate(writing, course, child, rate, around, sparseness);
    }
  }
}

function writeRate(
  writing: Writing,
  course: Course,
  one: CourseOfChild,
  rate: Rate,
  around: Around,
  sparseness: number,
): void {
  const { chance, directory } = writing;
  const { partners } = directory;
  const fixed = {
    nurse: around.nurse.agency,
    practice: around.practice.agency,
    hospital: partners.hospital,
    camhs: partners.mentalHealth,
    police: partners.police,
  };
  const isAtSchool = rate.agency === 'school';
  let day = Math.max(firstDay, one.child.born) + chance.below(Math.round(rate.every * sparseness));
  for (; day <= asAt; day += gapOf(writing, course, one, day, rate.every * sparseness)) {
    const age = yearsBetween(one.child.born, day);
    if (age < rate.ages[0] || age >= rate.ages[1]) continue;
    const agency = rate.agency === 'school' ? around.schoolOf(one, day) : fixed[rate.agency];
    if (agency === null || (isAtSchool && !isSchoolDay(day))) continue;
    const worker = rate.agency === 'nurse' ? around.nurse.workerId : chance.oneOf(agency.workers).id;
    addContact(writing, isAtSchool ? day : workingDayFrom(day), {
      ...factsOf(writing, one.child.id, rate),
      professionalIds: [worker],
    });
  }
}

/** More often while social care is there. */
function gapOf(
  { chance }: Writing,
  { referredOn, closedOn }: Course,
  _one: CourseOfChild,
  day: Day,
  every: number,
): number {
  const isQuiet = day < referredOn - 30 || (closedOn !== null && day > closedOn + 30);
  return Math.max(1, Math.round((every * (isQuiet ? 3.4 : 1) * chance.between(30, 170)) / 100));
}

function factsOf(writing: Writing, personId: string, { kind, isSeen, alone }: Rate): ContactFacts {
  const { chance, people } = writing;
  const isAppointment = kind.endsWith('appointment') || kind === 'treatment_session';
  if (isAppointment && chance.inHundred(13))
    return { kind, outcome: 'was_not_brought', aboutIds: [personId] };
  if (!isSeen) return { kind, aboutIds: [personId] };
  const isAlone = chance.inHundred(alone);
  const withMother = !isAlone && kind.startsWith('health_visitor') ? { presentWith: [people.mother.id] } : {};
  return {
    kind,
    aboutIds: [personId],
    participants: [{ personId, seen: true, alone: chance.inHundred(9) ? null : isAlone, ...withMother }],
  };
}

/** Calls and letters of the worker, and what the police and the recovery service write down of the adults. */
export function writeBackground(
  writing: Writing,
  course: Course,
  allocations: readonly Allocation[],
  sparseness: number,
): void {
  const { chance, people, directory } = writing;
  const open = course.children.filter(({ segments }) => segments.length > 0).map(({ child }) => child.id);
  const end = Math.min(course.closedOn ?? asAt, asAt);
  const begun = Math.max(course.referredOn, firstDay);
  for (
    let day = begun;
    day < end && open.length > 0;
    day += Math.max(1, Math.round(sparseness * chance.between(2, 10)))
  ) {
    const worker = holderOn(allocations, day);
    if (worker === null) continue;
    const isCall = chance.inHundred(62);
    addContact(writing, workingDayFrom(day), {
      kind: isCall
        ? 'phone_call'
        : chance.oneOf(['email_or_letter', 'message', 'email_or_letter', 'video_call']),
      professionalIds: [worker.id],
      aboutIds: chance.inHundred(70)
        ? open
        : [chance.oneOf(people.children as [(typeof people.children)[number]]).id],
      ...(isCall && chance.inHundred(20)
        ? { outcome: 'did_not_attend' as const, aboutIds: [], mentionedIds: open }
        : {}),
      ...(chance.inHundred(25) ? { sharedWithAgencyIds: [directory.partners.healthVisiting.id] } : {}),
    });
  }
  writeAdults(writing, course, open, sparseness);
  if (course.referredOn >= firstDay) writeFrontDoor(writing, course);
}

function writeAdults(
  writing: Writing,
  course: Course,
  childIds: readonly string[],
  sparseness: number,
): void {
  const { chance, people, directory } = writing;
  const { police, recovery, housing } = directory.partners;
  const services = [
    { share: 34, agency: police, kind: 'police_attendance' as const, every: 120 },
    { share: 12, agency: recovery, kind: 'treatment_session' as const, every: 19 },
    { share: 18, agency: housing, kind: 'housing_visit' as const, every: 150 },
  ];
  for (const { share, agency, kind, every } of services) {
    if (!chance.inHundred(share)) continue;
    const worker = chance.oneOf(agency.workers).id;
    const begun = Math.max(firstDay, course.referredOn - 120);
    for (
      let day = begun + chance.below(every);
      day < asAt;
      day += Math.max(2, Math.round((every * sparseness * chance.between(40, 170)) / 100))
    ) {
      const born = people.children
        .filter((child) => !child.isUnborn && child.born <= day)
        .map(({ id }) => id);
      const seen = kind === 'treatment_session' ? [] : born.filter(() => chance.inHundred(28));
      addContact(writing, day, {
        kind,
        professionalIds: [worker],
        aboutIds: seen,
        mentionedIds: childIds.filter((id) => !seen.includes(id) && chance.inHundred(40)),
        householdId: kind === 'treatment_session' ? null : writing.homeId,
        participants: [people.mother.id, ...seen].map((personId) => ({ personId, seen: true, alone: false })),
      });
    }
  }
}

function writeFrontDoor(writing: Writing, { referredOn, children }: Course): void {
  const { chance, directory } = writing;
  const { police, primarySchools, hospital } = directory.partners;
  const agency = chance.oneOf([police, primarySchools[0], hospital]);
  const aboutIds = children
    .filter((one) => isOpen(one) || one.segments.length > 0)
    .map(({ child }) => child.id);
  if (aboutIds.length === 0) return;
  addContact(writing, referredOn, {
    kind: 'front_door_contact',
    professionalIds: [chance.oneOf(agency.workers).id],
    aboutIds,
    sharedWithAgencyIds: [directory.socialCareId],
  });
}
