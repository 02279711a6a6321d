// Everyone who stays or stayed in these homes. The caller names only homes that may be walked
// through (homes-of-people). One level of a gathering.
MATCH (h:Household)<-[t:LIVES_IN]-(p:Person)
WHERE h.id IN $ids
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
