import { compareText } from '../../domain/compare-text.ts';
import { isTrueOn } from '../../domain/statement.ts';
import type { PersonView } from '../../services/family-view.ts';
import type { FamilyConcern, FamilyPlan, FamilyStay } from '../generated.ts';

/** Steps from the focus child; 0 is the child. */
export function stepsTo({ family, person }: PersonView): number {
  return family.members.find(({ personId }) => personId === person.id)?.steps ?? 0;
}

/** Homes begun by the date, the present ones first, then the latest. */
export function staysOf({ family, person }: PersonView): FamilyStay[] {
  const names = new Map(family.record.households.map(({ id, label }) => [id, label]));
  return family.record.stays
    .filter(
      (stay) => stay.personId === person.id && stay.retractedAt === null && stay.certainty !== 'disproved',
    )
    .filter(({ from }) => from === null || from.slice(0, 10) <= family.on)
    .toSorted(
      (a, b) =>
        Number(isTrueOn(b, family.on)) - Number(isTrueOn(a, family.on)) ||
        compareText(b.from ?? '', a.from ?? ''),
    )
    .map(({ householdId, role, from, to, certainty }) => {
      return { householdId, home: names.get(householdId) ?? 'Home not recorded', role, from, to, certainty };
    });
}

export function plansFor({ family, person }: PersonView): FamilyPlan[] {
  return family.plans
    .filter(({ personIds }) => personIds.includes(person.id))
    .map(({ id, kind, category, from, to, note }) => ({ id, kind, category, from, to, note }));
}

/** Open on the date, and about this person. */
export function concernsAbout({ family, person }: PersonView): FamilyConcern[] {
  const agencies = new Map(family.record.agencies.map(({ id, name }) => [id, name]));
  return family.concerns
    .filter(({ aboutIds }) => aboutIds.includes(person.id))
    .map(({ id, kind, agencyId, from, summary }) => {
      return { id, kind, agency: agencies.get(agencyId) ?? 'Agency not recorded', raisedOn: from, summary };
    });
}
