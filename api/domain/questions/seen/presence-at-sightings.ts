import type { FamilyAt } from '../../family-at.ts';
import { wasChildOn } from '../../homes/was-child-on.ts';
import type { PersonId } from '../../ids.ts';
import type { PersonAt } from '../../person-at.ts';
import { isMeeting } from '../../seen/in-person.ts';
import { sightingsOf, type PersonSighting } from '../../seen/sightings.ts';
import { isInLastDays, type LastDays } from '../last-days.ts';

/** Who was there when a child was seen: in person and outside meetings, latest first. */
export interface PresenceAtSightings {
  readonly child: PersonAt;
  /** Sightings that say who was present. */
  readonly known: readonly PersonSighting[];
  /** Sightings not recorded as alone that name nobody. */
  readonly notRecorded: readonly PersonSighting[];
  /**
   * Adults recorded as present at every known sighting, in the order of their ids; empty where the child was alone once,
   * or somebody whom this family does not show was there instead.
   */
  readonly always: readonly PersonId[];
}

export function presenceAtSightings(family: FamilyAt, child: PersonAt, asked: LastDays): PresenceAtSightings {
  const sightings = sightingsOf(family, child.id).filter(
    ({ contact }) => isInLastDays(asked, contact.on) && !isMeeting(contact),
  );
  const known = sightings.filter(({ sighting }) => sighting.presentWithIds.length > 0);
  const wasAlone = sightings.some(({ sighting }) => sighting.alone === 'yes');
  return {
    child,
    known,
    notRecorded: sightings.filter(
      ({ sighting }) => sighting.alone !== 'yes' && sighting.presentWithIds.length === 0,
    ),
    always: wasAlone ? [] : adultsAtAll(family, child, known),
  };
}

function adultsAtAll(family: FamilyAt, child: PersonAt, known: readonly PersonSighting[]): PersonId[] {
  const [first, ...others] = known;
  if (first === undefined) return [];
  return [...new Set(first.sighting.presentWithIds)]
    .filter((id) => {
      const person = family.byId.get(id);
      return person !== undefined && id !== child.id && !wasChildOn(person, first.contact.on);
    })
    .filter((id) => others.every(({ sighting }) => sighting.presentWithIds.includes(id)))
    .sort();
}
