import type { RecordParts, Stay } from '../domain/family-record.ts';
import type { FamilySource } from '../domain/family-source.ts';
import type { PersonId } from '../domain/ids.ts';
import { limitedTo } from '../domain/record-limits.ts';
import { personToTell } from '../domain/visibility.ts';
import { communalHouseholdKinds } from '../domain/vocabulary.ts';

/** A file's parts as a place to gather a family from, with the same answers as the graph would give. */
export function sourceOfParts(parts: RecordParts): FamilySource {
  const communal = new Set(
    parts.households.filter(({ kind }) => communalHouseholdKinds.includes(kind)).map(({ id }) => id),
  );
  const staysOf = (wanted: ReadonlySet<PersonId>): Stay[] => {
    const own = parts.stays.filter(({ personId }) => wanted.has(personId));
    const homes = new Set(own.map(({ householdId }) => householdId).filter((id) => !communal.has(id)));
    return parts.stays.filter((stay) => homes.has(stay.householdId) || wanted.has(stay.personId));
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
        stays: staysOf(wanted),
        households: parts.households,
      });
    },
    around: (ids) => Promise.resolve(limitedTo(parts, new Set(ids))),
  };
}
