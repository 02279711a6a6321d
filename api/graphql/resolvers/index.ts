import type { Resolvers } from '../generated.ts';
import { scalars } from '../scalars.ts';
import { Family, FamilyHousehold } from './family.ts';
import { Mutation } from './mutation.ts';
import { ChildDuty, FamilyContact, FamilyPerson, Seen } from './person.ts';
import { Query } from './query.ts';
import * as standing from './standing.ts';
import { TimelinessInterval, WorklistRow, worklistMutations, worklistQueries } from './worklist.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query: { ...Query, ...worklistQueries, ...standing.standingQueries },
  Mutation: { ...Mutation, ...worklistMutations, ...standing.standingMutations },
  Family,
  FamilyHousehold,
  FamilyPerson,
  ChildDuty,
  FamilyContact,
  Seen,
  WorklistRow,
  TimelinessInterval,
  MarkedRow: standing.MarkedRow,
  RowMark: standing.RowMark,
  StandingQuestion: standing.StandingQuestion,
  StandingRun: standing.StandingRun,
  StandingAnswer: standing.StandingAnswer,
  StandingRow: standing.StandingRow,
  Acknowledgement: standing.Acknowledgement,
};
