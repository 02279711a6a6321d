import type { Course } from './course.ts';
import { isOpen } from './course.ts';
import { asAt, firstDay, isoOf, yearsBetween } from './days.ts';
import type { Writing } from './family-file-rows.ts';
import type { Around } from './other-agencies.ts';

/** Young people who go missing, some of them again and again; about half are talked to after they come back. */
export function writeMissing({ chance, prefix, rows }: Writing, { children }: Course): void {
  for (const one of children) {
    const age = yearsBetween(one.child.born, asAt);
    if (age < 12 || age > 17 || !isOpen(one) || !chance.inHundred(15)) continue;
    const count = chance.inHundred(60) ? chance.between(1, 2) : chance.between(3, 9);
    let day = Math.max(firstDay, asAt - chance.between(3, 380));
    for (let episode = 0; episode < count && day < asAt; episode += 1) {
      const back = day + (chance.inHundred(80) ? 1 : chance.between(2, 6));
      const isBack = back <= asAt;
      const talked = back + chance.between(1, chance.inHundred(70) ? 3 : 9);
      rows.missingEpisodes.push({
        id: `${prefix}-m${rows.missingEpisodes.length + 1}`,
        personId: one.child.id,
        startedAt: `${isoOf(day)}T${chance.between(16, 23)}:${chance.oneOf(['00', '15', '40'])}`,
        returnedAt: isBack ? `${isoOf(back)}T${chance.oneOf(['07:30', '11:00', '18:20'])}` : null,
        returnInterviewOffered: chance.inHundred(10) ? null : chance.inHundred(75),
        returnInterviewAt: isBack && talked <= asAt && chance.inHundred(52) ? `${isoOf(talked)}T16:00` : null,
      });
      day += chance.between(4, 70);
    }
  }
}

const concerns = [
  ['neglect_physical', '16A'],
  ['neglect_emotional', '16A'],
  ['lack_of_supervision', '16A'],
  ['domestic_abuse_child', '3A'],
  ['parental_alcohol_misuse', '1B'],
  ['parental_drug_misuse', '2B'],
  ['parental_mental_health', '4B'],
  ['emotional_wellbeing', '17A'],
  ['school_attendance', null],
  ['housing', null],
  ['physical_abuse', '18C'],
  ['criminal_exploitation', '24A'],
] as const;

/** What agencies wrote down as a worry about the children, some of it since closed. */
export function writeConcerns(
  { chance, prefix, rows, directory }: Writing,
  { children, referredOn }: Course,
  around: Around,
): void {
  const ids = children.filter(({ segments }) => segments.length > 0).map(({ child }) => child.id);
  const [first] = ids;
  if (first === undefined) return;
  for (let count = chance.between(0, 3); count > 0; count -= 1) {
    const [kind, factor] = chance.oneOf(concerns);
    const raised =
      Math.max(firstDay, referredOn - 40) +
      chance.below(Math.max(1, asAt - Math.max(firstDay, referredOn - 40)));
    const agency = chance.oneOf([
      around.primary.agency.id,
      around.nurse.agency.id,
      directory.socialCareId,
      directory.partners.police.id,
    ]);
    const closed = raised + chance.between(30, 300);
    rows.concerns.push({
      id: `${prefix}-k${rows.concerns.length + 1}`,
      raisedOn: isoOf(raised),
      agencyId: agency,
      personIds: chance.inHundred(40) ? ids : [first],
      kind,
      dfeFactor: factor,
      ...(closed < asAt && chance.inHundred(50)
        ? { status: 'closed' as const, closedOn: isoOf(closed) }
        : { status: 'open' as const }),
    });
  }
}

const restrictions = ['team_only', 'named_users', 'staff_conflict', 'protected_identity'] as const;

/** A few people are not for everybody to see: somebody of the staff, somebody in danger. */
export function restrictSome({ chance, rows }: Writing): void {
  if (!chance.inHundred(3)) return;
  const level = chance.oneOf(restrictions);
  const whole = chance.inHundred(40);
  rows.people.forEach((row, index) => {
    if (whole || index === 1) row.restriction = level;
  });
}
