// Areas by their ids. Used for the teams of a family's professionals.
MATCH (n:Area)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.name AS name,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
