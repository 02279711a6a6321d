// The ties that start from these people, by kind, with the hash of their content. Used by a load to
// tell what is new or corrected.
MATCH (p:Person)-[t:PARENT_OF|PARTNER_OF|CARES_FOR|RELATED_TO|LIVES_IN|AFFECTS]->(other)
WHERE p.id IN $ids
RETURN
  p.id AS personId,
  type(t) AS kind,
  t.id AS id,
  t.revision AS revision,
  other.id AS otherId,
  t.viewOf AS viewOf,
  t.sourceId AS sourceId,
  t.contentHash AS contentHash,
  t.retractedAt AS retractedAt
ORDER BY personId, kind, id, revision
