/**
 * Prices in thousandths of a crossing, the same for every family; whole numbers only. They were set on the six royal
 * families under three relabellings each and on the demonstration families together (docs/decisions, 8 and 12).
 */
export const price = {
  crossing: 1000,
  /** Brothers and sisters who would have to stand elsewhere for all to stand in the order of their birth. */
  childOutOfOrder: 550,
  /** Two of them of whom the elder stands on the right. */
  elderOnTheRight: 400,
  sibshipBroken: 1000,
  strangerAmongSiblings: 350,
  partnersApart: 1500,
  strangerBetweenPartners: 500,
  homeParted: 900,
  /** Everybody who stands apart from most of their home. */
  apartFromHome: 500,
  strangerInHome: 50,
  /** Every outline of a home beyond the first, wherever its members stand over one another or not. */
  furtherIsland: 600,
} as const;

/** Strangers among brothers and sisters beyond these cost an eighth: torn is torn, and the lines are priced as crossings. */
export const strangersPricedInFull = 4;
/** Strangers in a home beyond these cost nothing: each stretch has an outline of its own. */
export const strangersPricedInHome = 12;
