// Agencies by their ids. Used to name who recorded, shared or works with a family.
MATCH (n:Agency)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.name AS name,
  n.kind AS kind,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
