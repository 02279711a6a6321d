import type { PlanRow } from '../../api/exchange/family-file/work-schema.ts';
import { weighted, type Chance } from '../generate/chance.ts';
import type { CourseOfChild, Segment } from './course.ts';
import { asAt, isoOf, type Day } from './days.ts';
import type { Writing } from './family-file-rows.ts';

const categories = [
  ['neglect', 50],
  ['emotional_abuse', 34],
  ['physical_abuse', 9],
  ['sexual_abuse', 4],
  ['neglect, emotional_abuse', 3],
] as const;

/** The plans of a child as the file has them, and the days from which duties are counted. */
export function writePlans(writing: Writing, { child, segments }: CourseOfChild, category: string): void {
  const { chance, rows } = writing;
  for (const segment of segments) {
    if (segment.kind === 'assessment') writeReferral(writing, child.id, segment);
    else rows.plans.push(planRow(writing, child.id, { ...segment, kind: segment.kind }, category));
    if (segment.kind === 'child_protection') writeEnquiry(writing, child.id, segment.from);
    if (segment.kind === 'looked_after') notice(writing, child.id, 'looked_after_began', segment.from);
    if (segment.kind === 'private_fostering') notice(writing, child.id, 'council_aware', segment.from);
    if (segment.kind === 'care_leaver') {
      const moved = segment.from + chance.between(0, 40);
      notice(writing, child.id, 'accommodation', moved);
      if (chance.inHundred(30)) notice(writing, child.id, 'accommodation', moved + chance.between(60, 500));
    }
  }
}

export function categoryOf(chance: Chance): string {
  return weighted(chance, categories);
}

function planRow(
  { chance, prefix, rows }: Writing,
  personId: string,
  { kind, from, to }: Segment & { readonly kind: PlanRow['kind'] },
  category: string,
): PlanRow {
  const isImprecise = kind !== 'child_protection' && chance.inHundred(0.7);
  return {
    id: `${prefix}-pl${rows.plans.length + 1}`,
    personId,
    kind,
    ...(kind === 'child_protection' ? { category } : {}),
    from: isImprecise ? isoOf(from).slice(0, 7) : isoOf(from),
    to: to === null || to > asAt ? null : isoOf(to),
    ...ownInterval(chance, kind),
  };
}

/** Now and then a plan asks for more, or for less, than the rule does. */
function ownInterval(chance: Chance, kind: PlanRow['kind']): Pick<PlanRow, 'visitRule'> {
  if (kind === 'child_protection' && chance.inHundred(9))
    return { visitRule: { unit: 'working_days', n: chance.oneOf([5, 5, 15]) } };
  if (kind === 'child_in_need' && chance.inHundred(6))
    return {
      visitRule: chance.oneOf([
        { unit: 'working_days', n: 10 },
        { unit: 'calendar_days', n: 42 },
      ]),
    };
  return {};
}

/** An assessment is due from the referral on: most are completed in time, some late, some are not recorded as completed. */
function writeReferral(writing: Writing, personId: string, { from, to }: Segment): void {
  const { chance } = writing;
  notice(writing, personId, 'referral', from);
  if (to === null) {
    const done = from + chance.between(25, 60);
    if (done < asAt && chance.inHundred(50)) notice(writing, personId, 'assessment_completed', done);
    return;
  }
  if (chance.inHundred(93))
    notice(
      writing,
      personId,
      'assessment_completed',
      to + (chance.inHundred(85) ? 0 : chance.between(5, 50)),
    );
}

/** The strategy discussion and the enquiry that led to the conference at which the plan began. */
function writeEnquiry(writing: Writing, personId: string, planFrom: Day): void {
  const begun =
    planFrom -
    (writing.chance.inHundred(82) ? writing.chance.between(14, 21) : writing.chance.between(22, 40));
  notice(writing, personId, 'strategy_discussion', begun);
  notice(writing, personId, 'section_47_enquiry', begun);
}

type NoticeKind = Writing['rows']['notifications'][number]['kind'];

export function notice({ prefix, rows }: Writing, personId: string, kind: NoticeKind, day: Day): void {
  if (day > asAt) return;
  rows.notifications.push({
    id: `${prefix}-n${rows.notifications.length + 1}`,
    personId,
    kind,
    date: isoOf(day),
    recordedOn: isoOf(Math.min(asAt, day + 1)),
  });
}
