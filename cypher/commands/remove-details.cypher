// Removes every version of the names and facts of people who are sealed, before the people themselves
// (docs/decisions/0010-sealing-removes.md).
MATCH (p:Person)-[:HAS_DETAILS]->(d:Details)
WHERE p.id IN $ids
DETACH DELETE d
RETURN count(d) AS removed
