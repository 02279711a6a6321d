// Escalations by their ids; the steps are JSON text, for no engine keeps a list of maps.
MATCH (n:Escalation)
WHERE n.id IN $ids
RETURN
  n.id AS id,
  n.raisedById AS raisedById,
  n.againstAgencyId AS againstAgencyId,
  n.aboutIds AS aboutIds,
  n.subject AS subject,
  n.state AS state,
  n.steps AS steps,
  n.contentHash AS contentHash,
  n.sourceId AS sourceId,
  n.heldRevision AS heldRevision,
  n.withdrawnAt AS withdrawnAt
ORDER BY id
