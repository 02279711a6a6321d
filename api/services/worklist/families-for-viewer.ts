import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RulePack } from '../../domain/duties/rule-pack.ts';
import type { FamilyRecord, RecordParts } from '../../domain/family-record.ts';
import { unitAmong, type UnitLimits, type UnitTies } from '../../domain/family-unit.ts';
import type { PersonId } from '../../domain/ids.ts';
import { sightOfPerson, type Viewer } from '../../domain/visibility.ts';
import { partsSeenBy } from '../gather-family.ts';

/** A family record with those of its people who are asked about, each as the child in the middle. */
export interface FamilyOfChildren {
  readonly record: FamilyRecord;
  readonly childIds: readonly PersonId[];
}

export interface Telling {
  readonly asAt: CalendarDate;
  readonly limits: UnitLimits;
  readonly rules: RulePack | null;
}

/**
 * The families of a cluster as this viewer may see them, gathered as the map gathers them (`gatherFamily`): nobody is
 * reached through somebody hidden. Children round whom the same people stand share one record.
 */
export function familiesForViewer(
  cluster: RecordParts,
  viewer: Viewer,
  telling: Telling,
): FamilyOfChildren[] {
  const people = cluster.people.filter((person) => sightOfPerson(viewer, person) === 'full');
  const visible = new Set(people.map(({ id }) => id));
  const parts = { ...cluster, people };
  const ties = tiesAmong(parts, visible);
  const groups = new Map<string, { ids: ReadonlySet<PersonId>; childIds: PersonId[] }>();
  for (const childId of askedAbout(parts)) {
    if (!visible.has(childId)) continue;
    const { members } = unitAmong(childId, ties, parts.households, telling.limits);
    const ids = members.map(({ personId }) => personId).sort();
    const key = ids.join('\u0000');
    const group = groups.get(key) ?? { ids: new Set(ids), childIds: [] };
    group.childIds.push(childId);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ ids, childIds }) => ({
    record: recordOf(parts, ids, viewer, telling),
    childIds,
  }));
}

/** Whoever may ever stand on a worklist: of whom a plan, a placement, a notice or a professional tells. */
function askedAbout(parts: RecordParts): PersonId[] {
  const ids = new Set<PersonId>([
    ...parts.plans.flatMap(({ personIds }) => personIds),
    ...parts.placements.map(({ personId }) => personId),
    ...parts.notifications.map(({ personId }) => personId),
    ...parts.missingEpisodes.map(({ personId }) => personId),
    ...parts.involvements.map(({ personId }) => personId),
  ]);
  return parts.people.map(({ id }) => id).filter((id) => ids.has(id));
}

function tiesAmong(parts: RecordParts, visible: ReadonlySet<PersonId>): UnitTies {
  const all = (...ids: readonly PersonId[]) => ids.every((id) => visible.has(id));
  return {
    parentTies: parts.parentTies.filter((tie) => all(tie.parentId, tie.childId)),
    partnerships: parts.partnerships.filter((tie) => all(...tie.partnerIds)),
    careTies: parts.careTies.filter((tie) => all(tie.carerId, tie.personId)),
    relatedTies: parts.relatedTies.filter((tie) => all(...tie.personIds)),
    stays: parts.stays.filter((stay) => all(stay.personId)),
  };
}

function recordOf(
  parts: RecordParts,
  ids: ReadonlySet<PersonId>,
  viewer: Viewer,
  { asAt, limits, rules }: Telling,
): FamilyRecord {
  const people = parts.people.filter(({ id }) => ids.has(id));
  return {
    ...partsSeenBy(viewer, { ...parts, people }),
    asAt,
    focusId: null,
    unit: {
      ...limits,
      members: people.map(({ id }) => ({ personId: id, steps: 0, reason: null })),
      beyond: [],
      crowdedHomes: [],
    },
    contactsFoldedBefore: null,
    earlier: [],
    ...(rules === null ? {} : { rules }),
  };
}
