import { inWords } from '../../api/domain/calendar-date.ts';
import { livingChildren, type FamilyAt } from '../../api/domain/family-at.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { inviteListAsText, type InviteRow } from '../../api/domain/professionals/invite-list.ts';
import { countInWords, listInWords } from '../../api/domain/words/lists-in-words.ts';

/** Puts the list on the clipboard. @returns false where the browser does not let a page copy. */
export async function copyInviteList(rows: readonly InviteRow[]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(inviteListAsText(rows));
    return true;
  } catch {
    return false;
  }
}

/** "Copied 14 people who work with Lacey, Poppy and Riley"; of another day than the record's own, with that day. */
export function copiedInWords(
  family: FamilyAt,
  childIds: readonly PersonId[],
  rows: readonly InviteRow[],
): string {
  const children = livingChildren(family)
    .filter(({ id }) => childIds.includes(id))
    .map(({ shortName }) => shortName);
  const people = countInWords(rows.length, 'person', 'people');
  const day = family.on === family.record.asAt ? '' : `, as of ${inWords(family.on)}`;
  return `Copied ${people} who ${rows.length === 1 ? 'works' : 'work'} with ${listInWords(children)}${day}`;
}
