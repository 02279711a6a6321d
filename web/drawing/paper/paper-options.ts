import type { PaperName } from './paper-size.ts';

/** What stands round a picture on paper: worked out by whoever has the family, drawn here. */
export interface PaperOptions {
  readonly paper: PaperName;
  /** "Family of Poppy Ashdown, as at 30 June 2026": the heading, and the name of the document. */
  readonly title: string;
  /** What the picture shows, a sentence each. */
  readonly about: readonly string[];
  /** "Priya Sandalwood, Social worker, Marlbrook Children's Social Care". */
  readonly author: string;
  /** On every sheet: "OFFICIAL-SENSITIVE". */
  readonly marking: string;
  /** "23 November 2026 at 21:12". */
  readonly printedOn: string;
  /** Sentences that a reader must not miss, such as letters that the print font lacks. */
  readonly warnings?: readonly string[];
  /** What goes on sheets of its own after the picture and before the list, each under its own heading. */
  readonly sections?: readonly PaperSection[];
  /** The list in sentences on sheets of its own after the picture. */
  readonly list?: readonly PaperListGroup[];
}

/** Groups of sentences under one heading, such as what the record shows. */
export interface PaperSection {
  readonly title: string;
  readonly groups: readonly PaperListGroup[];
}

/** Some of the people under one heading, such as a home. */
export interface PaperListGroup {
  readonly heading: string;
  readonly sentences: readonly string[];
}
