/** Chosen among teams, areas and workers: rows of children for whom none is recorded. */
export const noneRecorded = 'none';
