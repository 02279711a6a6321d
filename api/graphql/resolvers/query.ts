import { personId } from '../../domain/ids.ts';
import { questions } from '../../domain/questions/index.ts';
import type { QueryResolvers } from '../generated.ts';

const mostHits = 50;

export const Query: QueryResolvers = {
  viewer: (_parent, _args, { who }) => ({
    id: who.professionalId,
    name: who.name,
    role: who.role,
    agency: who.agencyName,
    isDemonstration: who.isDemonstration,
  }),
  search: (_parent, { text, limit }, { services, who }) =>
    services.findPeople(who, { text, limit: Math.min(limit, mostHits) }),
  familySummary: (_parent, args, { services, who }) => services.summariseFamily(who, personId(args.personId)),
  familyRecord: (_parent, { focusId, steps, maxPeople, contactsSince }, { services, who }) =>
    services.openFamily(who, {
      focusId: personId(focusId),
      steps: steps ?? null,
      maxPeople: maxPeople ?? null,
      contactsSince: contactsSince ?? null,
    }),
  family: (_parent, { focusId, asOf, steps }, { services, who }) =>
    services.viewFamily(who, { focusId: personId(focusId), asOf: asOf ?? null, steps: steps ?? null }),
  person: (_parent, args, { services, who }) =>
    services.viewPerson(who, {
      focusId: personId(args.focusId),
      personId: personId(args.personId),
      asOf: args.asOf ?? null,
    }),
  questions: () => questions,
  sources: (_parent, _args, { services, who }) => services.listSources(who, null),
};
