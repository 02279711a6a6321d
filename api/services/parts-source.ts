import type { RecordParts, Stay } from '../domain/family-record.ts';
import { mostPeoplePerHome, type FamilySource, type TiesBeside } from '../domain/family-source.ts';
import type { HouseholdId, PersonId } from '../domain/ids.ts';
import { limitedTo } from '../domain/record-limits.ts';
import { personToTell } from '../domain/visibility.ts';
import { communalHouseholdKinds } from '../domain/vocabulary.ts';

/** A file's parts as a place to gather a family from, with the same answers as the graph would give. */
export function sourceOfParts(parts: RecordParts, mostPerHome = mostPeoplePerHome): FamilySource {
  const communal = new Set(
    parts.households.filter(({ kind }) => communalHouseholdKinds.includes(kind)).map(({ id }) => id),
  );
  const crowds = homesOfCrowds(parts.stays, mostPerHome);
  const staysOf = (wanted: ReadonlySet<PersonId>): Pick<TiesBeside, 'stays' | 'crowded'> => {
    const own = parts.stays.filter(({ personId }) => wanted.has(personId));
    const homes = new Set(own.map(({ householdId }) => householdId).filter((id) => !communal.has(id)));
    const crowded = [...homes].filter((id) => crowds.has(id)).sort();
    for (const id of crowded) homes.delete(id);
    const stays = parts.stays.filter((stay) => homes.has(stay.householdId) || wanted.has(stay.personId));
    return { stays, crowded };
  };
  return {
    people: (ids) => {
      const wanted = new Set(ids);
      return Promise.resolve(parts.people.filter(({ id }) => wanted.has(id)).map(personToTell));
    },
    tiesBeside: (ids) => {
      const wanted = new Set(ids);
      const any = (...ends: readonly PersonId[]) => ends.some((id) => wanted.has(id));
      return Promise.resolve({
        parentTies: parts.parentTies.filter((tie) => any(tie.parentId, tie.childId)),
        partnerships: parts.partnerships.filter((tie) => any(...tie.partnerIds)),
        careTies: parts.careTies.filter((tie) => any(tie.carerId, tie.personId)),
        relatedTies: parts.relatedTies.filter((tie) => any(...tie.personIds)),
        ...staysOf(wanted),
        households: parts.households,
      });
    },
    around: (ids) => Promise.resolve(limitedTo(parts, new Set(ids))),
  };
}

/** Homes in which more people than this stay or stayed. */
function homesOfCrowds(stays: readonly Stay[], most: number): ReadonlySet<HouseholdId> {
  const people = new Map<HouseholdId, Set<PersonId>>();
  for (const { householdId, personId } of stays) {
    const there = people.get(householdId) ?? new Set();
    people.set(householdId, there.add(personId));
  }
  return new Set([...people].filter(([, there]) => there.size > most).map(([id]) => id));
}
