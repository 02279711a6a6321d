// Removes every wording of sealed responsibilities and involvements for a person who is not sealed.
// Both the person and the tie are named, for no engine finds a tie by its id alone.
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})<-[t:HAS_RESPONSIBILITY_FOR|INVOLVED_WITH]-()
WHERE type(t) = row.kind AND t.id = row.id AND t.revision = row.revision
DELETE t
RETURN count(t) AS written
