import { firstDay, isWholeDate, lastDay, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Stay } from '../family-record.ts';
import type { HouseholdId, PersonId } from '../ids.ts';
import { isKnownBy } from '../statement.ts';
import { visitingRoles, type Certainty } from '../vocabulary.ts';
import { wasChildOn } from './was-child-on.ts';

/** Whose home a place was on a day. Only what is sure: of a child who may have lived there nothing is concluded. */
export interface ChildrenAt {
  /** Children who lived there on the day. */
  readonly living: readonly PersonId[];
  /** Children who stay there part of the time: whether they were there that day is not recorded. */
  readonly partTime: readonly PersonId[];
}

const indexed = new WeakMap<FamilyAt, ReadonlyMap<HouseholdId, readonly Stay[]>>();
const doubtful: readonly Certainty[] = ['suspected', 'disputed', 'disproved'];

/** The children of the family who surely lived in a home on a day, by its stays, each once, in the order of ids. */
export function childrenAt(family: FamilyAt, householdId: HouseholdId, on: CalendarDate): ChildrenAt {
  const children = staysAt(family, householdId).filter((stay) => {
    const person = family.byId.get(stay.personId);
    return person !== undefined && wasChildOn(person, on) && surelyHeldOn(stay, on);
  });
  const ids = (of: (stay: Stay) => boolean) =>
    [...new Set(children.filter(of).map(({ personId }) => personId))].sort();
  const living = ids(({ role }) => role !== 'part_time_child');
  return {
    living,
    partTime: ids(({ role }) => role === 'part_time_child').filter((id) => !living.includes(id)),
  };
}

/** An imprecise date leaves the days between its first and its last open: they are not sure. */
function surelyHeldOn({ from, to, certainty }: Stay, on: CalendarDate): boolean {
  if (doubtful.includes(certainty)) return false;
  const hasBegun = from === null || (isWholeDate(from) ? from : lastDay(from)) <= on;
  return hasBegun && (to === null || firstDay(to) > on);
}

/** Stays of those who live or stay there, visitors left out, as known at the family's moment. */
function staysAt(family: FamilyAt, householdId: HouseholdId): readonly Stay[] {
  let byHome = indexed.get(family);
  if (byHome === undefined) {
    byHome = staysByHome(family);
    indexed.set(family, byHome);
  }
  return byHome.get(householdId) ?? [];
}

function staysByHome({ record, byId, knownAt }: FamilyAt): Map<HouseholdId, Stay[]> {
  const byHome = new Map<HouseholdId, Stay[]>();
  for (const stay of record.stays) {
    const isTold = knownAt === null ? stay.retractedAt === null : isKnownBy(stay, knownAt);
    if (!isTold || !byId.has(stay.personId) || visitingRoles.includes(stay.role)) continue;
    const list = byHome.get(stay.householdId);
    if (list === undefined) byHome.set(stay.householdId, [stay]);
    else list.push(stay);
  }
  return byHome;
}
