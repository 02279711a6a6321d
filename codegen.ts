import type { CodegenConfig } from '@graphql-codegen/cli';

/** Domain types that resolvers are given, by the GraphQL type they stand behind. */
const mappers = {
  Family: '../services/family-view.ts#FamilyView',
  FamilyPerson: '../services/family-view.ts#PersonView',
  FamilyHousehold: '../domain/family-at.ts#HomeAt',
  FamilyContact: '../services/family-view.ts#ContactView',
  Seen: '../services/family-view.ts#SeenView',
  SeenFact: '../domain/seen/seen-facts.ts#SeenFact as DomainSeenFact',
  ChildDuty: '../domain/duties/child-duties.ts#ChildDuty as DomainChildDuty',
  Worklist: '../services/worklist/list-worklist.ts#Worklist as ListedWorklist',
  WorklistRow: '../domain/worklist/worklist-row.ts#WorklistRow as DomainWorklistRow',
  Timeliness: '../services/worklist/tell-timeliness.ts#Timeliness as ToldTimeliness',
  TimelinessIntervals: '../services/worklist/tell-timeliness.ts#IntervalsBehind',
  TimelinessInterval: '../domain/worklist/interval-rows.ts#IntervalRow',
  MarksOfRow: '../domain/standing/with-marks.ts#MarksOfRow as DomainMarksOfRow',
  MarkedRow: '../services/standing/mark-row.ts#MarkedRow as RowMarked',
  RowMark: '../domain/standing/row-mark.ts#RowMark as DomainRowMark',
  StandingQuestions: '../services/standing/list-questions.ts#QuestionsHeld',
  StandingQuestion: '../services/standing/question-view.ts#QuestionView',
  StandingRun: '../domain/standing/standing-question.ts#StandingRun as DomainStandingRun',
  StandingAnswer: '../services/standing/open-question.ts#QuestionAnswer',
  StandingRow: '../services/standing/open-question.ts#ToldRow',
  Acknowledgement: '../domain/standing/standing-question.ts#Acknowledgement as DomainAcknowledgement',
  Finding: '../domain/questions/finding.ts#Finding as DomainFinding',
  Question: '../domain/questions/question.ts#Question as DomainQuestion',
};

const scalars = {
  CalendarDate: '../domain/calendar-date.ts#CalendarDate',
  PartialDate: '../domain/calendar-date.ts#PartialDate',
  FamilyRecordDocument: '../domain/family-record.ts#FamilyRecord',
  Facts: 'Readonly<Record<string, unknown>>',
};

const headline = '/* Made by `npm run codegen` from api/graphql/schema. Not written by hand. */';

const config: CodegenConfig = {
  schema: 'api/graphql/schema/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'api/graphql/generated.ts': {
      plugins: [{ add: { content: headline } }, 'typescript', 'typescript-resolvers'],
      config: {
        mappers,
        scalars,
        contextType: './context.ts#RequestContext',
        useTypeImports: true,
        strictScalars: true,
        enumsAsTypes: true,
        skipTypename: true,
        optionalResolveType: true,
        immutableTypes: true,
      },
    },
    'web/generated/operations.ts': {
      documents: 'web/operations/*.graphql',
      plugins: [{ add: { content: headline } }, 'typescript-operations', 'typed-document-node'],
      config: {
        scalars: {
          CalendarDate: 'string',
          PartialDate: 'string',
          FamilyRecordDocument: 'unknown',
          Facts: 'unknown',
        },
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
