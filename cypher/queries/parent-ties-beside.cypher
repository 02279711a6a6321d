// Who is a parent of whom, for every tie with one of these people at either end, past and retracted
// ones included. One level of a gathering.
MATCH (p:Person)-[t:PARENT_OF]-(:Person)
WHERE p.id IN $ids
WITH DISTINCT t
RETURN
  startNode(t).id AS parentId,
  endNode(t).id AS childId,
  t.id AS id,
  t.revision AS revision,
  t.from AS from,
  t.to AS to,
  t.recordedAt AS recordedAt,
  t.retractedAt AS retractedAt,
  t.recordedBy AS recordedBy,
  t.source AS source,
  t.certainty AS certainty,
  t.nature AS nature
ORDER BY id, revision
LIMIT $limit
