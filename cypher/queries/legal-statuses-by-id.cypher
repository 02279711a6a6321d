// Legal statuses of looked after children by their ids, in their latest wording.
MATCH (n:LegalStatus)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.revision AS revision,
  n.from AS from,
  n.to AS to,
  n.recordedAt AS recordedAt,
  n.retractedAt AS retractedAt,
  n.recordedBy AS recordedBy,
  n.source AS source,
  n.certainty AS certainty,
  n.personId AS personId,
  n.code AS code,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
