import type { FamilyRecord } from './family-record.ts';
import type { Statement } from './statement.ts';

/**
 * The record as it travels: whatever somebody wrote in their own words stays behind and comes on demand, person by
 * person. Notes, summaries, subjects and responses; and the words beside a statement (its source, its basis, whose view
 * it is, a tie as described, where a child was found), which may name an informant as well as any note.
 */
export function withoutFreeText(record: FamilyRecord): FamilyRecord {
  return {
    ...record,
    ...tiesWithoutFreeText(record),
    people: record.people.map((person) => ({
      ...person,
      details: person.details.map((details) => ({ ...unsourced(details), note: null })),
    })),
    contacts: record.contacts.map((contact) => ({ ...contact, note: null })),
    plans: record.plans.map((plan) => ({ ...unsourced(plan), note: null })),
    concerns: record.concerns.map((concern) => ({ ...unsourced(concern), summary: null })),
    flags: record.flags.map((flag) => ({ ...unsourced(flag), note: null })),
    escalations: record.escalations.map((escalation) => ({
      ...escalation,
      subject: null,
      steps: escalation.steps.map((step) => ({ ...step, response: null })),
    })),
    missingEpisodes: record.missingEpisodes.map((episode) => ({ ...episode, placeFound: null })),
    placements: record.placements.map(unsourced),
    legalStatuses: record.legalStatuses.map(unsourced),
  };
}

function tiesWithoutFreeText(record: FamilyRecord) {
  return {
    parentTies: record.parentTies.map(unsourced),
    responsibilities: record.responsibilities.map((each) => ({ ...unsourced(each), basis: null })),
    partnerships: record.partnerships.map(unsourced),
    careTies: record.careTies.map(unsourced),
    relatedTies: record.relatedTies.map((tie) => ({ ...unsourced(tie), wording: null })),
    stays: record.stays.map(unsourced),
    influences: record.influences.map((each) => ({ ...unsourced(each), basis: null, viewOf: null })),
    involvements: record.involvements.map(unsourced),
  };
}

function unsourced<Said extends Statement>(statement: Said): Said {
  return { ...statement, source: null };
}
