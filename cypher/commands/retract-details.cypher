// Marks a version of a person's names and facts as retracted on a day: what it said stays.
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})-[t:HAS_DETAILS]->(d:Details)
WHERE type(t) = row.kind AND d.id = row.id AND d.revision = row.revision
SET d.retractedAt = row.retractedAt
RETURN count(d) AS written
