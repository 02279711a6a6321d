import type { SceneFold, SceneTally } from './scene-folds.ts';
import type { SceneOthers } from './scene-others.ts';

/**
 * A picture as plain JSON: what stands where, in which shape, with which words. Made by a view, drawn by the SVG
 * writer, the map and the PDF alike. All coordinates are pixels at scale 1, y grows downwards, and the x and y of
 * a person are the centre of the symbol. Every list is sorted the same way whatever the order of the record.
 */
export interface Scene {
  /** Id of the view that made it: `genogram`. */
  readonly view: string;
  readonly notation: Notation;
  /** The day the picture speaks of, `2026-06-30`. */
  readonly asOf: string;
  readonly focusId: string | null;
  readonly persons: readonly ScenePerson[];
  /** Second homes: the same person again, small and faint, where they also stay. Never counted as a person. */
  readonly ghosts: readonly SceneGhost[];
  readonly unions: readonly SceneUnion[];
  readonly lines: readonly SceneLine[];
  readonly marks: readonly SceneMark[];
  readonly homes: readonly SceneHome[];
  /** Relationship quality, where it is asked for. */
  readonly influences?: readonly SceneInfluence[];
  /** What stands beside people and homes in other views: agencies, moves, contacts, words. */
  readonly others?: SceneOthers;
  /** Branches and homes that are folded into one symbol each, with everybody in them counted. */
  readonly folds?: readonly SceneFold[];
  /** Of each island of a home, for pictures seen from far. */
  readonly tallies?: readonly SceneTally[];
  /** Exactly what this picture shows, in the order of a legend. */
  readonly legend: readonly LegendItem[];
  readonly bounds: Box;
  /** What its signs under children tell; absent: when they were last seen. */
  readonly chipChoice?: SceneChipChoice;
  /** Upright pieces of lines through rows: what the next picture needs, beside the people, to keep to this one. */
  readonly trunks?: readonly SceneTrunk[];
}

/** One upright piece of a line through a row; the key names the same piece in the next picture. */
export interface SceneTrunk {
  readonly key: string;
  readonly x: number;
}

/** UK (ICS) conventions by default; McGoldrick by choice (practice.md C2). */
export type Notation = 'uk' | 'mcgoldrick';

/** x and y are the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Point = readonly [x: number, y: number];

/** Male, female, sex not known or other, pregnancy (practice.md C2). */
export type SymbolShape = 'square' | 'circle' | 'diamond' | 'triangle';

/** One person, drawn once. */
export interface ScenePerson {
  readonly id: string;
  /** Centre of the symbol. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Generation in the picture, 0 at the top. */
  readonly row: number;
  readonly symbol: SymbolShape;
  /** Somebody whom the record knows of but not who: drawn as a hole with a broken outline. */
  readonly hole: boolean;
  /** Known, but only from reports: broken outline with the name in quotation marks. */
  readonly reported: boolean;
  readonly dead: boolean;
  readonly unborn: boolean;
  /** The halo: whom the picture is about. Not printed. */
  readonly focus: boolean;
  /** The double outline: children whom the meeting is about. */
  readonly chosen: boolean;
  /** Age, `?` or nothing. */
  readonly inside: string;
  /** Name and what stands below it, in order, already broken into lines. */
  readonly labels: readonly SceneLabel[];
  /** The box round all labels; height 0 where there are none. */
  readonly labelBox: Box;
  readonly chip: SceneChip | null;
  /** The person in one sentence, for a screen reader or a title on hover. */
  readonly says: string;
}

export interface SceneLabel {
  readonly kind: 'name' | 'detail' | 'chip';
  readonly text: string;
  /** Middle of the line and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export type ChipState =
  | 'in-time'
  | 'due-soon'
  | 'overdue'
  | 'attention'
  | 'never'
  | 'cannot-tell'
  | 'not-held'
  | 'not-required'
  | 'plain';

/** What is said about when a child was seen. The state is told by shape and words, colour only repeats it. */
export interface Chip {
  readonly state: ChipState;
  /** In a sentence: "5 days · not alone". */
  readonly words: string;
  /** Under the symbol, a line each. */
  readonly lines: readonly string[];
}

/** A chip in its place: x and y are the centre of its sign, which overlaps the symbol's upper right corner. */
export interface SceneChip extends Chip {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A duty (or being seen alone) that the signs of a picture tell of: "Child protection visit". */
export interface SceneChipChoice {
  readonly id: string;
  readonly label: string;
}

export interface SceneGhost {
  readonly personId: string;
  readonly homeId: string;
  readonly symbol: SymbolShape;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly labels: readonly SceneLabel[];
  /** The box round all labels. */
  readonly labelBox: Box;
  readonly says: string;
}

/**
 * A set of partners and the children they share, or one tie of another kind. `care` and `related` are never
 * birth: carer and cared for, or relatives and friends whose parents are not recorded.
 */
export interface SceneUnion {
  readonly id: string;
  readonly kind: 'family' | 'care' | 'related';
  readonly partners: readonly string[];
  readonly children: readonly string[];
  /** Where its line to the children starts. */
  readonly x: number;
  readonly y: number;
  readonly says: string;
}

/**
 * Unbroken, broken, two lines of which one is broken (adoptive), dotted, dash-dot; thin and unbroken (nothing recorded
 * of the couple), fine dashes (young carer), far apart (as described), long dashes (parents not recorded). Which means
 * what is said in one place: views/genogram/notation-signs.ts.
 */
export type Stroke =
  'solid' | 'broken' | 'double' | 'dotted' | 'dash-dot' | 'thin' | 'fine' | 'sparse' | 'long';

/** Axis-parallel poly-line. Several lines may belong to one union; the shared bar of siblings is one of them. */
export interface SceneLine {
  readonly id: string;
  readonly unionId: string;
  readonly role: 'partner' | 'descent' | 'care' | 'related';
  readonly stroke: Stroke;
  readonly points: readonly Point[];
  /** Whom the line ends at: both partners, or the child. Empty for a shared bar. */
  readonly personIds: readonly string[];
  /** An arrow head where the line begins or ends: towards whoever is cared for. */
  readonly arrow?: 'first' | 'last';
}

/** A sign on a line: slashes of a separation or divorce, letters with a year, a question mark, the bar of twins. */
export interface SceneMark {
  readonly unionId: string;
  readonly kind: 'separated' | 'divorced' | 'text' | 'identical';
  /** The middle of the sign. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly says: string;
  /** Half the length of the bar between identical twins. */
  readonly half?: number;
}

/**
 * How one person affects another: a curve that touches neither words nor symbols where it can be helped. From the first
 * to the last point, bent towards the middle one (a quadratic curve). Shapes by practice.md C2.
 */
export interface SceneInfluence {
  readonly id: string;
  readonly shape: InfluenceShape;
  readonly polarity: 'protective' | 'risk' | 'mixed' | 'unknown';
  readonly fromId: string;
  readonly toId: string;
  readonly curve: readonly [from: Point, bend: Point, to: Point];
  /** What it is, and in whose view; on paper of its own above the curve. */
  readonly labels: readonly SceneLabel[];
  readonly says: string;
}

/** One line, two, three, zigzag, dotted, broken with bars, zigzag with an arrow to whoever is harmed. */
export type InfluenceShape = 'plain' | 'close' | 'very-close' | 'conflict' | 'distant' | 'cut-off' | 'abuse';

/** One island of a home: all of its members who stand together. */
export interface SceneHome {
  /** The household and the number of the island: `h-sorrel/1`. */
  readonly id: string;
  readonly householdId: string;
  readonly name: string;
  /** Second and later islands of one home, named with "(cont.)". */
  readonly continued: boolean;
  readonly members: readonly string[];
  /** Closed rectilinear outline, first point not repeated. */
  readonly outline: readonly Point[];
  /** The outline in pieces where it bulges, broken, round somebody only said to live here; absent: dotted all round. */
  readonly stretches?: readonly { readonly points: readonly Point[]; readonly reported: boolean }[];
  readonly labels: readonly SceneLabel[];
  readonly says: string;
}

export interface LegendItem {
  /** What to draw beside the words: `symbol:square`, `line:broken`, `chip:overdue`, `mark:divorced`, `home`. */
  readonly sign: string;
  readonly words: string;
}
