// Responsibilities and involvements, which are found from the person they are about, with the hash
// of their content. Used by a load to tell what is new or corrected.
MATCH (p:Person)<-[t:HAS_RESPONSIBILITY_FOR|INVOLVED_WITH]-(other)
WHERE p.id IN $ids
RETURN
  p.id AS personId,
  type(t) AS kind,
  t.id AS id,
  t.revision AS revision,
  other.id AS otherId,
  null AS viewOf,
  t.sourceId AS sourceId,
  t.contentHash AS contentHash,
  t.retractedAt AS retractedAt
ORDER BY personId, kind, id, revision
