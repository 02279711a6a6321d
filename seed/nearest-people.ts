import type { FamilyRecord } from '../api/domain/family-record.ts';
import { unitAmong } from '../api/domain/family-unit.ts';
import type { PersonId } from '../api/domain/ids.ts';
import { limitedTo } from '../api/domain/record-limits.ts';

/** The first people of a record by nearness to its first person, then to the next who is not yet reached. */
export function nearestPeople(record: FamilyRecord, limit: number): FamilyRecord {
  const near = new Set<PersonId>();
  for (const { id } of record.people) {
    if (near.size >= limit) break;
    if (near.has(id)) continue;
    const reach = { maxSteps: limit, maxPeople: limit - near.size };
    for (const { personId } of unitAmong(id, record, record.households, reach).members) near.add(personId);
  }
  const members = record.unit.members.filter(({ personId }) => near.has(personId));
  return { ...record, ...limitedTo(record, near), unit: { ...record.unit, members } };
}
