import type { RecordParts } from '../domain/family-record.ts';

/** A record that says nothing: for sources that fill only some of the parts. */
export const emptyParts: RecordParts = {
  people: [],
  households: [],
  parentTies: [],
  responsibilities: [],
  partnerships: [],
  careTies: [],
  relatedTies: [],
  stays: [],
  influences: [],
  agencies: [],
  areas: [],
  teams: [],
  professionals: [],
  involvements: [],
  contacts: [],
  plans: [],
  concerns: [],
  flags: [],
  escalations: [],
  missingEpisodes: [],
  placements: [],
  legalStatuses: [],
  notifications: [],
  coverage: [],
};
