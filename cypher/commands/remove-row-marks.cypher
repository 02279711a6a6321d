// Removes each RowMark of people who are sealed, as everything else that is about them alone
// (docs/decisions/0010-sealing-removes.md).
MATCH (p:Person)<-[:MARKS]-(m:RowMark)
WHERE p.id IN $ids
DETACH DELETE m
RETURN count(m) AS removed
