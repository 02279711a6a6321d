import { inWords } from '../../api/domain/calendar-date.ts';
import { mostPeoplePerHome } from '../../api/domain/family-source.ts';
import { detailsOn } from '../../api/domain/person-at.ts';
import type { DayRange } from './day-range.ts';
import type { FamilyLook } from './family-look.ts';

/** What must be said about the picture as a whole before it is read; first what the address asked for and did not get. */
export function noticesOf(
  look: FamilyLook,
  { contactsBegin }: DayRange,
  isFetchingOlder: boolean,
  corrected: readonly string[],
): string[] {
  const { family, focus } = look;
  const on = inWords(family.on);
  const notices: string[] = [...corrected];
  if (focus === null) notices.push(`${focusName(look)} was not yet born or expected on ${on}.`);
  if (contactsBegin !== null && family.on < contactsBegin) {
    notices.push(
      `Contacts begin to be recorded here on ${inWords(contactsBegin)}. For ${on} only homes and ties are known, as far as they are recorded.`,
    );
  }
  if (isFetchingOlder)
    notices.push(`Fetching older contacts for ${on}: when children were last seen may still change.`);
  if (focus !== null && family.people.length === 1) {
    notices.push(
      `Nobody else is recorded with ${focus.shortName} on ${on}: parents, homes and other people would stand here once they are.`,
    );
  }
  const crowded = family.record.unit.crowdedHomes.length;
  if (crowded > 0) notices.push(crowdedNotice(crowded));
  return notices;
}

function crowdedNotice(homes: number): string {
  const which = `${homes} ${homes === 1 ? 'home' : 'homes'} with more than ${mostPeoplePerHome} people`;
  return homes === 1
    ? `${which} was not followed: whoever is tied to the family through it alone is not shown or counted here.`
    : `${which} were not followed: whoever is tied to the family through them alone is not shown or counted here.`;
}

function focusName({ family }: FamilyLook): string {
  const focus = family.record.people.find(({ id }) => id === family.focusId);
  const details = focus === undefined ? null : detailsOn(focus, family.record.asAt, null);
  return details?.givenName ?? 'The focus child';
}
