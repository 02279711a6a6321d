// Removes every wording of sealed ties that start from a person who is not sealed. Both the person and
// the tie are named, for no engine finds a tie by its id alone.
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})-[t:PARENT_OF|PARTNER_OF|CARES_FOR|RELATED_TO|LIVES_IN|AFFECTS]->()
WHERE type(t) = row.kind AND t.id = row.id AND t.revision = row.revision
DELETE t
RETURN count(t) AS written
