// Marks ties found from the person they are about as retracted on a day: what they said stays. Both
// the person and the tie are named, for no engine finds a tie by its id alone.
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})<-[t:HAS_RESPONSIBILITY_FOR|INVOLVED_WITH]-()
WHERE type(t) = row.kind AND t.id = row.id AND t.revision = row.revision
SET t.retractedAt = row.retractedAt
RETURN count(t) AS written
