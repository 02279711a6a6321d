// Every home these people stay or stayed in, communal ones included: their own stays only. One
// level of a gathering.
MATCH (p:Person)-[t:LIVES_IN]->(h:Household)
WHERE p.id IN $ids
RETURN
  p.id AS personId,
  h.id AS householdId,
  t.id AS id,
  t.revision AS revision,
  t.from AS from,
  t.to AS to,
  t.recordedAt AS recordedAt,
  t.retractedAt AS retractedAt,
  t.recordedBy AS recordedBy,
  t.source AS source,
  t.certainty AS certainty,
  t.role AS role
ORDER BY id, revision
LIMIT $limit
