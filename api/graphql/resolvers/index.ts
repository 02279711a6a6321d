import type { Resolvers } from '../generated.ts';
import { scalars } from '../scalars.ts';
import { Family, FamilyHousehold } from './family.ts';
import { Mutation } from './mutation.ts';
import { FamilyContact, FamilyPerson, Seen } from './person.ts';
import { Query } from './query.ts';
import { WorklistRow, worklistQueries } from './worklist.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query: { ...Query, ...worklistQueries },
  Mutation,
  Family,
  FamilyHousehold,
  FamilyPerson,
  FamilyContact,
  Seen,
  WorklistRow,
};
