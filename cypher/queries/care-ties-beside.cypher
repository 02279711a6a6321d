// Who cares for whom, for every tie with one of these people at either end. One level of a
// gathering.
MATCH (p:Person)-[t:CARES_FOR]-(:Person)
WHERE p.id IN $ids
WITH DISTINCT t
RETURN
  startNode(t).id AS carerId,
  endNode(t).id AS personId,
  t.id AS id,
  t.revision AS revision,
  t.from AS from,
  t.to AS to,
  t.recordedAt AS recordedAt,
  t.retractedAt AS retractedAt,
  t.recordedBy AS recordedBy,
  t.source AS source,
  t.certainty AS certainty,
  t.kind AS kind
ORDER BY id, revision
LIMIT $limit
