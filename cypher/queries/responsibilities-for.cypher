// Who has parental responsibility for these people: a person, or an agency by order.
MATCH (c:Person)<-[t:HAS_RESPONSIBILITY_FOR]-(holder)
WHERE c.id IN $ids
RETURN
  CASE WHEN holder:Agency THEN 'agency' ELSE 'person' END AS holderKind,
  holder.id AS holderId,
  c.id AS childId,
  t.id AS id,
  t.revision AS revision,
  t.from AS from,
  t.to AS to,
  t.recordedAt AS recordedAt,
  t.retractedAt AS retractedAt,
  t.recordedBy AS recordedBy,
  t.source AS source,
  t.certainty AS certainty,
  t.status AS status,
  t.basis AS basis
ORDER BY id, revision
LIMIT $limit
