// Twins, siblings without recorded parents, relatives and friends of these people, as described.
// One level of a gathering.
MATCH (p:Person)-[t:RELATED_TO]-(:Person)
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
  t.kind AS kind,
  t.zygosity AS zygosity,
  t.wording AS wording
ORDER BY id, revision
LIMIT $limit
