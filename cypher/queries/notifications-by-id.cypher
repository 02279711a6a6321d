// Days on which the council came to know or do something, by their ids.
MATCH (n:Notification)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.personId AS personId,
  n.kind AS kind,
  n.on AS on,
  n.recordedAt AS recordedAt,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
