import { z } from 'zod';
import {
  birthOutcomes,
  certainties,
  householdKinds,
  householdRoles,
  influenceKinds,
  parentalResponsibilities,
  partnerStatuses,
  polarities,
  restrictionLevels,
  sexes,
  zygosities,
} from '../../domain/vocabulary.ts';
import { daySchema, partialDateSchema } from './date-schema.ts';

export const idSchema = z.string().min(1).max(200);
export const textSchema = z.string().max(20_000).nullish();
export const idsSchema = z.array(idSchema).nullish();

/** A kind with an `other`: an unlisted word is read as other and reported, so any text is allowed. */
export function openKind<const Kinds extends readonly string[]>(kinds: Kinds) {
  return z.union([z.enum(kinds), z.string().min(1)]);
}

/** When the source knew it, and who recorded it: optional wherever something is stated. */
const provenance = {
  certainty: z.enum(certainties).nullish(),
  source: textSchema,
  recordedOn: daySchema.nullish(),
  retractedOn: daySchema.nullish(),
  recordedBy: idSchema.nullish().describe('Id of the agency that recorded it.'),
};

export const statedSchema = z.object({
  from: partialDateSchema.nullish(),
  to: partialDateSchema.nullish(),
  ...provenance,
});

export const protectedFromSchema = z
  .array(idSchema)
  .nullish()
  .describe('Ids of people from whom this is kept; * is everybody.');

export const personSchema = z.object({
  id: idSchema,
  known: z.boolean().nullish().describe('false: somebody who must exist and of whom nothing is known.'),
  title: textSchema,
  givenName: textSchema,
  familyName: textSchema,
  otherNames: z.array(z.string()).nullish(),
  sex: z.enum(sexes).nullish(),
  gender: textSchema.describe('As the person words it.'),
  dob: partialDateSchema.nullish(),
  dobCertainty: z.enum(certainties).nullish(),
  expectedDob: partialDateSchema.nullish().describe('Set for an unborn child.'),
  dod: partialDateSchema.nullish(),
  died: z.boolean().nullish().describe('true: died, on a date that is not known.'),
  birthOutcome: z.enum(birthOutcomes).nullish(),
  restriction: z.enum(restrictionLevels).nullish(),
  protectedFrom: protectedFromSchema,
  note: textSchema,
  source: textSchema,
  recordedOn: daySchema.nullish(),
  recordedBy: provenance.recordedBy,
});

export const membershipSchema = statedSchema.extend({
  personId: idSchema,
  role: z.enum(householdRoles),
});

export const householdSchema = z.object({
  id: idSchema,
  label: z.string(),
  address: textSchema,
  postcode: textSchema,
  kind: openKind(householdKinds),
  bedrooms: z.number().int().min(0).max(200).nullish(),
  protectedFrom: protectedFromSchema,
  memberships: z.array(membershipSchema).nullish(),
});

export const tieKinds = [
  'birth_parent_of',
  'adoptive_parent_of',
  'parent_of',
  'special_guardian_of',
  'foster_carer_of',
  'connected_carer_of',
  'private_foster_carer_of',
  'informal_carer_of',
  'young_carer_of',
  'partner_of',
  'twin_of',
  'sibling_of',
  'relative_of',
  'family_friend_of',
  'neighbour_of',
] as const;
export type TieKind = (typeof tieKinds)[number];

export const tieSchema = statedSchema.extend({
  id: idSchema,
  kind: z.enum(tieKinds),
  fromId: idSchema.describe('The parent, the carer, or either of the two.'),
  toId: idSchema,
  parentalResponsibility: z.enum(parentalResponsibilities).nullish(),
  responsibilityBasis: textSchema.describe(
    '"birth certificate", "special guardianship order of 3 March 2025".',
  ),
  status: z.enum(partnerStatuses).nullish(),
  statusHistory: z
    .array(z.object({ status: z.enum(partnerStatuses), from: partialDateSchema.nullish() }))
    .nullish()
    .describe('Phases of a couple, oldest first; each ends where the next begins.'),
  zygosity: z.enum(zygosities).nullish(),
  wording: textSchema.describe('As described: "calls her Nan".'),
});

export const influenceSchema = statedSchema.extend({
  id: idSchema,
  fromId: idSchema,
  toId: idSchema,
  kind: openKind(influenceKinds),
  polarity: z.enum(polarities),
  basis: textSchema,
  viewOf: textSchema,
});

export type PersonRow = z.output<typeof personSchema>;
export type HouseholdRow = z.output<typeof householdSchema>;
export type MembershipRow = z.output<typeof membershipSchema>;
export type TieRow = z.output<typeof tieSchema>;
export type InfluenceRow = z.output<typeof influenceSchema>;
export type StatedRow = z.output<typeof statedSchema>;
