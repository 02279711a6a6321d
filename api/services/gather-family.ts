import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FamilyRecord, Person, RecordParts, UnitMember } from '../domain/family-record.ts';
import type { FamilySource, TiesBeside } from '../domain/family-source.ts';
import { countBeyond, stepBeyond, type UnitCandidate, type UnitLimits } from '../domain/family-unit.ts';
import type { PersonId } from '../domain/ids.ts';
import { limitedTo } from '../domain/record-limits.ts';
import { householdSeenBy, personToTell, sightOfPerson, type Viewer } from '../domain/visibility.ts';

/**
 * Gathers the family unit round a child, level by level: ties beside a level, then visibility, then the next level.
 * Someone reachable only through a hidden person is never reached, and counts are taken after visibility.
 * @returns null where the child is not held or not to be seen by this viewer: the two are told apart nowhere.
 */
export async function gatherFamily(
  source: FamilySource,
  viewer: Viewer,
  focusId: PersonId,
  asAt: CalendarDate,
  limits: UnitLimits,
): Promise<FamilyRecord | null> {
  const [focus] = await visiblePeople(source, viewer, [focusId]);
  if (focus === undefined) return null;

  const people = new Map<PersonId, Person>([[focusId, focus]]);
  const members: UnitMember[] = [{ personId: focusId, steps: 0, reason: null }];
  const ties: TiesBeside[] = [];
  let level = [...members];
  let left: UnitCandidate[] = [];
  for (let step = 1; level.length > 0; step += 1) {
    const beside = await source.tiesBeside(level.map(({ personId }) => personId));
    ties.push(beside);
    const reached = stepBeyond(level, new Set(people.keys()), beside, beside.households);
    const visible = await visiblePeople(
      source,
      viewer,
      reached.map(({ personId }) => personId),
    );
    const byId = new Map(visible.map((person) => [person.id, person]));
    const candidates = reached.filter(({ personId }) => byId.has(personId));
    const room = step > limits.maxSteps ? 0 : limits.maxPeople - members.length;
    level = candidates.slice(0, room);
    left = left.concat(candidates.slice(room));
    for (const { personId } of level) {
      const person = byId.get(personId);
      if (person !== undefined) people.set(personId, person);
    }
    members.push(...level);
  }

  const beyond = countBeyond(left.filter(({ personId }) => !people.has(personId)));
  const around = await source.around([...people.keys()]);
  const parts = partsSeenBy(viewer, { ...around, people: sortById([...people.values()]), ...merged(ties) });
  const { maxSteps, maxPeople } = limits;
  const crowded = new Set(ties.flatMap((beside) => beside.crowded ?? []));
  const crowdedHomes = parts.households.map(({ id }) => id).filter((id) => crowded.has(id));
  return {
    ...parts,
    asAt,
    focusId,
    unit: { maxSteps, maxPeople, members, beyond, crowdedHomes },
    contactsFoldedBefore: null,
    earlier: [],
    ...rulesGiven(source),
  };
}

/** The rule pack of the authority travels with the record, so that server and screen tell the same. */
export function rulesGiven({ rules }: Pick<FamilySource, 'rules'>): Pick<FamilyRecord, 'rules'> {
  return rules === undefined ? {} : { rules };
}

/** What remains of the parts for this viewer, given that its people are all visible to them. */
export function partsSeenBy(viewer: Viewer, parts: RecordParts): RecordParts {
  const limited = limitedTo(parts, new Set(parts.people.map(({ id }) => id)));
  return {
    ...limited,
    people: limited.people.map(personToTell),
    households: limited.households.map((household) => householdSeenBy(viewer, household)),
  };
}

async function visiblePeople(
  source: FamilySource,
  viewer: Viewer,
  ids: readonly PersonId[],
): Promise<Person[]> {
  if (ids.length === 0) return [];
  const people = await source.people(ids);
  return people.filter((person) => sightOfPerson(viewer, person) === 'full');
}

type Ties = Pick<RecordParts, 'parentTies' | 'partnerships' | 'careTies' | 'relatedTies' | 'stays'>;

function merged(levels: readonly TiesBeside[]): Ties {
  const all = <Name extends keyof Ties>(name: Name) => unique(levels.flatMap((ties) => [...ties[name]]));
  return {
    parentTies: all('parentTies'),
    partnerships: all('partnerships'),
    careTies: all('careTies'),
    relatedTies: all('relatedTies'),
    stays: all('stays'),
  };
}

function unique<T extends { readonly id: string; readonly revision: number }>(list: readonly T[]): T[] {
  return sortById([...new Map(list.map((tie) => [`${tie.id}#${tie.revision}`, tie])).values()]);
}

function sortById<T extends { readonly id: string; readonly revision?: number }>(list: T[]): T[] {
  return list.sort((a, b) => (a.id === b.id ? (a.revision ?? 0) - (b.revision ?? 0) : a.id < b.id ? -1 : 1));
}
