// Every version of the names and facts of these people, retracted ones included. Used with
// people-by-id.
MATCH (p:Person)-[:HAS_DETAILS]->(d:Details)
WHERE p.id IN $ids
RETURN
  p.id AS personId,
  d.id AS id,
  d.revision AS revision,
  d.from AS from,
  d.to AS to,
  d.recordedAt AS recordedAt,
  d.retractedAt AS retractedAt,
  d.recordedBy AS recordedBy,
  d.source AS source,
  d.certainty AS certainty,
  d.title AS title,
  d.givenName AS givenName,
  d.familyName AS familyName,
  d.otherNames AS otherNames,
  d.sex AS sex,
  d.gender AS gender,
  d.dob AS dob,
  d.dobCertainty AS dobCertainty,
  d.expectedDob AS expectedDob,
  d.dod AS dod,
  d.died AS died,
  d.birthOutcome AS birthOutcome,
  d.note AS note
ORDER BY personId, id, revision
