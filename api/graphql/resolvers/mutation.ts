import { personId } from '../../domain/ids.ts';
import type { MutationResolvers } from '../generated.ts';

export const Mutation: MutationResolvers = {
  reportLook: (_parent, { look }, { services, who }) =>
    services.reportLook(who, {
      kind: look.kind,
      focusId: personId(look.focusId),
      asOf: look.asOf ?? null,
      personIds: (look.personIds ?? []).map(personId),
    }),
};
