import type { FamilyAt } from '../family-at.ts';
import type { Finding } from './finding.ts';

/** A number that a user may set, with its default: "weeks without contact: 6". */
export interface QuestionParameter {
  readonly name: string;
  readonly label: string;
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'times';
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** What questions are sorted under on screen and paper, in this order. */
export const questionGroups = ['seen', 'visits', 'adults', 'agencies', 'plans'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** A pure question about a projected family. The same function answers on screen, in the API and on the command line. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** What it asks, as a chair would: "Which children has nobody seen alone?" */
  readonly asks: string;
  /** Where it stands among many; the last group where none is given. */
  readonly group?: QuestionGroup;
  /**
   * `contacts` (the usual): it cannot be answered where no agency's contacts are held; `record`: people, homes, ties and
   * plans answer it, whatever is held of contacts.
   */
  readonly restsOn?: 'contacts' | 'record';
  readonly parameters: readonly QuestionParameter[];
  /** Findings, the most pressing first. Parameters not given take their defaults. */
  readonly answer: (family: FamilyAt, parameters: Readonly<Record<string, number>>) => Finding[];
}
