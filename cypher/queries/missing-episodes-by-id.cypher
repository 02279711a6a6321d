// Episodes of being missing, by their ids.
MATCH (n:MissingEpisode)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.personId AS personId,
  n.startedAt AS startedAt,
  n.returnedAt AS returnedAt,
  n.placeFound AS placeFound,
  n.foundHouseholdId AS foundHouseholdId,
  n.returnInterviewOffered AS returnInterviewOffered,
  n.returnInterviewAt AS returnInterviewAt,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
