// The versions of these people's names and facts, with the hash of their content. Used by a load to
// tell what is new or corrected.
MATCH (p:Person)-[t:HAS_DETAILS]->(d:Details)
WHERE p.id IN $ids
RETURN
  p.id AS personId,
  type(t) AS kind,
  d.id AS id,
  d.revision AS revision,
  p.id AS otherId,
  null AS viewOf,
  d.sourceId AS sourceId,
  d.contentHash AS contentHash,
  d.retractedAt AS retractedAt
ORDER BY personId, id, revision
