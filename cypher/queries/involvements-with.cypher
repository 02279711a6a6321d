// Who works or worked with these people, and as what.
MATCH (p:Person)<-[t:INVOLVED_WITH]-(w:Professional)
WHERE p.id IN $ids
RETURN
  w.id AS professionalId,
  p.id AS personId,
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
