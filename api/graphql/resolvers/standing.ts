import { asksOfDuties } from '../../domain/standing/found-rows.ts';
import { momentInWords } from '../../domain/standing/moment-in-england.ts';
import { verdictWords } from '../../domain/standing/row-mark.ts';
import type {
  AcknowledgementResolvers,
  MarkedRowResolvers,
  MutationResolvers,
  QueryResolvers,
  RowMarkResolvers,
  StandingAnswerResolvers,
  StandingQuestionResolvers,
  StandingRowResolvers,
  StandingRunResolvers,
} from '../generated.ts';
import { filterOf } from './worklist.ts';

export const standingQueries: Pick<QueryResolvers, 'standingQuestions' | 'standingQuestion' | 'markedRow'> = {
  standingQuestions: (_parent, _args, { services, who }) => services.listStandingQuestions(who, null),
  standingQuestion: (_parent, { id }, { services, who }) => services.openStandingQuestion(who, id),
  markedRow: (_parent, { rowId, asOf }, { services, who }) =>
    services.readMarks(who, { rowId, asOf: asOf ?? null }),
};

type StandingMutations = Pick<
  MutationResolvers,
  | 'markWorklistRow'
  | 'takeBackMark'
  | 'saveStandingQuestion'
  | 'runStandingQuestion'
  | 'endStandingQuestion'
  | 'acknowledgeStandingRow'
>;

export const standingMutations: StandingMutations = {
  markWorklistRow: (_parent, { rowId, asOf, verdict, reason }, { services, who }) =>
    services.markRow(who, { rowId, asOf: asOf ?? null, verdict, reason }),
  takeBackMark: (_parent, { markId, rowId, asOf }, { services, who }) =>
    services.takeBackMark(who, { markId, rowId, asOf: asOf ?? null }),
  saveStandingQuestion: (_parent, { title, asks, everyDays, timeOfDay }, { services, who }) =>
    services.saveStandingQuestion(who, {
      title,
      asks: filterOf(asks),
      everyDays,
      timeOfDay,
    }),
  runStandingQuestion: (_parent, { id }, { services, who }) => services.runStandingQuestion(who, id),
  endStandingQuestion: (_parent, { id }, { services, who }) => services.endStandingQuestion(who, id),
  acknowledgeStandingRow: (_parent, asked, { services, who }) => services.acknowledgeStandingRow(who, asked),
};

export const MarkedRow: MarkedRowResolvers = {
  marks: (row) => row,
};

export const RowMark: RowMarkResolvers = {
  verdictWords: ({ verdict }) => verdictWords[verdict],
  atWords: ({ at }) => momentInWords(at),
  aboutState: ({ about }) => about.state,
  aboutDueOn: ({ about }) => about.dueOn,
  takenBack: ({ takenBack }) => onceInWords('Taken back', takenBack),
};

export const Acknowledgement: AcknowledgementResolvers = {
  atWords: ({ at }) => momentInWords(at),
};

export const StandingQuestion: StandingQuestionResolvers = {
  id: ({ question }) => question.id,
  title: ({ question }) => question.title,
  asks: ({ question }) => question.asks,
  savedBy: ({ question }) => question.by.name,
  savedAtWords: ({ question }) => momentInWords(question.createdAt),
  ended: ({ question }) => onceInWords('Ended', question.ended),
  newRows: ({ begun }) => begun,
  goneRows: ({ gone }) => gone,
};

export const StandingRun: StandingRunResolvers = {
  atWords: ({ at }) => momentInWords(at),
};

export const StandingAnswer: StandingAnswerResolvers = {
  question: ({ view }) => view,
  ofDuties: ({ view }) => asksOfDuties(view.question.asks),
};

export const StandingRow: StandingRowResolvers = {
  id: ({ row }) => row.id,
  childId: ({ row }) => row.childId,
  acknowledged: ({ row }) => row.acknowledged,
};

function onceInWords(what: string, done: { readonly by: string; readonly at: string } | null): string | null {
  return done === null ? null : `${what} on ${momentInWords(done.at)} by ${done.by}.`;
}
