import type { PersonId } from '../../domain/ids.ts';
import type { PersonView } from '../../services/family-view.ts';

/**
 * What the record says of a person in somebody's own words beside the notes, one sentence each: how a tie was described
 * and on what parental responsibility rests. Empty where the family came without free text.
 */
export function wordingsAbout({ family, person }: PersonView): string[] {
  const nameOf = (id: PersonId) => family.byId.get(id)?.name ?? 'somebody who is not shown';
  const ties = family.relatedTies.flatMap(({ personIds, wording }) => {
    const other = personIds.find((id) => id !== person.id);
    if (wording === null || other === undefined || !personIds.includes(person.id)) return [];
    return [`Described with ${nameOf(other)} as “${wording}”.`];
  });
  const responsibilities = family.responsibilities.flatMap(({ childId, holder, basis }) => {
    if (basis === null) return [];
    if (holder.kind === 'person' && holder.id === person.id) {
      return [`Basis of parental responsibility for ${nameOf(childId)}: ${basis}.`];
    }
    if (childId !== person.id) return [];
    return [`Basis of parental responsibility of ${holderName(family, holder)}: ${basis}.`];
  });
  return [...ties, ...responsibilities];
}

type Holder = PersonView['family']['responsibilities'][number]['holder'];

function holderName(family: PersonView['family'], holder: Holder): string {
  if (holder.kind === 'person') return family.byId.get(holder.id)?.name ?? 'somebody who is not shown';
  return family.record.agencies.find(({ id }) => id === holder.id)?.name ?? 'an agency';
}
