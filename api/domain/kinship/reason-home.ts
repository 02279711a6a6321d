import type { FamilyAt } from '../family-at.ts';
import type { Stay, UnitReason } from '../family-record.ts';
import type { PersonAt } from '../person-at.ts';
import { endedBy, overlaps } from '../statement.ts';
import { visitingRoles } from '../vocabulary.ts';
import { isDoubtful } from './kinship.ts';

/**
 * What the person does at the home and, apart, what the other does there: "lived at Dawn's home with Tyler" and
 * nothing; "visits Maureen's home" and "where Jayden lives"; "is reported to live at …".
 */
export function homeLinkInWords(
  family: FamilyAt,
  person: PersonAt,
  from: PersonAt,
  reason: UnitReason,
): readonly [own: string, others: string] {
  const { record } = family;
  const home = record.households.find(({ id }) => id === reason.householdId)?.label ?? 'a home';
  const stay = record.stays.findLast(({ id }) => id === reason.tieId);
  const isPast = endedBy(reason, family.on) || person.isDead;
  const isVisitor = stay !== undefined && isVisit(stay);
  const theirs = record.stays.filter(
    (other) =>
      other.personId === from.id && other.householdId === reason.householdId && overlaps(other, reason),
  );
  const fromVisits = theirs.length > 0 && theirs.every(isVisit);
  const verb = livingVerb(isPast, stay);
  if (isVisitor && fromVisits)
    return [`${visits(isPast)} ${home}`, `as ${isPast ? 'did' : 'does'} ${from.shortName}`];
  if (isVisitor)
    return [`${visits(isPast)} ${home}`, `where ${from.shortName} ${isPast ? 'lived' : 'lives'}`];
  if (fromVisits) return [`${verb} at ${home}`, `visited by ${from.shortName}`];
  return [`${verb} at ${home} with ${from.shortName}`, ''];
}

function isVisit({ role }: Stay): boolean {
  return visitingRoles.includes(role);
}

function visits(isPast: boolean): string {
  return isPast ? 'visited' : 'visits';
}

function livingVerb(isPast: boolean, stay: Stay | undefined): string {
  const isSure = stay === undefined || (stay.role !== 'reported_resident' && !isDoubtful(stay.certainty));
  if (isSure) return isPast ? 'lived' : 'lives';
  return `${isPast ? 'was' : 'is'} ${isDoubtful(stay.certainty) ? stay.certainty : 'reported'} to live`;
}
