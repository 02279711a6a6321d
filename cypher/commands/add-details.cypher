// Adds a version of a person's names and facts.
UNWIND $rows AS row
MATCH (p:Person {id: row.fromId})
CREATE (p)-[:HAS_DETAILS]->(d:Details {id: row.toId})
SET d = row.properties
RETURN count(d) AS written
