/** Own stable ids on everything, branded so that a home's id is never passed for a person's. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Id<'Person'>;
export type HouseholdId = Id<'Household'>;
export type ProfessionalId = Id<'Professional'>;
export type TeamId = Id<'Team'>;
export type AgencyId = Id<'Agency'>;
export type AreaId = Id<'Area'>;
export type ContactId = Id<'Contact'>;
export type ConcernId = Id<'Concern'>;
export type PlanId = Id<'Plan'>;
export type PlacementId = Id<'Placement'>;

/** Brands a text that is known to be an id of that kind: for boundaries (files, graph rows, addresses) and tests. */
export const personId = (id: string) => id as PersonId;
export const householdId = (id: string) => id as HouseholdId;
export const professionalId = (id: string) => id as ProfessionalId;
export const teamId = (id: string) => id as TeamId;
export const agencyId = (id: string) => id as AgencyId;
export const areaId = (id: string) => id as AreaId;
export const contactId = (id: string) => id as ContactId;
export const concernId = (id: string) => id as ConcernId;
export const planId = (id: string) => id as PlanId;
export const placementId = (id: string) => id as PlacementId;
