// Removes each StandingRow of people who are sealed, as everything else that is about them alone
// (docs/decisions/0010-sealing-removes.md).
MATCH (p:Person)<-[:TELLS_OF]-(r:StandingRow)
WHERE p.id IN $ids
DETACH DELETE r
RETURN count(r) AS removed
