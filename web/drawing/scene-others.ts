import type { Box, Point } from './scene.ts';

/**
 * What a view draws beside people, their homes and the lines of kinship: professionals and agencies, who moved where,
 * who is in touch with whom, and words. Sorted the same way whatever the order of the record.
 */
export interface SceneOthers {
  readonly frames: readonly SceneFrame[];
  readonly cards: readonly SceneCard[];
  readonly ties: readonly SceneTie[];
  readonly joins: readonly SceneJoin[];
  readonly texts: readonly SceneText[];
}

export const noOthers: SceneOthers = { frames: [], cards: [], ties: [], joins: [], texts: [] };

/** People who belong together and not by a home: a plain outline. A ring is the ellipse inside its box. */
export interface SceneFrame {
  readonly id: string;
  readonly kind: 'group' | 'ring';
  readonly box: Box;
  readonly says: string;
}

/** An agency or a professional as a rounded rectangle; `gap`: one that is expected and of which nothing is recorded. */
export interface SceneCard {
  readonly id: string;
  readonly kind: 'agency' | 'professional' | 'gap';
  readonly agencyId: string | null;
  readonly professionalId: string | null;
  readonly box: Box;
  readonly texts: readonly SceneText[];
  /** No contact recorded for 90 days: grey, and its words say so. */
  readonly faded: boolean;
  /** With whom it works or was in touch. */
  readonly personIds: readonly string[];
  readonly says: string;
}

/** How a tie is drawn: zigzag is a stressful one (practice.md, ecomap rules); broken ones are in doubt. */
export type TieStroke = 'solid' | 'dotted' | 'zigzag' | 'broken' | 'zigzag-broken';

export interface SceneTie {
  readonly id: string;
  /** A move between homes, two homes of one child, what is recorded between a child and others, a contact. */
  readonly kind: 'move' | 'part-time' | 'support' | 'contact';
  readonly stroke: TieStroke;
  readonly points: readonly Point[];
  readonly width: number;
  /** At which end the arrow stands: whoever is supported, the home moved to. */
  readonly arrow: 'none' | 'first' | 'last' | 'both';
  readonly faded: boolean;
  readonly personIds: readonly string[];
  readonly cardIds: readonly string[];
  readonly says: string;
}

/** Where the line of a person meets the line of an agency or a professional: they are in touch. */
export interface SceneJoin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** How many contacts; nothing where none is recorded. */
  readonly text: string;
  readonly kind: 'contact' | 'works-with' | 'gap';
  readonly faded: boolean;
  readonly personId: string;
  readonly cardId: string;
  readonly says: string;
}

/** One line of words: x is its start or its middle, y its baseline. */
export interface SceneText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly size: number;
  readonly weight: 400 | 600;
  readonly tone: 'ink' | 'quiet' | 'home' | 'attention';
}
