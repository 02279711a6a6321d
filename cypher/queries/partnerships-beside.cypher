// Each phase of each couple with one of these people in it, ended and retracted ones included. One
// level of a gathering.
MATCH (p:Person)-[t:PARTNER_OF]-(:Person)
WHERE p.id IN $ids
WITH DISTINCT t
RETURN
  startNode(t).id AS firstId,
  endNode(t).id AS secondId,
  t.id AS id,
  t.revision AS revision,
  t.from AS from,
  t.to AS to,
  t.recordedAt AS recordedAt,
  t.retractedAt AS retractedAt,
  t.recordedBy AS recordedBy,
  t.source AS source,
  t.certainty AS certainty,
  t.coupleId AS coupleId,
  t.status AS status
ORDER BY id, revision
LIMIT $limit
