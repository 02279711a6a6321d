import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { linkOf, type Link } from './reason-link.ts';
import { reasonPath } from './reason-path.ts';

/**
 * Why somebody belongs to the family unit, tie by tie back to the focus child, with the dates of the tie that brought
 * them in: "Dean: partner of Kelly, who is Leah's mother, March 2023 to June 2025"; "Tyler: lived at Dawn's home with
 * Poppy, May 2018 to August 2024" only where no kin tells it. Where the way is long the dates stand beside their tie.
 */
export function reasonInWords(family: FamilyAt, personId: PersonId): string {
  const person = family.byId.get(personId);
  if (person === undefined) return 'Not in this family on this date';
  if (family.focusId === null) return `${person.shortName}: in the file; no child is chosen`;
  if (personId === family.focusId) return `${person.shortName}: the child this family is gathered round`;
  const [last, ...before] = reasonPath(family, personId)
    .slice(1)
    .toReversed()
    .flatMap((member) => linkOf(family, member) ?? []);
  if (last === undefined) return `${person.shortName}: why they belong is not recorded`;
  const way = before.map((link) => onTheWay(link, link.fromId === family.focusId));
  const isLong = before.length > 1 || before.some(({ kind }) => kind === 'verb');
  const dates = last.dates === '' ? [] : [isLong ? ` (${last.dates})` : `, ${last.dates}`];
  const first = `${person.shortName}: ${asFirst(last, last.fromId === family.focusId)}`;
  return isLong
    ? [`${first}${dates.join('')}`, ...way].join(', ')
    : `${[first, ...way].join(', ')}${dates.join('')}`;
}

/** "partner of Kelly", "Leah's mother", "lived at Dawn's home with Tyler". */
function asFirst(link: Link, isFromFocus: boolean): string {
  if (link.kind === 'verb') return link.says;
  return isFromFocus ? `${link.fromName}'s ${link.noun}` : `${link.noun} of ${link.fromName}`;
}

/** "mother of Dawn", "who is Leah's mother", "who lived at Dawn's home with Tyler". */
function onTheWay(link: Link, isFromFocus: boolean): string {
  if (link.kind === 'verb') return `who ${link.saysInPassing}`;
  if (!isFromFocus) return `${link.nounInPassing} of ${link.fromName}`;
  return `who ${link.isPast ? 'was' : 'is'} ${link.fromName}'s ${link.isPast ? link.noun : link.nounInPassing}`;
}
