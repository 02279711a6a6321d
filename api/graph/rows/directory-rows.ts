import { z } from 'zod';
import {
  agencyKinds,
  contactKinds,
  householdKinds,
  professionalRoles,
  recordingLimits,
} from '../../domain/vocabulary.ts';
import {
  agency,
  area,
  dayOrNull,
  flag,
  household,
  number,
  partialDateOrNull,
  professional,
  protectedFrom,
  provenance,
  team,
  text,
  textOrNull,
} from './values.ts';

export const householdRow = z.object({
  id: household,
  label: text,
  address: textOrNull,
  addressHeldBack: flag,
  postcode: textOrNull,
  kind: z.enum(householdKinds),
  bedrooms: number.nullable(),
  protectedFrom,
  ...provenance,
});

export const agencyRow = z.object({ id: agency, name: text, kind: z.enum(agencyKinds), ...provenance });

export const areaRow = z.object({ id: area, name: text, ...provenance });

export const teamRow = z.object({
  id: team,
  name: text,
  agencyId: agency,
  areaId: area.nullable(),
  ...provenance,
});

export const professionalRow = z.object({
  id: professional,
  name: text,
  role: z.enum(professionalRoles),
  roleWording: textOrNull,
  agencyId: agency,
  teamId: team.nullable(),
  phone: textOrNull,
  email: textOrNull,
  from: partialDateOrNull,
  to: partialDateOrNull,
  ...provenance,
});

export const coverageRow = z.object({
  id: text,
  agencyId: agency,
  holdsAll: flag,
  holds: z.array(z.enum(contactKinds)),
  from: dayOrNull,
  to: dayOrNull,
  loadedOn: dayOrNull,
  limits: z.array(z.enum(recordingLimits)).nullable(),
  contentHash: text,
});
