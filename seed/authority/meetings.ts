import { holderOn, type Allocation } from './allocation.ts';
import type { CourseOfChild, Segment } from './course.ts';
import { asAt, workingDayFrom, type Day } from './days.ts';
import { addContact, type ContactFacts, type Writing } from './family-file-rows.ts';
import type { PartnerAgency } from './partner-agencies.ts';

/** Somebody of an agency who is asked to meetings about the family. */
export interface Invited {
  readonly workerId: string;
  readonly agency: PartnerAgency;
}

interface Round {
  readonly kind: ContactFacts['kind'];
  /** Days after the plan began, then between one meeting and the next. */
  readonly after: readonly number[];
}

const rounds: Partial<Record<Segment['kind'], readonly Round[]>> = {
  child_protection: [
    { kind: 'initial_cp_conference', after: [0] },
    { kind: 'core_group', after: [11, 36] },
    { kind: 'review_cp_conference', after: [84, 172] },
  ],
  child_in_need: [{ kind: 'cin_review', after: [40, 80] }],
  early_help: [{ kind: 'taf_meeting', after: [35, 62] }],
  looked_after: [{ kind: 'cla_review', after: [24, 86, 170] }],
};

/** Conferences, reviews and core groups: about all who are under the plan on that day, one meeting for them together. */
export function writeMeetings(
  writing: Writing,
  courses: readonly CourseOfChild[],
  allocations: readonly Allocation[],
  invited: readonly Invited[],
): void {
  const done = new Set<string>();
  for (const course of courses) {
    for (const segment of course.segments) {
      for (const round of rounds[segment.kind] ?? []) {
        const key = `${round.kind} ${segment.from}`;
        if (!done.has(key)) writeRound(writing, courses, segment, round, allocations, invited);
        done.add(key);
      }
    }
  }
}

function writeRound(
  writing: Writing,
  courses: readonly CourseOfChild[],
  { kind, from, to }: Segment,
  round: Round,
  allocations: readonly Allocation[],
  invited: readonly Invited[],
): void {
  const { chance } = writing;
  const end = Math.min(to ?? asAt, asAt);
  let day = from;
  for (let index = 0; ; index += 1) {
    const isOnce = round.after.length === 1;
    if (isOnce && index > 0) return;
    const gap = round.after[Math.min(index, round.after.length - 1)] ?? 0;
    const late = chance.inHundred(9) ? chance.between(115, 180) : chance.between(75, 100);
    day = gap === 0 ? from : workingDayFrom(day + Math.max(3, Math.round((gap * late) / 100)));
    if (day > end) return;
    const about = courses.filter(({ segments }) =>
      segments.some((one) => one.kind === kind && one.from <= day && (one.to === null || one.to >= day)),
    );
    const childIds = about.map(({ child }) => child.id);
    if (childIds.length > 0) writeMeeting(writing, round.kind, day, childIds, allocations, invited);
  }
}

function writeMeeting(
  writing: Writing,
  kind: ContactFacts['kind'],
  day: Day,
  aboutIds: readonly string[],
  allocations: readonly Allocation[],
  invited: readonly Invited[],
): void {
  const { chance, people, directory } = writing;
  const holder = holderOn(allocations, day)?.id ?? null;
  const workers = [...(holder === null ? [] : [holder]), ...invited.map(({ workerId }) => workerId)];
  const family = [people.mother.id, ...people.fathers.filter(() => chance.inHundred(30)).map(({ id }) => id)];
  const attended = workers.filter((id) => id === holder || chance.inHundred(72));
  const isHeld = !chance.inHundred(4);
  addContact(writing, day, {
    kind,
    outcome: isHeld ? 'completed' : chance.oneOf(['cancelled_by_agency', 'cancelled_by_family']),
    professionalIds: isHeld ? attended : workers.slice(0, 1),
    agencyIds: [directory.socialCareId],
    aboutIds: [...aboutIds],
    invitedIds: [...workers, ...family],
    attendedIds: isHeld ? [...attended, ...family.filter(() => chance.inHundred(68))] : [],
  });
}
