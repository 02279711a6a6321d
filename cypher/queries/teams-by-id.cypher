// Teams by their ids. Used for the professionals of a family.
MATCH (n:Team)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.name AS name,
  n.agencyId AS agencyId,
  n.areaId AS areaId,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
