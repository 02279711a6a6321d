/**
 * What the arrangement of a genogram is given and what it gives back. Plain data; nothing here knows what a family
 * record looks like. All lengths are whole pixels. The same family gives the same arrangement whatever the order
 * of these lists; only `partners` and the dates in them carry meaning by their order.
 */
export interface ArrangementInput {
  readonly persons: readonly PersonBox[];
  readonly unions: readonly UnionInput[];
  /** Drawn ties that are neither partners nor children: carers, relatives as described. */
  readonly links: readonly LinkInput[];
  readonly households: readonly HouseholdInput[];
  /** Sets of twins: brothers and sisters who hang on one stalk where they share a union and a row. */
  readonly twins: readonly (readonly string[])[];
  /** Not drawn: the first would like to stand near the second. */
  readonly closeness: readonly (readonly [string, string])[];
}

export interface PersonBox {
  readonly id: string;
  /** `1987-05-09`, `1987` or empty where not recorded: orders siblings, eldest left. */
  readonly born: string;
  /** The symbol. */
  readonly width: number;
  readonly height: number;
  /** Everything written below the symbol; 0 × 0 where nothing is. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** A second drawing of somebody (their other home): has no ties and stands in the row of this person. */
  readonly rowOf?: string;
}

export interface UnionInput {
  readonly id: string;
  readonly partners: readonly string[];
  readonly children: readonly string[];
  /** When it began, as `born`: older partners stand further out. */
  readonly began: string;
  /** Least length of the line between two partners side by side: room for the signs on it. */
  readonly room?: number;
  /** Carers and the like, not parents: crossings of its lines count half. */
  readonly isTie?: boolean;
}

/** `upper` stands above `lower` where ancestry permits. */
export interface LinkInput {
  readonly id: string;
  readonly upper: string;
  readonly lower: string;
}

export interface HouseholdInput {
  readonly id: string;
  readonly members: readonly string[];
  /** How wide the name is, on the first island of the home and on others. Without it no room is kept. */
  readonly name?: { readonly first: NameWidths; readonly continued: NameWidths };
}

/** The least width at which a text takes one line, two, and so on; not wider from one to the next. */
export type NameWidths = readonly number[];

export interface Arrangement {
  readonly persons: readonly PlacedPerson[];
  /** Where the line to the children starts, or the middle of the line between the partners. */
  readonly unions: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly lines: readonly ArrangedLine[];
  readonly islands: readonly Island[];
  /** The upright pieces of lines through rows, for the next picture to keep to. */
  readonly trunks: readonly { readonly key: string; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedPerson {
  readonly id: string;
  /** Centre of the symbol. */
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** `partner`: between the partners. `stem`: from them, or through a row, to a bar. `bar`: over brothers and sisters. */
export interface ArrangedLine {
  /** The union or link that it belongs to. */
  readonly ownerId: string;
  readonly part: 'partner' | 'stem' | 'bar' | 'child' | 'fork';
  /** The person at its end: the child of a `child` line, the partner of a `partner` line that is a port. */
  readonly personIds: readonly string[];
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Members of one home who stand together, with the outline round their symbols, labels and the home's name. */
export interface Island {
  readonly householdId: string;
  readonly number: number;
  readonly members: readonly string[];
  /** Closed, rectilinear; first point not repeated. */
  readonly outline: readonly (readonly [x: number, y: number])[];
  /** Inside the outline with no line through it: where the name goes and on how many lines. */
  readonly nameRoom: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly lines: number;
  } | null;
}

/** Least distances of the drawing, in pixels. */
export interface Spacing {
  /** Between the boxes (symbol and label) of two neighbours. */
  readonly gap: number;
  /** Between two upright lines side by side. */
  readonly track: number;
  /** Between two level lines one above the other. */
  readonly lane: number;
  /** Between a row and the first and last level line. */
  readonly rowMargin: number;
  /** Between boxes and the outline of a home. */
  readonly homePadding: number;
  /** Height of a line of a home's name, below the labels; 0 for none. */
  readonly homeName: number;
}
