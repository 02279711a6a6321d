// How these people affect one another; both must be among them.
MATCH (a:Person)-[t:AFFECTS]->(b:Person)
WHERE a.id IN $ids AND b.id IN $ids
RETURN
  a.id AS fromId,
  b.id AS toId,
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
  t.polarity AS polarity,
  t.basis AS basis,
  t.viewOf AS viewOf
ORDER BY id, revision
LIMIT $limit
