// Contacts by their ids, without who was seen (sightings-of-contacts) and whom they failed to see
// (attempts-of-contacts).
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (n:Contact {id: wanted})
RETURN
  n.id AS id,
  n.on AS on,
  n.recordedAt AS recordedAt,
  n.kind AS kind,
  n.outcome AS outcome,
  n.householdId AS householdId,
  n.announced AS announced,
  n.professionalIds AS professionalIds,
  n.agencyIds AS agencyIds,
  n.aboutIds AS aboutIds,
  n.mentionedIds AS mentionedIds,
  n.heardIds AS heardIds,
  n.raisedConcernIds AS raisedConcernIds,
  n.consideredConcernIds AS consideredConcernIds,
  n.invitedProfessionalIds AS invitedProfessionalIds,
  n.invitedPersonIds AS invitedPersonIds,
  n.attendedProfessionalIds AS attendedProfessionalIds,
  n.attendedPersonIds AS attendedPersonIds,
  n.sharedWithAgencyIds AS sharedWithAgencyIds,
  n.reportedById AS reportedById,
  n.duties AS duties,
  n.note AS note,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
