// Flags by their ids, in their latest wording.
MATCH (n:Flag)
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
  n.agencyId AS agencyId,
  n.kind AS kind,
  n.note AS note,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
