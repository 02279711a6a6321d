/* Made by `npm run codegen` from api/graphql/schema. Not written by hand. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FamilyRecord } from '../domain/family-record.ts';
import type { PartialDate } from '../domain/calendar-date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FamilyView, PersonView, ContactView, SeenView } from '../services/family-view.ts';
import type { HomeAt } from '../domain/family-at.ts';
import type { SeenFact as DomainSeenFact } from '../domain/seen/seen-facts.ts';
import type { ChildDuty as DomainChildDuty } from '../domain/duties/child-duties.ts';
import type { Worklist as ListedWorklist } from '../services/worklist/list-worklist.ts';
import type { WorklistRow as DomainWorklistRow } from '../domain/worklist/worklist-row.ts';
import type { Timeliness as ToldTimeliness, IntervalsBehind } from '../services/worklist/tell-timeliness.ts';
import type { IntervalRow } from '../domain/worklist/interval-rows.ts';
import type { MarksOfRow as DomainMarksOfRow } from '../domain/standing/with-marks.ts';
import type { MarkedRow as RowMarked } from '../services/standing/mark-row.ts';
import type { RowMark as DomainRowMark } from '../domain/standing/row-mark.ts';
import type { QuestionsHeld } from '../services/standing/list-questions.ts';
import type { QuestionView } from '../services/standing/question-view.ts';
import type { StandingRun as DomainStandingRun, Acknowledgement as DomainAcknowledgement } from '../domain/standing/standing-question.ts';
import type { QuestionAnswer, ToldRow } from '../services/standing/open-question.ts';
import type { Finding as DomainFinding } from '../domain/questions/finding.ts';
import type { Question as DomainQuestion } from '../domain/questions/question.ts';
import type { RequestContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `2026-06-30`. */
  CalendarDate: { input: CalendarDate; output: CalendarDate; }
  /** The plain values that a finding's sentence is composed from. */
  Facts: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>>; }
  /** The visible family record as one versioned document (api/domain/family-record.ts), for clients that project it themselves. */
  FamilyRecordDocument: { input: FamilyRecord; output: FamilyRecord; }
  /** A day, a month or a year as far as it is known: `2016-03-05`, `2016-03`, `2016`. */
  PartialDate: { input: PartialDate; output: PartialDate; }
};

export type Acknowledgement = {
  readonly at: Scalars['String']['output'];
  readonly atWords: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type AgencyCoverage = {
  readonly agency: Scalars['String']['output'];
  readonly agencyId: Scalars['ID']['output'];
  /** "All contacts since 1 January 2023, loaded 30 June 2026". */
  readonly says: Scalars['String']['output'];
};

/** A duty of the rule pack towards a child, as it stands on the day. */
export type ChildDuty = {
  readonly daysOverdue?: Maybe<Scalars['Int']['output']>;
  readonly dueOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly duty: Scalars['String']['output'];
  readonly lastSatisfied?: Maybe<Scalars['CalendarDate']['output']>;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly rule: Rule;
  readonly says: Scalars['String']['output'];
  /** A state of data-and-rules B3, or `not-held`. */
  readonly status: Scalars['String']['output'];
  readonly statusWords: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly workingDaysOverdue?: Maybe<Scalars['Int']['output']>;
};

export type ContactMatrix = {
  readonly columns: ReadonlyArray<MatrixColumn>;
  /** The first day counted; null for everything held. */
  readonly from?: Maybe<Scalars['CalendarDate']['output']>;
  readonly on: Scalars['CalendarDate']['output'];
  readonly rows: ReadonlyArray<MatrixRow>;
};

export type Evidence = {
  readonly date?: Maybe<Scalars['CalendarDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly says: Scalars['String']['output'];
};

export type Family = {
  readonly asAt: Scalars['CalendarDate']['output'];
  /** Visible people one step beyond, counted, not gathered. */
  readonly beyond: Scalars['Int']['output'];
  readonly coverage: ReadonlyArray<AgencyCoverage>;
  readonly findings: ReadonlyArray<Finding>;
  readonly focusId: Scalars['ID']['output'];
  readonly households: ReadonlyArray<FamilyHousehold>;
  /** Each child with every agency or professional: last contact, how often, alone or not, over so many days back from the date (default: everything held). The same counts as the lines of contact on the map. */
  readonly matrix: ContactMatrix;
  readonly on: Scalars['CalendarDate']['output'];
  readonly people: ReadonlyArray<FamilyPerson>;
  readonly professionals: ReadonlyArray<FamilyProfessional>;
};


export type FamilyFindingsArgs = {
  questions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type FamilyMatrixArgs = {
  by?: InputMaybe<MatrixBy>;
  days?: InputMaybe<Scalars['Int']['input']>;
};

export type FamilyConcern = {
  readonly agency: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly raisedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type FamilyContact = {
  /** yes, no or unknown; null where this person was not seen. */
  readonly alone?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly on: Scalars['CalendarDate']['output'];
  readonly outcome: Scalars['String']['output'];
  readonly professionals: ReadonlyArray<Scalars['String']['output']>;
  /** Was this person seen? Null where the record does not say. */
  readonly seen?: Maybe<Scalars['Boolean']['output']>;
};

/** A mark that every agency should see. */
export type FamilyFlag = {
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type FamilyHousehold = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly addressHeldBack: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly partTimeIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly residentIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly visitorIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type FamilyPerson = {
  readonly age: Scalars['String']['output'];
  /** Attempts that did not meet the child since the child was last seen, in one sentence; null where there are none. */
  readonly attemptsInVain?: Maybe<Scalars['String']['output']>;
  readonly concerns: ReadonlyArray<FamilyConcern>;
  /** Contacts with or about this person up to the date, latest first. */
  readonly contacts: ReadonlyArray<FamilyContact>;
  readonly dob?: Maybe<Scalars['PartialDate']['output']>;
  readonly dod?: Maybe<Scalars['PartialDate']['output']>;
  /** Every duty towards this child, live or lately ended. */
  readonly duties: ReadonlyArray<ChildDuty>;
  readonly expectedDob?: Maybe<Scalars['PartialDate']['output']>;
  readonly flags: ReadonlyArray<FamilyFlag>;
  readonly homes: ReadonlyArray<FamilyStay>;
  readonly id: Scalars['ID']['output'];
  readonly isChild: Scalars['Boolean']['output'];
  readonly isDead: Scalars['Boolean']['output'];
  readonly isUnborn: Scalars['Boolean']['output'];
  /** Who this is to the focus child: "maternal half-brother". */
  readonly kinship: Scalars['String']['output'];
  readonly known: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly plans: ReadonlyArray<FamilyPlan>;
  /** Why they belong: "Dean: partner of Kelly, who is Leah's mother, March 2023 to June 2025". */
  readonly reason: Scalars['String']['output'];
  readonly seen?: Maybe<Seen>;
  /** When each agency that could have seen this child last did. Empty for adults. */
  readonly seenByAgency: ReadonlyArray<SeenFact>;
  /** When last seen by anyone, alone, spoken to, with the bedroom seen, by a social worker: without any duty. Empty for adults. */
  readonly seenFacts: ReadonlyArray<SeenFact>;
  readonly sex: Scalars['String']['output'];
  readonly steps: Scalars['Int']['output'];
  /** What the record says of them in somebody's own words, beside the notes: a tie as described, the basis of parental responsibility. Given with `person` only. */
  readonly wordings: ReadonlyArray<Scalars['String']['output']>;
};


export type FamilyPersonContactsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type FamilyPlan = {
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type FamilyProfessional = {
  readonly agency: Scalars['String']['output'];
  readonly agencyId: Scalars['ID']['output'];
  readonly contacts: Scalars['Int']['output'];
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastContactOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly name: Scalars['String']['output'];
  /** People of the family they work with on the date. */
  readonly personIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly role: Scalars['String']['output'];
};

export type FamilyStay = {
  readonly certainty: Scalars['String']['output'];
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly home: Scalars['String']['output'];
  readonly householdId: Scalars['ID']['output'];
  readonly role: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type FamilySummary = {
  readonly asAt: Scalars['CalendarDate']['output'];
  readonly children: Scalars['Int']['output'];
  /** Children of whom the record cannot say whether anybody has seen them in `unseenDays` days. */
  readonly childrenNotHeld: Scalars['Int']['output'];
  /** Children nobody has seen in `unseenDays` days, or ever, where the record would hold it. */
  readonly childrenUnseen: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly personId: Scalars['ID']['output'];
  /** Whether the record holds any sighting of these children, however long ago. */
  readonly sightingsHeld: Scalars['Boolean']['output'];
  readonly unseenDays: Scalars['Int']['output'];
};

export type Finding = {
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  readonly because: ReadonlyArray<Evidence>;
  readonly facts: Scalars['Facts']['output'];
  readonly question: Scalars['ID']['output'];
  readonly rule: Rule;
  readonly says: Scalars['String']['output'];
  readonly severity: Scalars['String']['output'];
};

export type LookInput = {
  readonly asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  readonly focusId: Scalars['ID']['input'];
  readonly kind: LookKind;
  readonly personIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type LookKind =
  | 'DATE_CHANGED'
  | 'LIST_COPIED'
  | 'PERSON_OPENED';

export type MarkedRow = {
  readonly marks: MarksOfRow;
  readonly rowId: Scalars['ID']['output'];
};

export type MarksOfRow = {
  /** Every mark ever made on the row, the latest first. */
  readonly history: ReadonlyArray<RowMark>;
  /** Whether the standing mark is about the row as it stands. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** That mark in words, and where it was made about other facts, about which. */
  readonly says?: Maybe<Scalars['String']['output']>;
  /** The latest mark, unless it was taken back. */
  readonly standing?: Maybe<RowMark>;
};

export type MatrixBy =
  | 'AGENCY'
  | 'PROFESSIONAL';

export type MatrixCell = {
  readonly contacts: Scalars['Int']['output'];
  /** Earlier contacts are held as counts, of which these are the least that is sure. */
  readonly isAtLeast: Scalars['Boolean']['output'];
  readonly lastContactOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly lastSeenAloneOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly lastSeenOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly says: Scalars['String']['output'];
  /** contacts; none recorded (all of the days are held); part: none on the days or of the kinds that are held; not-held. */
  readonly state: Scalars['String']['output'];
  readonly timesAlone: Scalars['Int']['output'];
  readonly timesSeen: Scalars['Int']['output'];
  /** They work with the child on the date. */
  readonly worksWith: Scalars['Boolean']['output'];
};

export type MatrixColumn = {
  /** Role and agency of a professional. */
  readonly about: Scalars['String']['output'];
  /** What is held of the agency's contacts. */
  readonly held: Scalars['String']['output'];
  /** Of the agency or the professional. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** With any of the children, a contact about three of them counted once. */
  readonly total: MatrixCell;
};

export type MatrixRow = {
  /** In the order of the columns. */
  readonly cells: ReadonlyArray<MatrixCell>;
  readonly childId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** With anybody, a contact of three professionals counted once. */
  readonly total: MatrixCell;
};

export type Mutation = {
  /** Acknowledges a row of a question, with a reason. */
  readonly acknowledgeStandingRow: StandingAnswer;
  /** Asks it no more; what it told stays readable. */
  readonly endStandingQuestion: StandingAnswer;
  /** Marks a row of the worklist: `true`, `data-error` or `explained`, with a reason. A later mark takes its place; nothing is overwritten. */
  readonly markWorklistRow: MarkedRow;
  /** Reported by the browser, for the access log: what it did with the record it holds. */
  readonly reportLook: Scalars['Boolean']['output'];
  /** The page saved or copied the list: written to the access log before the file is given. */
  readonly reportWorklistExport: Scalars['Boolean']['output'];
  /** Asks a question now, beside its schedule. */
  readonly runStandingQuestion: StandingAnswer;
  /** Saves a question and asks it for the first time. `timeOfDay` is that of England, `06:30`. */
  readonly saveStandingQuestion: StandingAnswer;
  /** Takes a mark back; it stays in the history of its row. */
  readonly takeBackMark: MarkedRow;
};


export type MutationAcknowledgeStandingRowArgs = {
  questionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  rowId: Scalars['ID']['input'];
};


export type MutationEndStandingQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMarkWorklistRowArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  reason: Scalars['String']['input'];
  rowId: Scalars['ID']['input'];
  verdict: Scalars['String']['input'];
};


export type MutationReportLookArgs = {
  look: LookInput;
};


export type MutationReportWorklistExportArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  filter?: InputMaybe<WorklistFilter>;
  format: Scalars['String']['input'];
  rows: Scalars['Int']['input'];
};


export type MutationRunStandingQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveStandingQuestionArgs = {
  asks: WorklistFilter;
  everyDays?: Scalars['Int']['input'];
  timeOfDay?: Scalars['String']['input'];
  title: Scalars['String']['input'];
};


export type MutationTakeBackMarkArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  markId: Scalars['ID']['input'];
  rowId: Scalars['ID']['input'];
};

export type Query = {
  /** The family as of a date (default: the record's own), every field computed by the rules of the domain. */
  readonly family?: Maybe<Family>;
  /** Everything this viewer may see of the family unit round a child. Contacts before `contactsSince` (default: three years before the record's date) are folded to counts. Null where there is no such child, or none that this viewer may see: the two are told apart nowhere. */
  readonly familyRecord?: Maybe<Scalars['FamilyRecordDocument']['output']>;
  /** How many people a found child's family has, and how many of its children are unseen: asked apart, so that the hits need not wait. */
  readonly familySummary?: Maybe<FamilySummary>;
  /** What was found of one row of the worklist before, with its history. */
  readonly markedRow: MarkedRow;
  /** One person of a family, with the free text that does not travel with the record. */
  readonly person?: Maybe<FamilyPerson>;
  /** The questions that can be asked, with their parameters. */
  readonly questions: ReadonlyArray<Question>;
  /** Children first, youngest first, by name or part of a name, date of birth, id, or address. */
  readonly search: SearchAnswer;
  /** What this holds: sources, their dates, what each agency's data covers. */
  readonly sources: ReadonlyArray<Source>;
  /** One of them with the rows of its last run. Rows are those of children whom this viewer may see today; so are counts. */
  readonly standingQuestion: StandingAnswer;
  /** Questions about the worklist that are asked again and again, and those that can be saved with one press. */
  readonly standingQuestions: StandingQuestions;
  /** Visits in time and late by month and by team, over the months that end with a date. By the definitions of data-and-rules B5. */
  readonly timeliness: Timeliness;
  /** The intervals behind a share of `timeliness`, asked with the same date, months and filter; of one month, one team (their keys) and one outcome where given. Those not in time first. */
  readonly timelinessIntervals: TimelinessIntervals;
  /** Who is signed in. */
  readonly viewer: Viewer;
  /** Every open child of the authority with each duty towards them on a date (default, and at most: the last day of the record). Filtered, ordered and cut to a window of rows; counts are of all rows. */
  readonly worklist: Worklist;
};


export type QueryFamilyArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  focusId: Scalars['ID']['input'];
  steps?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFamilyRecordArgs = {
  contactsSince?: InputMaybe<Scalars['CalendarDate']['input']>;
  focusId: Scalars['ID']['input'];
  maxPeople?: InputMaybe<Scalars['Int']['input']>;
  steps?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFamilySummaryArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryMarkedRowArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  rowId: Scalars['ID']['input'];
};


export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  focusId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryStandingQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTimelinessArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  filter?: InputMaybe<WorklistFilter>;
  months?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTimelinessIntervalsArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  filter?: InputMaybe<WorklistFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['ID']['input']>;
  months?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  outcomes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  team?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorklistArgs = {
  asOf?: InputMaybe<Scalars['CalendarDate']['input']>;
  filter?: InputMaybe<WorklistFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<WorklistOrder>;
  placeOf?: InputMaybe<Scalars['ID']['input']>;
};

export type Question = {
  readonly asks: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly parameters: ReadonlyArray<QuestionParameter>;
  readonly title: Scalars['String']['output'];
};

export type QuestionParameter = {
  readonly default: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly least: Scalars['Int']['output'];
  readonly most: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
};

export type ReadyMadeQuestion = {
  readonly asks: StandingFilter;
  readonly everyDays: Scalars['Int']['output'];
  readonly says: Scalars['String']['output'];
  readonly schedule: Scalars['String']['output'];
  readonly timeOfDay: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type RowMark = {
  readonly aboutDueOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** The state and the due day that it was made about. */
  readonly aboutState: Scalars['String']['output'];
  readonly at: Scalars['String']['output'];
  /** "3 June 2026 at 14:05", by the clocks of England. */
  readonly atWords: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  /** "Taken back on 4 June 2026 at 09:12 by Priya Sandalwood." Null while it was not. */
  readonly takenBack?: Maybe<Scalars['String']['output']>;
  readonly verdict: Scalars['String']['output'];
  readonly verdictWords: Scalars['String']['output'];
};

export type Rule = {
  readonly id: Scalars['ID']['output'];
  readonly says: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
};

export type SearchAnswer = {
  readonly hits: ReadonlyArray<SearchHit>;
  /** Further hits that the limit left off. */
  readonly more: Scalars['Int']['output'];
  /** A sentence where there is nothing to show: too little was typed, or nobody was found. */
  readonly says?: Maybe<Scalars['String']['output']>;
};

export type SearchHit = {
  /** Where they live now, as this viewer may know it. */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly age: Scalars['String']['output'];
  readonly asAt: Scalars['CalendarDate']['output'];
  readonly dob?: Maybe<Scalars['PartialDate']['output']>;
  readonly expectedDob?: Maybe<Scalars['PartialDate']['output']>;
  readonly home?: Maybe<Scalars['String']['output']>;
  readonly isChild: Scalars['Boolean']['output'];
  readonly isDead: Scalars['Boolean']['output'];
  /** How they belong to the address they were found by: "lived at 14 Sorrel Row, Marlbrook until 5 April 2025". */
  readonly matchedHome?: Maybe<Scalars['String']['output']>;
  readonly matchedOn: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  /** Title of the source the person came from. */
  readonly source: Scalars['String']['output'];
};

/** When a child was last seen, in words and facts; null for adults. */
export type Seen = {
  readonly days?: Maybe<Scalars['Int']['output']>;
  readonly lastSeenAloneOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly lastSeenBy?: Maybe<Scalars['String']['output']>;
  readonly lastSeenOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly state: Scalars['String']['output'];
  readonly words: Scalars['String']['output'];
};

export type SeenFact = {
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** `anyone`, `alone`, `spoken-to`, `bedroom`, `social-worker`, or the id of an agency. */
  readonly id: Scalars['ID']['output'];
  /** `day`, `none-recorded`, `not-said`, `folded` or `not-held`. */
  readonly known: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly on?: Maybe<Scalars['CalendarDate']['output']>;
  readonly says: Scalars['String']['output'];
};

export type Source = {
  readonly asAt: Scalars['CalendarDate']['output'];
  readonly fictional: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly people: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
};

export type StandingAnswer = {
  /** Those that the last run no longer told of. */
  readonly gone: ReadonlyArray<StandingRow>;
  /** Whether it asks of what is due, so that a child may stand in it with several duties; else of children. */
  readonly ofDuties: Scalars['Boolean']['output'];
  readonly question: StandingQuestion;
  /** Not yet acknowledged first, the new before the others. */
  readonly rows: ReadonlyArray<StandingRow>;
  /** The latest first. */
  readonly runs: ReadonlyArray<StandingRun>;
};

/** What a question asks, as the worklist takes it. */
export type StandingFilter = {
  readonly ageFrom?: Maybe<Scalars['Int']['output']>;
  readonly ageTo?: Maybe<Scalars['Int']['output']>;
  readonly agencyIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly areas?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly duties?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly marked?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly overdueDays?: Maybe<Scalars['Int']['output']>;
  readonly planKinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly states?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly teamIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly unseenDays?: Maybe<Scalars['Int']['output']>;
  readonly workerIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

export type StandingQuestion = {
  readonly asks: StandingFilter;
  readonly children: Scalars['Int']['output'];
  /** "Ended on 4 June 2026 at 09:12 by Priya Sandalwood." Null while it is asked. */
  readonly ended?: Maybe<Scalars['String']['output']>;
  /** Why the latest asking failed; null where it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly goneRows: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastRun?: Maybe<StandingRun>;
  readonly newRows: Scalars['Int']['output'];
  /** When it is asked again, in words; null where it has ended. */
  readonly next?: Maybe<Scalars['String']['output']>;
  readonly notAcknowledged: Scalars['Int']['output'];
  /** Of the last run that was done. */
  readonly rows: Scalars['Int']['output'];
  readonly savedAtWords: Scalars['String']['output'];
  readonly savedBy: Scalars['String']['output'];
  /** What it asks, in a sentence. */
  readonly says: Scalars['String']['output'];
  /** "every day at 06:30" */
  readonly schedule: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type StandingQuestions = {
  readonly questions: ReadonlyArray<StandingQuestion>;
  readonly readyMade: ReadonlyArray<ReadyMadeQuestion>;
};

export type StandingRow = {
  readonly acknowledged?: Maybe<Acknowledgement>;
  readonly childId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isNew: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** The row as the worklist tells it now; null where it no longer does. */
  readonly now?: Maybe<WorklistRow>;
  /** "On the list since 3 June 2026 at 06:30." And, where it had gone before, that it came back. */
  readonly since: Scalars['String']['output'];
};

export type StandingRun = {
  readonly at: Scalars['String']['output'];
  readonly atWords: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly failed?: Maybe<Scalars['String']['output']>;
  readonly number: Scalars['Int']['output'];
  /** The day that the list told of; null where the run failed. */
  readonly on?: Maybe<Scalars['CalendarDate']['output']>;
};

export type Timeliness = {
  readonly byMonth: ReadonlyArray<TimelinessShare>;
  readonly byTeam: ReadonlyArray<TimelinessShare>;
  /** Days since seen by anyone, one number for each child; those never seen and those not held are counted apart. */
  readonly daysSinceSeen: ReadonlyArray<Scalars['Int']['output']>;
  readonly neverSeen: Scalars['Int']['output'];
  readonly notHeld: Scalars['Int']['output'];
  readonly on: Scalars['CalendarDate']['output'];
  /** How it is counted, in words. */
  readonly says: ReadonlyArray<Scalars['String']['output']>;
};

/** From the beginning of a duty, or from one visit, to the next. */
export type TimelinessInterval = {
  readonly childId: Scalars['ID']['output'];
  /** From beginning to end. */
  readonly days: Scalars['Int']['output'];
  /** Null: none that counts, up to the day told of. */
  readonly doneOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly due: Scalars['CalendarDate']['output'];
  readonly duty: Scalars['String']['output'];
  readonly dutyTitle: Scalars['String']['output'];
  readonly from: Scalars['CalendarDate']['output'];
  readonly name: Scalars['String']['output'];
  readonly outcome: Scalars['String']['output'];
  readonly outcomeWords: Scalars['String']['output'];
  readonly team?: Maybe<Scalars['String']['output']>;
  /** Of the day it fell due. */
  readonly worker?: Maybe<Scalars['String']['output']>;
};

export type TimelinessIntervals = {
  readonly on: Scalars['CalendarDate']['output'];
  readonly rows: ReadonlyArray<TimelinessInterval>;
  readonly total: Scalars['Int']['output'];
};

/** Intervals that ended (or, for a team, stand) in time, of those that could be told. */
export type TimelinessShare = {
  readonly denominator: Scalars['Int']['output'];
  /** `2026-05`, or the id of a team. */
  readonly key: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly leftOut: Scalars['Int']['output'];
  readonly longestDays?: Maybe<Scalars['Int']['output']>;
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  readonly numerator: Scalars['Int']['output'];
};

export type Viewer = {
  readonly agency?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** True while sign-in is the fixed demonstration identity. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
};

export type Worklist = {
  readonly children: Scalars['Int']['output'];
  /** Rows by state, with the filter but for its states: they add up. */
  readonly counts: ReadonlyArray<WorklistCount>;
  readonly facets: WorklistFacets;
  /** Of the rows after the filter: in time among those where a rule applies and it can be told. */
  readonly inTime: WorklistShare;
  /** The day that is told of. */
  readonly on: Scalars['CalendarDate']['output'];
  /** How many rows stand before the one looked for; null where it is not in the list. */
  readonly place?: Maybe<Scalars['Int']['output']>;
  readonly rows: ReadonlyArray<WorklistRow>;
  readonly rulePack: Scalars['String']['output'];
  /** Of when the figures are, by which rules, and what is not held: sentences to stand over the list. */
  readonly says: ReadonlyArray<Scalars['String']['output']>;
  /** Rows after the filter, and children among them. */
  readonly total: Scalars['Int']['output'];
};

export type WorklistChoice = {
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
};

export type WorklistColumn =
  | 'AGE'
  | 'AREA'
  | 'DAYS_OVERDUE'
  | 'DAYS_SINCE_SEEN'
  | 'DUE'
  | 'DUTY'
  | 'LAST_SATISFIED'
  | 'NAME'
  | 'PLAN'
  | 'PRESSING'
  | 'STATE'
  | 'TEAM'
  | 'WORKER';

export type WorklistCount = {
  readonly rows: Scalars['Int']['output'];
  readonly state: Scalars['String']['output'];
  readonly words: Scalars['String']['output'];
};

/** What there is to choose from, with the rows of each under the filter but for this choice itself. */
export type WorklistFacets = {
  readonly agencies: ReadonlyArray<WorklistChoice>;
  readonly areas: ReadonlyArray<WorklistChoice>;
  readonly duties: ReadonlyArray<WorklistChoice>;
  readonly marked: ReadonlyArray<WorklistChoice>;
  readonly planKinds: ReadonlyArray<WorklistChoice>;
  readonly teams: ReadonlyArray<WorklistChoice>;
  readonly workers: ReadonlyArray<WorklistChoice>;
};

/** Lists mean "one of"; what is left out narrows nothing. */
export type WorklistFilter = {
  readonly ageFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly ageTo?: InputMaybe<Scalars['Int']['input']>;
  readonly agencyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By what was found of the row before: `true`, `data-error`, `explained`, `about-earlier` (marked, and changed since), `none`. */
  readonly marked?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly overdueDays?: InputMaybe<Scalars['Int']['input']>;
  readonly planKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly teamIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Not seen by anyone for at least so many days, or never; never those of whom it is not held. */
  readonly unseenDays?: InputMaybe<Scalars['Int']['input']>;
  readonly workerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type WorklistOrder = {
  readonly by: WorklistColumn;
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WorklistRow = {
  readonly age: Scalars['String']['output'];
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly childId: Scalars['ID']['output'];
  readonly daysOverdue?: Maybe<Scalars['Int']['output']>;
  readonly daysSinceSeen?: Maybe<Scalars['Int']['output']>;
  readonly dueOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly duty?: Maybe<Scalars['String']['output']>;
  readonly dutyTitle: Scalars['String']['output'];
  /** Child and duty: one row's own name, the same on every day. */
  readonly id: Scalars['ID']['output'];
  /** Not yet born: nobody can have seen the child. */
  readonly isUnborn: Scalars['Boolean']['output'];
  readonly lastAloneOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly lastBy?: Maybe<Scalars['String']['output']>;
  readonly lastSatisfied?: Maybe<Scalars['CalendarDate']['output']>;
  readonly lastSeenBy?: Maybe<Scalars['String']['output']>;
  readonly lastSeenOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** What was found of this row before; null where nothing was. */
  readonly marks?: Maybe<MarksOfRow>;
  readonly name: Scalars['String']['output'];
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly plan?: Maybe<Scalars['String']['output']>;
  readonly planKind?: Maybe<Scalars['String']['output']>;
  readonly rule: Scalars['String']['output'];
  readonly says: Scalars['String']['output'];
  readonly seenIsHeld: Scalars['Boolean']['output'];
  readonly state: Scalars['String']['output'];
  readonly stateWords: Scalars['String']['output'];
  readonly team?: Maybe<Scalars['String']['output']>;
  readonly teamId?: Maybe<Scalars['ID']['output']>;
  readonly worker?: Maybe<Scalars['String']['output']>;
  readonly workerId?: Maybe<Scalars['ID']['output']>;
  readonly workingDaysOverdue?: Maybe<Scalars['Int']['output']>;
  readonly years?: Maybe<Scalars['Int']['output']>;
};

/** Never a percentage without what it is of. */
export type WorklistShare = {
  readonly denominator: Scalars['Int']['output'];
  /** Cannot tell and not held: in neither. */
  readonly leftOut: Scalars['Int']['output'];
  readonly numerator: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acknowledgement: ResolverTypeWrapper<DomainAcknowledgement>;
  AgencyCoverage: ResolverTypeWrapper<AgencyCoverage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  ChildDuty: ResolverTypeWrapper<DomainChildDuty>;
  ContactMatrix: ResolverTypeWrapper<ContactMatrix>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Facts: ResolverTypeWrapper<Scalars['Facts']['output']>;
  Family: ResolverTypeWrapper<FamilyView>;
  FamilyConcern: ResolverTypeWrapper<FamilyConcern>;
  FamilyContact: ResolverTypeWrapper<ContactView>;
  FamilyFlag: ResolverTypeWrapper<FamilyFlag>;
  FamilyHousehold: ResolverTypeWrapper<HomeAt>;
  FamilyPerson: ResolverTypeWrapper<PersonView>;
  FamilyPlan: ResolverTypeWrapper<FamilyPlan>;
  FamilyProfessional: ResolverTypeWrapper<FamilyProfessional>;
  FamilyRecordDocument: ResolverTypeWrapper<Scalars['FamilyRecordDocument']['output']>;
  FamilyStay: ResolverTypeWrapper<FamilyStay>;
  FamilySummary: ResolverTypeWrapper<FamilySummary>;
  Finding: ResolverTypeWrapper<DomainFinding>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LookInput: LookInput;
  LookKind: LookKind;
  MarkedRow: ResolverTypeWrapper<RowMarked>;
  MarksOfRow: ResolverTypeWrapper<DomainMarksOfRow>;
  MatrixBy: MatrixBy;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  MatrixColumn: ResolverTypeWrapper<MatrixColumn>;
  MatrixRow: ResolverTypeWrapper<MatrixRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<DomainQuestion>;
  QuestionParameter: ResolverTypeWrapper<QuestionParameter>;
  ReadyMadeQuestion: ResolverTypeWrapper<ReadyMadeQuestion>;
  RowMark: ResolverTypeWrapper<DomainRowMark>;
  Rule: ResolverTypeWrapper<Rule>;
  SearchAnswer: ResolverTypeWrapper<SearchAnswer>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  Seen: ResolverTypeWrapper<SeenView>;
  SeenFact: ResolverTypeWrapper<DomainSeenFact>;
  Source: ResolverTypeWrapper<Source>;
  StandingAnswer: ResolverTypeWrapper<QuestionAnswer>;
  StandingFilter: ResolverTypeWrapper<StandingFilter>;
  StandingQuestion: ResolverTypeWrapper<QuestionView>;
  StandingQuestions: ResolverTypeWrapper<QuestionsHeld>;
  StandingRow: ResolverTypeWrapper<ToldRow>;
  StandingRun: ResolverTypeWrapper<DomainStandingRun>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Timeliness: ResolverTypeWrapper<ToldTimeliness>;
  TimelinessInterval: ResolverTypeWrapper<IntervalRow>;
  TimelinessIntervals: ResolverTypeWrapper<IntervalsBehind>;
  TimelinessShare: ResolverTypeWrapper<TimelinessShare>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Worklist: ResolverTypeWrapper<ListedWorklist>;
  WorklistChoice: ResolverTypeWrapper<WorklistChoice>;
  WorklistColumn: WorklistColumn;
  WorklistCount: ResolverTypeWrapper<WorklistCount>;
  WorklistFacets: ResolverTypeWrapper<WorklistFacets>;
  WorklistFilter: WorklistFilter;
  WorklistOrder: WorklistOrder;
  WorklistRow: ResolverTypeWrapper<DomainWorklistRow>;
  WorklistShare: ResolverTypeWrapper<WorklistShare>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acknowledgement: DomainAcknowledgement;
  AgencyCoverage: AgencyCoverage;
  Boolean: Scalars['Boolean']['output'];
  CalendarDate: Scalars['CalendarDate']['output'];
  ChildDuty: DomainChildDuty;
  ContactMatrix: ContactMatrix;
  Evidence: Evidence;
  Facts: Scalars['Facts']['output'];
  Family: FamilyView;
  FamilyConcern: FamilyConcern;
  FamilyContact: ContactView;
  FamilyFlag: FamilyFlag;
  FamilyHousehold: HomeAt;
  FamilyPerson: PersonView;
  FamilyPlan: FamilyPlan;
  FamilyProfessional: FamilyProfessional;
  FamilyRecordDocument: Scalars['FamilyRecordDocument']['output'];
  FamilyStay: FamilyStay;
  FamilySummary: FamilySummary;
  Finding: DomainFinding;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LookInput: LookInput;
  MarkedRow: RowMarked;
  MarksOfRow: DomainMarksOfRow;
  MatrixCell: MatrixCell;
  MatrixColumn: MatrixColumn;
  MatrixRow: MatrixRow;
  Mutation: Record<PropertyKey, never>;
  PartialDate: Scalars['PartialDate']['output'];
  Query: Record<PropertyKey, never>;
  Question: DomainQuestion;
  QuestionParameter: QuestionParameter;
  ReadyMadeQuestion: ReadyMadeQuestion;
  RowMark: DomainRowMark;
  Rule: Rule;
  SearchAnswer: SearchAnswer;
  SearchHit: SearchHit;
  Seen: SeenView;
  SeenFact: DomainSeenFact;
  Source: Source;
  StandingAnswer: QuestionAnswer;
  StandingFilter: StandingFilter;
  StandingQuestion: QuestionView;
  StandingQuestions: QuestionsHeld;
  StandingRow: ToldRow;
  StandingRun: DomainStandingRun;
  String: Scalars['String']['output'];
  Timeliness: ToldTimeliness;
  TimelinessInterval: IntervalRow;
  TimelinessIntervals: IntervalsBehind;
  TimelinessShare: TimelinessShare;
  Viewer: Viewer;
  Worklist: ListedWorklist;
  WorklistChoice: WorklistChoice;
  WorklistCount: WorklistCount;
  WorklistFacets: WorklistFacets;
  WorklistFilter: WorklistFilter;
  WorklistOrder: WorklistOrder;
  WorklistRow: DomainWorklistRow;
  WorklistShare: WorklistShare;
};

export type AcknowledgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyCoverage'] = ResolversParentTypes['AgencyCoverage']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type ChildDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildDuty'] = ResolversParentTypes['ChildDuty']> = {
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSatisfied?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDaysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactMatrixResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactMatrix'] = ResolversParentTypes['ContactMatrix']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixColumn']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  date?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Facts'], any> {
  name: 'Facts';
}

export type FamilyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family']> = {
  asAt?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  beyond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['AgencyCoverage']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<FamilyFindingsArgs>>;
  focusId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  households?: Resolver<ReadonlyArray<ResolversTypes['FamilyHousehold']>, ParentType, ContextType>;
  matrix?: Resolver<ResolversTypes['ContactMatrix'], ParentType, ContextType, RequireFields<FamilyMatrixArgs, 'by'>>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['FamilyPerson']>, ParentType, ContextType>;
  professionals?: Resolver<ReadonlyArray<ResolversTypes['FamilyProfessional']>, ParentType, ContextType>;
};

export type FamilyConcernResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyConcern'] = ResolversParentTypes['FamilyConcern']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FamilyContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyContact'] = ResolversParentTypes['FamilyContact']> = {
  alone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FamilyFlagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyFlag'] = ResolversParentTypes['FamilyFlag']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FamilyHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyHousehold'] = ResolversParentTypes['FamilyHousehold']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressHeldBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partTimeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  residentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  visitorIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FamilyPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyPerson'] = ResolversParentTypes['FamilyPerson']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attemptsInVain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['FamilyConcern']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['FamilyContact']>, ParentType, ContextType, RequireFields<FamilyPersonContactsArgs, 'limit'>>;
  dob?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dod?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['ChildDuty']>, ParentType, ContextType>;
  expectedDob?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['FamilyFlag']>, ParentType, ContextType>;
  homes?: Resolver<ReadonlyArray<ResolversTypes['FamilyStay']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isChild?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnborn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['FamilyPlan']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Seen']>, ParentType, ContextType>;
  seenByAgency?: Resolver<ReadonlyArray<ResolversTypes['SeenFact']>, ParentType, ContextType>;
  seenFacts?: Resolver<ReadonlyArray<ResolversTypes['SeenFact']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FamilyPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyPlan'] = ResolversParentTypes['FamilyPlan']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type FamilyProfessionalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyProfessional'] = ResolversParentTypes['FamilyProfessional']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FamilyRecordDocumentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FamilyRecordDocument'], any> {
  name: 'FamilyRecordDocument';
}

export type FamilyStayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyStay'] = ResolversParentTypes['FamilyStay']> = {
  certainty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  home?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  householdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type FamilySummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilySummary'] = ResolversParentTypes['FamilySummary']> = {
  asAt?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childrenNotHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childrenUnseen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sightingsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unseenDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Facts'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkedRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkedRow'] = ResolversParentTypes['MarkedRow']> = {
  marks?: Resolver<ResolversTypes['MarksOfRow'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarksOfRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarksOfRow'] = ResolversParentTypes['MarksOfRow']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RowMark']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RowMark']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  lastSeenAloneOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  lastSeenOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timesAlone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worksWith?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrixColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixColumn'] = ResolversParentTypes['MatrixColumn']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MatrixCell'], ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MatrixCell'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeStandingRow?: Resolver<ResolversTypes['StandingAnswer'], ParentType, ContextType, RequireFields<MutationAcknowledgeStandingRowArgs, 'questionId' | 'reason' | 'rowId'>>;
  endStandingQuestion?: Resolver<ResolversTypes['StandingAnswer'], ParentType, ContextType, RequireFields<MutationEndStandingQuestionArgs, 'id'>>;
  markWorklistRow?: Resolver<ResolversTypes['MarkedRow'], ParentType, ContextType, RequireFields<MutationMarkWorklistRowArgs, 'reason' | 'rowId' | 'verdict'>>;
  reportLook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReportLookArgs, 'look'>>;
  reportWorklistExport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReportWorklistExportArgs, 'format' | 'rows'>>;
  runStandingQuestion?: Resolver<ResolversTypes['StandingAnswer'], ParentType, ContextType, RequireFields<MutationRunStandingQuestionArgs, 'id'>>;
  saveStandingQuestion?: Resolver<ResolversTypes['StandingAnswer'], ParentType, ContextType, RequireFields<MutationSaveStandingQuestionArgs, 'asks' | 'everyDays' | 'timeOfDay' | 'title'>>;
  takeBackMark?: Resolver<ResolversTypes['MarkedRow'], ParentType, ContextType, RequireFields<MutationTakeBackMarkArgs, 'markId' | 'rowId'>>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  family?: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType, RequireFields<QueryFamilyArgs, 'focusId'>>;
  familyRecord?: Resolver<Maybe<ResolversTypes['FamilyRecordDocument']>, ParentType, ContextType, RequireFields<QueryFamilyRecordArgs, 'focusId'>>;
  familySummary?: Resolver<Maybe<ResolversTypes['FamilySummary']>, ParentType, ContextType, RequireFields<QueryFamilySummaryArgs, 'personId'>>;
  markedRow?: Resolver<ResolversTypes['MarkedRow'], ParentType, ContextType, RequireFields<QueryMarkedRowArgs, 'rowId'>>;
  person?: Resolver<Maybe<ResolversTypes['FamilyPerson']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'focusId' | 'personId'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchAnswer'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'limit' | 'text'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  standingQuestion?: Resolver<ResolversTypes['StandingAnswer'], ParentType, ContextType, RequireFields<QueryStandingQuestionArgs, 'id'>>;
  standingQuestions?: Resolver<ResolversTypes['StandingQuestions'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Timeliness'], ParentType, ContextType, RequireFields<QueryTimelinessArgs, 'months'>>;
  timelinessIntervals?: Resolver<ResolversTypes['TimelinessIntervals'], ParentType, ContextType, RequireFields<QueryTimelinessIntervalsArgs, 'limit' | 'months' | 'offset'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  worklist?: Resolver<ResolversTypes['Worklist'], ParentType, ContextType, RequireFields<QueryWorklistArgs, 'limit' | 'offset'>>;
};

export type QuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['QuestionParameter']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionParameter'] = ResolversParentTypes['QuestionParameter']> = {
  default?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadyMadeQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadyMadeQuestion'] = ResolversParentTypes['ReadyMadeQuestion']> = {
  asks?: Resolver<ResolversTypes['StandingFilter'], ParentType, ContextType>;
  everyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeOfDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RowMarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowMark'] = ResolversParentTypes['RowMark']> = {
  aboutDueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  aboutState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenBack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchAnswer'] = ResolversParentTypes['SearchAnswer']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asAt?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  dob?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  expectedDob?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isChild?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedHome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Seen'] = ResolversParentTypes['Seen']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastSeenAloneOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  lastSeenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeenFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeenFact'] = ResolversParentTypes['SeenFact']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  asAt?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingAnswer'] = ResolversParentTypes['StandingAnswer']> = {
  gone?: Resolver<ReadonlyArray<ResolversTypes['StandingRow']>, ParentType, ContextType>;
  ofDuties?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['StandingQuestion'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StandingRow']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['StandingRun']>, ParentType, ContextType>;
};

export type StandingFilterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingFilter'] = ResolversParentTypes['StandingFilter']> = {
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agencyIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  marked?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  states?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  teamIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unseenDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workerIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type StandingQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingQuestion'] = ResolversParentTypes['StandingQuestion']> = {
  asks?: Resolver<ResolversTypes['StandingFilter'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goneRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['StandingRun']>, ParentType, ContextType>;
  newRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notAcknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAtWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingQuestionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingQuestions'] = ResolversParentTypes['StandingQuestions']> = {
  questions?: Resolver<ReadonlyArray<ResolversTypes['StandingQuestion']>, ParentType, ContextType>;
  readyMade?: Resolver<ReadonlyArray<ResolversTypes['ReadyMadeQuestion']>, ParentType, ContextType>;
};

export type StandingRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingRow'] = ResolversParentTypes['StandingRow']> = {
  acknowledged?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['WorklistRow']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingRun'] = ResolversParentTypes['StandingRun']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
};

export type TimelinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Timeliness'] = ResolversParentTypes['Timeliness']> = {
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['TimelinessShare']>, ParentType, ContextType>;
  byTeam?: Resolver<ReadonlyArray<ResolversTypes['TimelinessShare']>, ParentType, ContextType>;
  daysSinceSeen?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  neverSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  says?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelinessIntervalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelinessInterval'] = ResolversParentTypes['TimelinessInterval']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomeWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelinessIntervalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelinessIntervals'] = ResolversParentTypes['TimelinessIntervals']> = {
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TimelinessInterval']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelinessShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelinessShare'] = ResolversParentTypes['TimelinessShare']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorklistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Worklist'] = ResolversParentTypes['Worklist']> = {
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['WorklistCount']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['WorklistFacets'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['WorklistShare'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['WorklistRow']>, ParentType, ContextType>;
  rulePack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorklistChoice'] = ResolversParentTypes['WorklistChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorklistCount'] = ResolversParentTypes['WorklistCount']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorklistFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorklistFacets'] = ResolversParentTypes['WorklistFacets']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['WorklistChoice']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['WorklistChoice']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['WorklistChoice']>, ParentType, ContextType>;
  marked?: Resolver<ReadonlyArray<ResolversTypes['WorklistChoice']>, ParentType, ContextType>;
  planKinds?: Resolver<ReadonlyArray<ResolversTypes['WorklistChoice']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['WorklistChoice']>, ParentType, ContextType>;
  workers?: Resolver<ReadonlyArray<ResolversTypes['WorklistChoice']>, ParentType, ContextType>;
};

export type WorklistRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorklistRow'] = ResolversParentTypes['WorklistRow']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysSinceSeen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUnborn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAloneOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  lastBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSatisfied?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  lastSeenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenOn?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  marks?: Resolver<Maybe<ResolversTypes['MarksOfRow']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenIsHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  workingDaysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorklistShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorklistShare'] = ResolversParentTypes['WorklistShare']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AgencyCoverage?: AgencyCoverageResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  ChildDuty?: ChildDutyResolvers<ContextType>;
  ContactMatrix?: ContactMatrixResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facts?: GraphQLScalarType;
  Family?: FamilyResolvers<ContextType>;
  FamilyConcern?: FamilyConcernResolvers<ContextType>;
  FamilyContact?: FamilyContactResolvers<ContextType>;
  FamilyFlag?: FamilyFlagResolvers<ContextType>;
  FamilyHousehold?: FamilyHouseholdResolvers<ContextType>;
  FamilyPerson?: FamilyPersonResolvers<ContextType>;
  FamilyPlan?: FamilyPlanResolvers<ContextType>;
  FamilyProfessional?: FamilyProfessionalResolvers<ContextType>;
  FamilyRecordDocument?: GraphQLScalarType;
  FamilyStay?: FamilyStayResolvers<ContextType>;
  FamilySummary?: FamilySummaryResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  MarkedRow?: MarkedRowResolvers<ContextType>;
  MarksOfRow?: MarksOfRowResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixColumn?: MatrixColumnResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionParameter?: QuestionParameterResolvers<ContextType>;
  ReadyMadeQuestion?: ReadyMadeQuestionResolvers<ContextType>;
  RowMark?: RowMarkResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Seen?: SeenResolvers<ContextType>;
  SeenFact?: SeenFactResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StandingAnswer?: StandingAnswerResolvers<ContextType>;
  StandingFilter?: StandingFilterResolvers<ContextType>;
  StandingQuestion?: StandingQuestionResolvers<ContextType>;
  StandingQuestions?: StandingQuestionsResolvers<ContextType>;
  StandingRow?: StandingRowResolvers<ContextType>;
  StandingRun?: StandingRunResolvers<ContextType>;
  Timeliness?: TimelinessResolvers<ContextType>;
  TimelinessInterval?: TimelinessIntervalResolvers<ContextType>;
  TimelinessIntervals?: TimelinessIntervalsResolvers<ContextType>;
  TimelinessShare?: TimelinessShareResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Worklist?: WorklistResolvers<ContextType>;
  WorklistChoice?: WorklistChoiceResolvers<ContextType>;
  WorklistCount?: WorklistCountResolvers<ContextType>;
  WorklistFacets?: WorklistFacetsResolvers<ContextType>;
  WorklistRow?: WorklistRowResolvers<ContextType>;
  WorklistShare?: WorklistShareResolvers<ContextType>;
};

