import type { ChildDuty } from '../duties/child-duties.ts';
import { isTold } from '../duties/placement-stay.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { openCase } from '../questions/visits/visits-without-rule.ts';
import { socialCareOf } from '../seen/agencies-near.ts';
import { lastDayOfRecord } from '../seen/sightings-held.ts';
import { isPlanLiveOn } from '../statement.ts';

/**
 * Why a child is on the worklist, in words (of plans and referrals those of the map alone); empty for one who is not. Open to the authority on the day is a living or
 * unborn child, or somebody older towards whom a duty goes on, with one of these:
 *
 * - a plan of any kind that is live on the day, a referral that nothing has closed (`openCase`);
 * - a placement that goes on;
 * - a duty that is required on the day and not yet done: after a notice (private fostering, accommodation of a care
 *   leaver, a strategy discussion), or after a return from being missing;
 * - a professional of children's social care who works with the child.
 *
 * A child whose last plan ended is not on it, though the map tells of the ended plan for three months more.
 */
export function whyOpen(family: FamilyAt, child: PersonAt, duties: readonly ChildDuty[]): string[] {
  const open = openCase(family, child);
  if (open.length > 0) return open;
  return [
    ...(hasPlacement(family, child) ? ['a placement'] : []),
    ...(duties.some(isStanding) ? ['a duty that stands'] : []),
    ...(isWorkedWith(family, child) ? ['the involvement of children’s social care'] : []),
  ];
}

function hasPlacement(family: FamilyAt, { id }: PersonAt): boolean {
  const on = lastDayOfRecord(family);
  return family.record.placements.some(
    (row) => row.personId === id && row.from !== null && isTold(row, family) && isPlanLiveOn(row, on),
  );
}

/** Required, and not something that is done once and has been done. */
function isStanding({ status: { duty, state } }: ChildDuty): boolean {
  return duty.required.is && state !== 'done-in-time' && state !== 'done-late';
}

function isWorkedWith(family: FamilyAt, { id }: PersonAt): boolean {
  const socialCare = socialCareOf(family);
  const theirs = family.involvements.filter(({ personId }) => personId === id);
  return theirs.some(({ professionalId }) =>
    family.record.professionals.some((each) => each.id === professionalId && socialCare.has(each.agencyId)),
  );
}
