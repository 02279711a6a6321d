/** A completed statutory visit as a family file holds it: these children seen alone at home by their social worker. */
export function visitInFile(id: string, date: string, childIds: readonly string[]) {
  return {
    id,
    date,
    recordedOn: date,
    kind: 'statutory_visit',
    outcome: 'completed',
    householdId: null,
    announced: true,
    professionalIds: ['w-priya'],
    agencyIds: ['a-csc'],
    aboutIds: [...childIds],
    participants: childIds.map((personId) => ({
      personId,
      seen: true,
      alone: true,
      spokenTo: true,
      bedroomSeen: true,
    })),
    mentionedIds: [],
    raisedConcernIds: [],
    discussedConcernIds: [],
    invitedIds: [],
    attendedIds: [],
    sharedWithAgencyIds: [],
    reportedById: null,
    note: 'Visit.',
  };
}
