import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FamilyRecord, RecordParts } from '../domain/family-record.ts';
import { defaultMaxPeople, defaultSteps, type UnitLimits } from '../domain/family-unit.ts';
import { foldText } from '../domain/fold-text.ts';
import type { PersonId } from '../domain/ids.ts';
import { personToTell, sightOfPerson, type Viewer } from '../domain/visibility.ts';
import { gatherFamily, partsSeenBy } from './gather-family.ts';
import { sourceOfParts } from './parts-source.ts';

/** Looks at a file as the allocated social worker does: a member of its children's social care. */
export function allocatedWorkerOf(parts: RecordParts): Viewer {
  const socialCare = parts.agencies.find(({ kind }) => kind === 'childrens_social_care');
  return {
    professionalId: null,
    name: 'Allocated social worker',
    agencyId: socialCare?.id ?? null,
    personId: null,
  };
}

/**
 * The family record of a file without a server: round a child, or (focus null) everyone in it that the viewer may see.
 * @returns null where the focus person is not in the file or not to be seen.
 */
export async function familyOfFile(
  parts: RecordParts,
  asAt: CalendarDate,
  focusId: PersonId | null,
  limits: UnitLimits = { maxSteps: defaultSteps, maxPeople: defaultMaxPeople },
  viewer: Viewer = allocatedWorkerOf(parts),
): Promise<FamilyRecord | null> {
  if (focusId !== null) return gatherFamily(sourceOfParts(parts), viewer, focusId, asAt, limits);
  const people = parts.people.filter((person) => sightOfPerson(viewer, person) === 'full');
  const members = people.map(({ id }) => ({ personId: id, steps: 0, reason: null }));
  return {
    ...partsSeenBy(viewer, { ...parts, people }),
    asAt,
    focusId: null,
    unit: { ...limits, members, beyond: [], crowdedHomes: [] },
    contactsFoldedBefore: null,
    earlier: [],
  };
}

/** The people whose id or name (whole, or its beginning) this is; for commands that take either. */
export function peopleCalled(parts: RecordParts, idOrName: string): PersonId[] {
  const exact = parts.people.filter(({ id }) => id === idOrName);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const wanted = foldText(idOrName);
  return parts.people
    .map(personToTell)
    .filter(({ details }) =>
      details.some(({ givenName, familyName, otherNames }) =>
        [`${givenName ?? ''} ${familyName ?? ''}`, ...otherNames].some(
          (name) => foldText(name) === wanted || foldText(name).startsWith(`${wanted} `),
        ),
      ),
    )
    .map(({ id }) => id);
}
