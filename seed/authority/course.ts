import type { PlanKind } from '../../api/domain/vocabulary.ts';
import { weighted, type Chance } from '../generate/chance.ts';
import { asAt, yearsBetween, type Day } from './days.ts';
import type { Child, FamilyPeople } from './family-people.ts';

/** Why the authority works with a family; `closed` is one that it worked with and no longer does. */
export type Pathway =
  | 'early_help'
  | 'assessment'
  | 'child_in_need'
  | 'child_protection'
  | 'care'
  | 'leaving_care'
  | 'private_fostering'
  | 'closed';

/** A time in which a child was under a plan, or was being assessed. */
export interface Segment {
  readonly kind: PlanKind | 'assessment';
  readonly from: Day;
  /** Null: it goes on. */
  readonly to: Day | null;
}

export interface CourseOfChild {
  readonly child: Child;
  readonly segments: readonly Segment[];
}

/** What happened to a family, from the first referral of the latest case. */
export interface Course {
  readonly pathway: Pathway;
  readonly referredOn: Day;
  readonly closedOn: Day | null;
  readonly children: readonly CourseOfChild[];
}

export const openPathways = [
  ['early_help', 17],
  ['assessment', 11],
  ['child_in_need', 33],
  ['child_protection', 15],
  ['care', 23],
  ['leaving_care', 12],
  ['private_fostering', 1.2],
] as const satisfies readonly (readonly [Pathway, number])[];

export function courseOf(chance: Chance, pathway: Pathway, people: FamilyPeople): Course {
  const dates = datesOf(chance, pathway);
  const earlier = chance.inHundred(18) ? earlierCase(chance, dates.referredOn) : [];
  const children = people.children.map((child) => ({
    child,
    segments: [...earlier, ...segmentsOf(chance, pathway, dates, child)].flatMap((segment) =>
      within(chance, segment, child),
    ),
  }));
  return { pathway, referredOn: dates.referredOn, closedOn: dates.closedOn, children };
}

interface Dates {
  readonly referredOn: Day;
  /** When the plan began that is the heart of the case. */
  readonly planOn: Day;
  readonly closedOn: Day | null;
}

function datesOf(chance: Chance, pathway: Pathway): Dates {
  const ago = (least: number, most: number) => asAt - chance.between(least, most);
  const open = (planOn: Day, before: number) => ({ planOn, referredOn: planOn - before, closedOn: null });
  switch (pathway) {
    case 'assessment':
      return open(ago(0, 64), chance.between(0, 6));
    case 'early_help':
      return open(ago(5, 330), chance.between(3, 30));
    case 'child_in_need':
      return open(ago(2, chance.inHundred(70) ? 300 : 640), chance.between(25, 80));
    case 'child_protection':
      return open(ago(1, chance.inHundred(75) ? 330 : 640), chance.between(40, 330));
    case 'care':
      return open(ago(4, chance.inHundred(45) ? 500 : 2_600), chance.between(5, 300));
    case 'leaving_care':
      return open(ago(900, 3_000), chance.between(5, 300));
    case 'private_fostering':
      return open(ago(3, 560), chance.between(0, 20));
    case 'closed': {
      const closedOn = ago(12, 900);
      const planOn = closedOn - chance.between(30, 420);
      return { planOn, closedOn, referredOn: planOn - chance.between(15, 70) };
    }
  }
}

/** A case of some years before, closed and come back. */
function earlierCase(chance: Chance, referredOn: Day): Segment[] {
  const to = referredOn - chance.between(40, 700);
  return [{ kind: chance.oneOf(['child_in_need', 'early_help']), from: to - chance.between(60, 380), to }];
}

function segmentsOf(chance: Chance, pathway: Pathway, dates: Dates, child: Child): Segment[] {
  const { planOn, referredOn, closedOn } = dates;
  const age = yearsBetween(child.born, planOn);
  const assessed: Segment = { kind: 'assessment', from: referredOn, to: Math.max(referredOn + 1, planOn) };
  const need: Segment = { kind: 'child_in_need', from: planOn, to: closedOn };
  switch (pathway) {
    case 'assessment':
      return chance.inHundred(94) ? [{ kind: 'assessment', from: referredOn, to: null }] : [];
    case 'early_help':
      return chance.inHundred(86) && !child.isUnborn ? [{ kind: 'early_help', from: planOn, to: null }] : [];
    case 'child_in_need':
      return chance.inHundred(91) ? [assessed, child.isUnborn ? unbornPlan(planOn) : need] : [];
    case 'child_protection':
      return protection(chance, dates);
    case 'care':
      if (child.isUnborn) return [assessed, unbornPlan(planOn)];
      if (chance.inHundred(76) && planOn > child.born)
        return [{ kind: 'looked_after', from: planOn, to: null }];
      return chance.inHundred(45) ? [{ ...need, from: Math.max(planOn, asAt - 400) }] : [];
    case 'leaving_care':
      return age > 4 && (yearsBetween(child.born, asAt) > 17 || chance.inHundred(55))
        ? [{ kind: 'looked_after', from: planOn, to: null }]
        : [];
    case 'private_fostering':
      return age >= 4 && age < 16 ? [{ kind: 'private_fostering', from: planOn, to: null }] : [];
    case 'closed':
      return chance.inHundred(88)
        ? [
            assessed,
            weighted(chance, [
              [need, 5],
              [{ ...need, kind: 'early_help' as const }, 4],
            ]),
          ]
        : [];
  }
}

function unbornPlan(planOn: Day): Segment {
  return { kind: 'pre_birth_assessment', from: Math.max(planOn, asAt - 80), to: null };
}

/** Most brothers and sisters are conferenced together; some are in need, and some are under no plan at all. */
function protection(chance: Chance, { planOn, referredOn }: Dates): Segment[] {
  const assessed: Segment = { kind: 'assessment', from: referredOn, to: referredOn + chance.between(22, 38) };
  const before: Segment[] =
    planOn - referredOn > 100 ? [{ kind: 'child_in_need', from: referredOn + 40, to: planOn }] : [];
  if (chance.inHundred(80))
    return [assessed, ...before, { kind: 'child_protection', from: planOn, to: null }];
  return chance.inHundred(60) ? [assessed, { kind: 'child_in_need', from: planOn, to: null }] : [];
}

const untilAge18 = Math.round(18 * 365.25);

/** So long before a birth a service knows of it: from about the twelfth week. */
const daysKnownBeforeBirth = 195;

/** Nothing before birth but what is for the unborn; nothing after 18, but for a plan that somebody forgot to close. */
function within(chance: Chance, segment: Segment, { born, isUnborn }: Child): Segment[] {
  const isBeforeBirth = segment.kind === 'pre_birth_assessment' || segment.kind === 'child_protection';
  if (isUnborn)
    return isBeforeBirth ? [{ ...segment, from: Math.max(segment.from, born - daysKnownBeforeBirth) }] : [];
  const from = Math.max(segment.from, born);
  const grown = born + untilAge18;
  if (from >= grown || (segment.to !== null && segment.to <= from)) return [];
  const isLeftOpen = segment.to === null && segment.kind !== 'looked_after' && chance.inHundred(14);
  const to = (segment.to ?? asAt + 1) > grown && !isLeftOpen ? grown : segment.to;
  const kept = { ...segment, from, to };
  if (segment.kind !== 'looked_after' || to !== grown || grown > asAt) return [kept];
  return [kept, { kind: 'care_leaver', from: grown, to: null }];
}

/** Is the child open to the authority on the day it speaks of? */
export function isOpen({ segments }: CourseOfChild): boolean {
  return segments.some(({ from, to }) => from <= asAt && (to === null || to > asAt));
}

export function segmentOn({ segments }: CourseOfChild, day: Day): Segment | null {
  return segments.findLast(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}
