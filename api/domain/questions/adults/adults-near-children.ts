import { daysBetween } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import type { PersonAt } from '../../person-at.ts';
import { communalHouseholdKinds } from '../../vocabulary.ts';
import {
  homesSharedWithChildren,
  isLivingAdult,
  isParentOrCarer,
  type AdultWithChildren,
} from './homes-with-children.ts';

/** A mention counts as near the children now for so many days (0 to 364 days ago). */
export const mentionedLately = 365;

/**
 * Adults near the children now, by the first of these that holds:
 *
 * - they live, stay or visit where a child lives or stays, or where a child is expected by a woman who lives there;
 * - they are the partner, also a suspected one, of somebody who lives with children;
 * - they care for a child by a tie that holds on the date, wherever either is recorded as living;
 * - they are a child's parent and were mentioned in the last 365 days, wherever they live;
 * - they were mentioned in the last 365 days in a contact about a child, and no home is recorded for them: a mention
 *   alone does not bring an adult near who is recorded as living elsewhere.
 */
export function adultsNearChildren(family: FamilyAt): AdultWithChildren[] {
  const atHome = homesSharedWithChildren(family);
  const found = new Map(atHome.map((each) => [each.adult.id, each]));
  for (const each of [...partners(family), ...carers(family), ...mentioned(family)]) {
    if (!found.has(each.adult.id)) found.set(each.adult.id, each);
  }
  return [...found.values()];
}

function partners(family: FamilyAt): AdultWithChildren[] {
  return family.couples
    .filter(({ former }) => !former)
    .flatMap((couple) => {
      const [a, b] = couple.partnerIds;
      return [
        { couple, id: a, partnerId: b },
        { couple, id: b, partnerId: a },
      ];
    })
    .flatMap(({ couple, id, partnerId }) => {
      const adult = family.byId.get(id);
      const children = childrenLivingWith(family, partnerId).filter((child) => child.id !== id);
      if (adult === undefined || !isLivingAdult(adult) || children.length === 0) return [];
      return [{ adult, stays: [], children, near: { kind: 'partner' as const, couple, partnerId } }];
    });
}

/** Living children of the homes where this person lives and does not only visit, themselves among them if a child. */
function childrenLivingWith(family: FamilyAt, personId: PersonId): PersonAt[] {
  const ids = new Set(
    family.homes.flatMap(({ household, residents, partTime }) => {
      const here = [...residents, ...partTime].map((stay) => stay.personId);
      if (!here.includes(personId)) return [];
      const isCommunal = communalHouseholdKinds.includes(household.kind);
      return here.filter((id) => !isCommunal || id === personId || isParentOrCarer(family, personId, id));
    }),
  );
  return family.people.filter(({ id, isChild }) => isChild && ids.has(id));
}

/** Foster, connected, private foster and informal carers and special guardians; a young carer is no adult. */
function carers(family: FamilyAt): AdultWithChildren[] {
  const current = family.careTies.filter(({ former }) => !former);
  return family.people.filter(isLivingAdult).flatMap((adult): AdultWithChildren[] => {
    const cared = new Set(
      current.filter(({ carerId }) => carerId === adult.id).map(({ personId }) => personId),
    );
    const children = family.people.filter(({ id, isChild }) => isChild && cared.has(id));
    return children.length === 0 ? [] : [{ adult, stays: [], children, near: { kind: 'parent_or_carer' } }];
  });
}

function mentioned(family: FamilyAt): AdultWithChildren[] {
  const housed = new Set(
    family.homes
      .flatMap(({ residents, partTime }) => [...residents, ...partTime])
      .map((stay) => stay.personId),
  );
  const lately = family.contacts.filter(({ on }) => daysBetween(on, family.on) < mentionedLately);
  return family.people.filter(isLivingAdult).flatMap((adult): AdultWithChildren[] => {
    const mentions = lately.filter((contact) => isMentionOf(contact, adult.id));
    if (mentions.length === 0) return [];
    const own = family.people.filter(({ id, isChild }) => isChild && isParentOrCarer(family, adult.id, id));
    if (own.length > 0) return [{ adult, stays: [], children: own, near: { kind: 'parent_or_carer' } }];
    const about = new Set(mentions.flatMap(childrenIn));
    const children = family.people.filter(({ id, isChild }) => isChild && about.has(id));
    if (housed.has(adult.id) || children.length === 0) return [];
    return [{ adult, stays: [], children, near: { kind: 'mentioned' } }];
  });
}

/** Named, or heard and not seen. */
export function isMentionOf({ mentionedIds, heardIds }: Contact, personId: PersonId): boolean {
  return mentionedIds.includes(personId) || heardIds.includes(personId);
}

function childrenIn({ aboutIds, sightings }: Contact): PersonId[] {
  return [...aboutIds, ...sightings.map(({ personId }) => personId)];
}
